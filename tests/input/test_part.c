#include "../folder.h"

#include "../huge_log.h"

#include "base/limits.h"
#include "input/part.h"

/*
 * A log read in parts is the log that is read at once. `whole` lists what the
 * log yields, a line for each record; `parts` lists what its parts yield.
 */
static const vw_needle any_needles[] = {
    {{"COM Error", 9}, VW_TAG_STRONG},   {{"com exc", 7}, VW_TAG_STRONG},
    {{"80042", 5}, VW_TAG_STRONG},       {{"Exit Code", 9}, VW_TAG_STRONG},
    {{"VSS_E_", 6}, VW_TAG_STRONG},      {{"VssStart()", 10}, VW_TAG_WEAK | VW_TAG_MARK},
    {{"Writer name", 11}, VW_TAG_LABEL}, {{"Event ID", 8}, VW_TAG_LABEL},
};
enum { TASK_NEEDLES = 6, ANY_NEEDLES = 8 };

typedef struct reading {
    vw_needles *any, *task;
    vw_log_needles needles;
    vw_log *whole_log;
    vw_log_room *room;
    vw_buf whole, parts;
    size_t agreed, disagreed;
} reading;

static void open_reading(reading *reading, bool every)
{
    *reading = (struct reading){.needles.every = every};
    assert_int_equal(
        vw_needles_open(&reading->any, any_needles, ANY_NEEDLES, VW_NEEDLES_BEST, NULL), VW_OK);
    assert_int_equal(
        vw_needles_open(&reading->task, any_needles, TASK_NEEDLES, VW_NEEDLES_BEST, NULL), VW_OK);
    reading->needles.any = (vw_needle_sets){reading->any, reading->any, reading->any};
    reading->needles.task = (vw_needle_sets){reading->task, reading->task, reading->task};
    assert_int_equal(vw_log_room_open(&reading->room, NULL), VW_OK);
}

static void close_reading(reading *reading)
{
    vw_log_room_close(reading->room);
    vw_needles_close(reading->any);
    vw_needles_close(reading->task);
    vw_buf_free(&reading->whole);
    vw_buf_free(&reading->parts);
}

/* What is compared of a record; `marks` are those of its passage. */
typedef struct row {
    uint64_t marks, line, offset;
    uint32_t text, stored; /* hashes: whether two texts are the same is what counts */
    unsigned how;          /* shape, mends, what is cut, whether it begins a passage */
} row;

typedef struct rows {
    row *list;
    size_t count, cap;
} rows;

static uint32_t hash_of(vw_span text)
{
    uint32_t hash = 2166136261u;

    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.ptr[i]) * 16777619u;
    return hash;
}

static void add_passage(rows *rows, const vw_passage *passage)
{
    for (size_t i = 0; i < passage->count; i++) {
        const vw_record *record = &passage->records[i];

        if (rows->count == rows->cap) {
            rows->cap = rows->cap * 2 + 1024;
            rows->list = realloc(rows->list, rows->cap * sizeof *rows->list);
            assert_non_null(rows->list);
        }
        rows->list[rows->count++] = (row){
            passage->marks,
            record->line,
            record->offset,
            hash_of(record->text),
            hash_of(record->stored),
            record->mended << 8 | record->shape << 4 | (unsigned)record->cut << 2 |
                (unsigned)passage->cut << 1 | (i == 0),
        };
    }
}

/* Lists rows that count so many lines and marks more. */
static void list_rows(vw_buf *out, const rows *rows, uint64_t lines, uint64_t marks)
{
    for (size_t i = 0; i < rows->count; i++) {
        const row *row = &rows->list[i];

        vw_buf_format(out, "%llu @%llu marks %llu how %x %08x %08x\n",
                      (unsigned long long)(row->line + lines), (unsigned long long)row->offset,
                      (unsigned long long)(row->marks + marks), row->how, row->text, row->stored);
    }
}

static void list_count(vw_buf *out, const char *name, uint64_t count, uint64_t line)
{
    if (count)
        vw_buf_format(out, "%s %llu from %llu\n", name, (unsigned long long)count,
                      (unsigned long long)line);
}

static void list_facts(vw_buf *out, const vw_log_facts *facts)
{
    vw_buf_format(out, "encoding %d, %llu bytes, %llu lines, mends %x, binary %d\n",
                  facts->encoding, (unsigned long long)facts->bytes,
                  (unsigned long long)facts->lines, facts->mends, facts->binary);
    vw_buf_format(out, "from %lld to %lld, pair %lld %lld in %llu\n", (long long)facts->first.time,
                  (long long)facts->last.time, (long long)facts->pair.left,
                  (long long)facts->pair.bracket, (unsigned long long)facts->pair.line);
    list_count(out, "replaced", facts->replaced, facts->replaced_line);
    list_count(out, "cut lines", facts->cut_lines, facts->cut_line);
    list_count(out, "cut entries", facts->cut_entries, facts->cut_entry_line);
    list_count(out, "NULs", facts->nuls, facts->nul_line);
    list_count(out, "gaps", facts->gaps, facts->gap_line);
    list_count(out, "mended", facts->mended, facts->mended_line);
}

