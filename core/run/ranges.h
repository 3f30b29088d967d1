#ifndef VW_RUN_RANGES_H
#define VW_RUN_RANGES_H

#include "run/crew.h"
#include "run/intake.h"

/*
 * One huge log, read in ranges by as many threads as have nothing else to do.
 *
 * A thread takes the next range, reads it from a guess (input/part.h) and holds
 * its events, matched, or counts them once the intake has no room for more. Until
 * its turn comes it reads on in the range behind, if that is still to be had.
 * When its turn comes, for all before is taken in, it proves the guess and
 * takes in what it holds; if the guess was wrong, it reads the range anew from
 * the true state. What it could not hold follows directly.
 * So the intake gets exactly what one thread gives it, whatever the number of
 * threads and of ranges. A thread that takes the range behind its own last one
 * has its turn at once and guesses nothing: alone it is as fast as without
 * ranges.
 */
enum {
    /* Bytes of a log for which others are called; below, they would come too late to be of use. */
    VW_RANGES_BYTES_MIN = 8 << 20,
    /* Units of a range. What is read twice for a guess is a twentieth of it. */
    VW_RANGE_UNITS = 4 << 20,
    /* Ranges taken as one, of which as little is read twice; near the end, where no thread shall wait, one. */
    VW_RANGES_AT_ONCE = 4,
    /* Bytes of events that a thread holds until its turn comes. Bounds memory. */
    VW_RANGE_HELD_BYTES_MAX = 512 * 1024
};

/* Whether a log of so many bytes is read in ranges. */
static inline bool vw_ranges_are_for(uint64_t bytes)
{
    return bytes >= VW_RANGES_BYTES_MIN;
}

/*
 * How a log is read in ranges. Tests choose otherwise, so that logs of any size
 * are: by a `step` that is a multiple of VW_PART_STEP, and with `doubts`, where
 * a thread guesses what it would have known from its own last range.
 */
typedef struct vw_ranges_plan {
    uint64_t bytes_min; /* logs of fewer bytes are read by one thread */
    uint64_t step;      /* units of a range */
    bool doubts;
    unsigned at_once; /* ranges taken as one at most; at least 1 */
} vw_ranges_plan;
extern const vw_ranges_plan vw_ranges_usual;

/*
 * Takes in a whole log that has just been opened, with the help of the crew
 * (NULL: of nobody) where it is huge.
 */
vw_status vw_ranges_read(vw_intake *intake, vw_log *log, vw_crew *crew, const vw_ranges_plan *plan,
                         vw_error *err);

#endif
