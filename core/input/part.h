#ifndef VW_INPUT_PART_H
#define VW_INPUT_PART_H

#include "base/os.h"
#include "input/log.h"

/*
 * A huge log in parts, each read by a vw_log of its own that begins anywhere.
 *
 * What a log yields behind some place depends on a few numbers only, its
 * *state* there, and on the bytes near by: an entry reaches back no further than
 * VW_ENTRY_BYTES_MAX, and the weak find in front of one no further either. A
 * part therefore begins VW_PART_LEAD units early. When it comes to its place,
 * it stands there in a state that is a guess; by then nearly always the one in
 * which the part before it ends, for neither knows of anything that lies
 * further back. If it is, all that the part yields is what the log would have
 * yielded, but for the numbers of lines and marks, which count from where it
 * began. Else the part is read anew from the true state.
 *
 * Places are units from the start of the log: bytes, or the two-byte units of
 * UTF-16. Parts meet at multiples of VW_PART_STEP.
 */
enum {
    VW_PART_STEP = 32 * 1024,
    /* Room for a passage that is cut short where the reading begins, a weak find and its entry. */
    VW_PART_LEAD = 7 * VW_PART_STEP,
    /* Marks known between two passages: whether there is none, one or more is all that matters. */
    VW_LOG_MARKS_KEPT = 2
};

/* The state of a log at `at`, when all finds before it are taken. */
typedef struct vw_log_state {
    uint64_t at;
    uint64_t passage_end;
    uint64_t lines; /* before `at`; with a guess, from where the part began */
    uint64_t marks; /* before the last passage, see vw_passage; with a guess, from there too */
    uint64_t mark_at[VW_LOG_MARKS_KEPT]; /* the first ones since */
    unsigned mark_count;
    vw_encoding encoding;
} vw_log_state;

/* What is known of a log by its first block: enough to read on anywhere. Borrowed from that log. */
typedef struct vw_log_head {
    vw_log_needles needles;
    vw_file *file;
    uint64_t units; /* of the file when it was opened; 0 where it can only be read from its start */
    uint64_t start;
    size_t unit;
    vw_log_facts facts;
} vw_log_head;

vw_log_head vw_log_head_of(const vw_log *log);

/* Whole units of its file when it was opened, in bytes; 0 where it can only be read from its start. */
uint64_t vw_log_bytes(const vw_log *log);

/* Says, before the first passage, that others read parts of the log meanwhile: memory counts then. */
void vw_log_share(vw_log *log);

/* Opens a log in `room` that can read parts of the one with this head, once it has jumped. */
vw_status vw_log_open_part(vw_log **out, vw_log_room *room, const vw_log_head *head, vw_error *err);

/*
 * Makes the log begin VW_PART_LEAD before `to`, a multiple of VW_PART_STEP, or
 * at the start of the file, with an encoding that is a guess as well.
 */
vw_status vw_log_jump(vw_log *log, uint64_t to, vw_encoding encoding, vw_error *err);

/*
 * From now on vw_log_next returns VW_END at `at`, a multiple of VW_PART_STEP,
 * when all finds before it are taken. It can go on from there.
 */
void vw_log_stop_at(vw_log *log, uint64_t at);

/* Whether it came to the end of the log, and not just to where it was to stop. */
bool vw_log_is_over(const vw_log *log);

/* The state in which it has stopped. */
vw_log_state vw_log_state_of(const vw_log *log);

/*
 * Whether what the log has yielded since it stood at the place of `truth` in the
 * state `guess` is what it yields from there in the state `truth`. Then its
 * passages count *lines more lines and *marks more marks.
 */
bool vw_log_agrees(const vw_log *log, const vw_log_state *guess, const vw_log_state *truth,
                   uint64_t *lines, uint64_t *marks);

/* Goes on as if it had come from `truth`, with which it agrees, by so many lines and marks. */
void vw_log_adopt(vw_log *log, const vw_log_state *truth, uint64_t lines, uint64_t marks);

/* Stands where it has stopped in the state `truth`, whatever its own state there was. */
vw_status vw_log_assume(vw_log *log, const vw_log_state *truth, vw_error *err);

/* The part begins here: what was counted so far is none of it. */
void vw_log_forget_counts(vw_log *log);

/* The facts by now, complete at the end of the log; from here on their counts are those of what follows. */
vw_log_facts vw_log_take_facts(vw_log *log);

/* Adds the counts of what was found behind it. What is no count is taken from there. */
void vw_log_join_facts(vw_log_facts *facts, const vw_log_facts *behind);

#endif