/* Reads to where the log stops; what it yields goes into `found` unless that is NULL. */
static void read_on(vw_log *log, uint64_t to, rows *found)
{
    vw_passage passage;
    vw_status status;

    vw_log_stop_at(log, to);
    while ((status = vw_log_next(log, &passage, NULL)) == VW_OK)
        if (found)
            add_passage(found, &passage);
    assert_int_equal(status, VW_END);
}

static void read_whole(reading *reading)
{
    rows found = {0};
    vw_log *log;

    assert_int_equal(vw_log_open(&log, "a.log", &reading->needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    read_on(log, UINT64_MAX, &found);
    list_rows(&reading->whole, &found, 0, 0);
    list_facts(&reading->whole, vw_log_facts_of(log));
    free(found.list);
    vw_log_close(log);
}

/* Reads one part as somebody who knows nothing of those before it, then puts it right by the truth. */
static void read_part(reading *reading, vw_log *log, const vw_log_state *truth, uint64_t to,
                      vw_encoding encoding)
{
    rows found = {0};
    vw_log_state guess;
    uint64_t lines, marks;

    assert_int_equal(vw_log_jump(log, truth->at, encoding, NULL), VW_OK);
    read_on(log, truth->at, NULL);
    guess = vw_log_state_of(log);
    vw_log_forget_counts(log);
    read_on(log, to, &found);
    if (vw_log_agrees(log, &guess, truth, &lines, &marks)) {
        vw_log_adopt(log, truth, lines, marks);
        list_rows(&reading->parts, &found, lines, marks);
        reading->agreed++;
    } else {
        assert_int_equal(vw_log_jump(log, truth->at, truth->encoding, NULL), VW_OK);
        read_on(log, truth->at, NULL);
        assert_int_equal(vw_log_assume(log, truth, NULL), VW_OK);
        found.count = 0;
        read_on(log, to, &found);
        list_rows(&reading->parts, &found, 0, 0);
        reading->disagreed++;
    }
    free(found.list);
}

static void read_parts(reading *reading, uint64_t step)
{
    vw_log *whole, *log;
    vw_log_head head;
    vw_log_state truth;
    rows first = {0};
    vw_log_facts facts, behind;

    assert_int_equal(vw_log_open(&whole, "a.log", &reading->needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    head = vw_log_head_of(whole);
    facts = head.facts;
    read_on(whole, step, &first);
    list_rows(&reading->parts, &first, 0, 0);
    free(first.list);
    vw_log_join_facts(&facts, vw_log_facts_of(whole));
    truth = vw_log_state_of(whole);
    log = whole;
    if (!vw_log_is_over(whole))
        assert_int_equal(vw_log_open_part(&log, reading->room, &head, NULL), VW_OK);
    while (!vw_log_is_over(log)) {
        read_part(reading, log, &truth, truth.at + step, truth.encoding);
        truth = vw_log_state_of(log);
        behind = vw_log_take_facts(log);
        vw_log_join_facts(&facts, &behind);
    }
    list_facts(&reading->parts, &facts);
    if (log != whole)
        vw_log_close(log);
    vw_log_close(whole);
}

/* Compares the log of a seed in one form; the numbers of parts that agreed or not are added up. */
static void compare(uint64_t seed, huge_form form, size_t size, uint64_t step, size_t agreed[2])
{
    huge_log log;
    reading reading;

    huge_make(&log, seed, form, size);
    write_span("a.log", vw_buf_span(&log.bytes));
    open_reading(&reading, seed % 16 == 15);
    read_whole(&reading);
    read_parts(&reading, step);
    assert_false(reading.whole.failed || reading.parts.failed);
    if (!vw_span_is(vw_buf_span(&reading.whole), vw_buf_span(&reading.parts))) {
        fail_msg("the parts of log %llu in form %d, %llu apart, are not the whole",
                 (unsigned long long)seed, form, (unsigned long long)step);
    }
    agreed[0] += reading.disagreed;
    agreed[1] += reading.agreed;
    close_reading(&reading);
    huge_free(&log);
}

static void test_part__yields_what_the_whole_log_yields_there(void **state)
{
    size_t agreed[2] = {0, 0};

    (void)state;
    for (uint64_t seed = 0; seed < 40; seed++)
        compare(seed, (huge_form)(seed % HUGE_FORMS), 500000,
                VW_PART_STEP * (1 + seed / HUGE_FORMS % 4), agreed);
    /* Both ways were gone, and to agree is the rule. */
    assert_true(agreed[0] > 0);
    assert_true(agreed[1] > 4 * agreed[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_part__yields_what_the_whole_log_yields_there),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
