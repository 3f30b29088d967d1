#include "../folder.h"

#include "../huge_log.h"
#include "../rules_of.h"

#include "run/ranges.h"

#include <stdatomic.h>

/*
 * A log that several threads read in ranges gives what one thread makes of it,
 * to the last number. `tell` writes down all that an intake holds.
 */
static void tell_time(vw_buf *out, const char *name, vw_time time)
{
    vw_buf_format(out, " %s %lld", name, (long long)time);
}

static void tell_text(vw_buf *out, const char *name, vw_span text)
{
    if (!text.ptr)
        return;
    vw_buf_format(out, " %s \"", name);
    vw_buf_add(out, text);
    vw_buf_text(out, "\"");
}

static void tell_lines(vw_buf *out, const vw_evidence *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        vw_buf_format(out, "\n  line %llu @%llu from %zu cited %d",
                      (unsigned long long)lines[i].line, (unsigned long long)lines[i].offset,
                      lines[i].from, lines[i].cited);
        tell_text(out, "text", lines[i].text);
    }
}

static void tell_event(vw_buf *out, const vw_event *event)
{
    vw_buf_format(out, "event %d line %llu attempt %llu phase %d level %d id %d state %d %lld",
                  event->kind, (unsigned long long)event->line, (unsigned long long)event->attempt,
                  event->phase, event->level, event->string_id, event->state,
                  (long long)event->event_id);
    tell_time(out, "time", event->time);
    tell_time(out, "bracket", event->bracket);
    for (size_t i = 0; i < event->code_count; i++)
        vw_buf_format(out, " code %08x %d %d", event->codes[i].code, event->codes[i].misread,
                      event->codes[i].proven);
    vw_buf_format(out, " exit %d %lld writer %d %08x odd %d goes on %d", event->has_exit_code,
                  (long long)event->exit_code, event->has_writer_code, event->writer_code,
                  event->unknown_error_text, event->continues);
    tell_text(out, "call", event->call);
    tell_text(out, "writer", event->writer);
    tell_text(out, "writer id", event->writer_id);
    tell_text(out, "provider", event->provider);
    tell_text(out, "listed", event->listed);
    tell_text(out, "text", event->text);
    tell_lines(out, event->lines, event->line_count);
    vw_buf_text(out, "\n");
}

static void tell_hits(vw_buf *out, const vw_hits *hits)
{
    for (size_t i = 0; i < hits->event_count; i++)
        tell_event(out, hits->events[i]);
    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];

        tell_text(out, "rule", hit->rule->id);
        vw_buf_format(out, " line %llu reading %d number %u kin %u",
                      (unsigned long long)hit->event->line, hit->reading, hit->number, hit->kin);
        tell_time(out, "clock", hit->clock);
        tell_time(out, "started", hit->started);
        for (size_t k = 0; k < hit->capture_count; k++)
            tell_text(out, "took", hit->captures[k].value);
        vw_buf_text(out, "\n");
    }
    for (size_t i = 0; i < hits->kins.count; i++) {
        const vw_kin *kin = &hits->kins.list[i];

        tell_text(out, "kin of", kin->rule->id);
        vw_buf_format(out, " code %d %08x", kin->has_code, kin->code);
        tell_text(out, "writer", kin->writer);
        if (kin->overflow) {
            vw_buf_format(out, " %llu more, the last", (unsigned long long)kin->overflow->count);
            tell_time(out, "at", kin->overflow->time);
            tell_lines(out, &kin->overflow->last, 1);
        }
        vw_buf_text(out, "\n");
    }
    vw_buf_format(out, "left out %llu\n", (unsigned long long)hits->left_out);
}

static void tell_count(vw_buf *out, const char *name, uint64_t count, uint64_t line)
{
    if (count)
        vw_buf_format(out, "%s %llu from %llu\n", name, (unsigned long long)count,
                      (unsigned long long)line);
}

static void tell_facts(vw_buf *out, const vw_log_facts *facts)
{
    vw_buf_format(out, "encoding %d bytes %llu lines %llu mends %x", facts->encoding,
                  (unsigned long long)facts->bytes, (unsigned long long)facts->lines, facts->mends);
    tell_time(out, "first", facts->first.time);
    tell_time(out, "last", facts->last.time);
    tell_time(out, "pair", facts->pair.left);
    vw_buf_format(out, " in %llu\n", (unsigned long long)facts->pair.line);
    tell_count(out, "replaced", facts->replaced, facts->replaced_line);
    tell_count(out, "cut lines", facts->cut_lines, facts->cut_line);
    tell_count(out, "cut entries", facts->cut_entries, facts->cut_entry_line);
    tell_count(out, "NULs", facts->nuls, facts->nul_line);
    tell_count(out, "gaps", facts->gaps, facts->gap_line);
    tell_count(out, "mended", facts->mended, facts->mended_line);
}

static void tell(vw_buf *out, const vw_intake *intake)
{
    const vw_sight *sight = &intake->sight;

    tell_hits(out, &intake->hits);
    tell_facts(out, &intake->facts);
    tell_count(out, "wrapped", intake->wrapped, intake->wrapped_line);
    vw_buf_format(out, "seen %d %d %d %d %d exit %d %lld in %llu", sight->task, sight->event,
                  sight->listing, sight->code, sight->troubled, sight->has_exit_code,
                  (long long)sight->exit_code, (unsigned long long)sight->exit_line);
    tell_time(out, "pair", sight->pair.left);
    vw_buf_format(out, " first %llu failed %llu unknown %llu %08x\n",
                  (unsigned long long)sight->first_line, (unsigned long long)sight->failed_line,
                  (unsigned long long)sight->unknown_text_line, sight->unknown_text_code);
}

/* --- reading -------------------------------------------------------------------------------------- */

/* A log in reading. */
typedef struct reading {
    const vw_rules *rules;
    vw_ranges_plan plan;
    vw_crew crew;
    atomic_uint threads;
    vw_status status;
    vw_error err;
    vw_buf told;
} reading;

static void read_log(reading *reading, vw_crew *crew)
{
    vw_log_needles needles = vw_rules_needles(reading->rules);
    vw_intake intake = {.sight = vw_sight_new()};
    vw_arena arena = {0};
    vw_log *log;

    assert_int_equal(vw_log_open(&log, "a.log", &needles, VW_ENCODING_UNKNOWN, NULL), VW_OK);
    vw_hits_open(&intake.hits, &arena, reading->rules, NULL);
    reading->status = vw_ranges_read(&intake, log, crew, &reading->plan, &reading->err);
    if (reading->status == VW_OK)
        tell(&reading->told, &intake);
    vw_hits_close(&intake.hits);
    vw_arena_free(&arena);
    vw_log_close(log);
}

/* The first thread to come has the log, the others have nothing else to do. */
static void man(void *context)
{
    reading *reading = context;
    vw_log_room *room;

    assert_int_equal(vw_log_room_open(&room, NULL), VW_OK);
    vw_crew_join(&reading->crew);
    if (atomic_fetch_add(&reading->threads, 1) == 0)
        read_log(reading, &reading->crew);
    vw_crew_leave(&reading->crew, room);
    vw_log_room_close(room);
}

/* With no thread but this one it is read at once. */
static void read_with(reading *reading, const vw_rules *rules, unsigned threads,
                      vw_ranges_plan plan)
{
    *reading = (struct reading){.rules = rules, .plan = plan};
    assert_int_equal(vw_crew_open(&reading->crew, NULL), VW_OK);
    if (threads)
        vw_threads_run(threads, man, reading);
    else
        read_log(reading, NULL);
    vw_crew_close(&reading->crew);
    assert_int_equal(reading->status, VW_OK);
    assert_false(reading->told.failed);
}

static vw_rules *usual_rules(void)
{
    vw_rules *rules = new_rules();

    add_code(rules, "vss.busy", 0x80042316);
    add_code(rules, "vss.state", 0x80042301)->has_when = true;
    add_text(rules, "own.agent", "agent busy, job {n:int}");
    want_text(rules, &add_rule(rules, "vss.start")->match, VW_WORD_CALL, "VssStart");
    want_number(rules, &add_rule(rules, "aip.exit")->match, VW_WORD_EXIT_CODE, -311);
    want_number(rules, &add_rule(rules, "vss.event")->match, VW_WORD_EVENT_ID, 8193);
    add_rule(rules, "vss.harmless")->severity = VW_SEVERITY_INFO;
    want_number(rules, &rules->rules[rules->count - 1]->match, VW_WORD_EVENT_ID, 12289);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    return rules;
}

/* Whether one thread and several tell the same of a.log. */
static void assert_same(const vw_rules *rules, unsigned threads, vw_ranges_plan plan)
{
    reading one, several;

    read_with(&one, rules, 0, plan);
    read_with(&several, rules, threads, plan);
    if (!vw_span_is(vw_buf_span(&one.told), vw_buf_span(&several.told))) {
        fail_msg("%u threads, %llu apart, tell something else", threads,
                 (unsigned long long)plan.step);
    }
    vw_buf_free(&one.told);
    vw_buf_free(&several.told);
}

static void test_ranges__give_what_one_thread_makes_of_any_log(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    for (uint64_t seed = 1000; seed < 1030; seed++) {
        huge_log log;

        huge_make(&log, seed, (huge_form)(seed % HUGE_FORMS), 400000);
        write_span("a.log", vw_buf_span(&log.bytes));
        assert_same(rules, (unsigned)(1 + seed % 4),
                    (vw_ranges_plan){0, 32 * 1024 * (1 + seed % 3), seed % 5 != 0, 1});
        huge_free(&log);
    }
    vw_rules_close(rules);
}

/* Entries that are more than are kept, and more than a thread holds. */
static void test_ranges__count_what_is_not_kept_like_one_thread(void **state)
{
    vw_rules *rules = usual_rules();
    vw_buf log = {0};

    (void)state;
    for (int i = 0; i < 40000; i++) {
        vw_buf_format(&log, "01/19/2018 01:%02d:%02d.000 ", i / 1000, i / 17 % 60);
        vw_buf_text(&log, huge_busy[(i * 7 + i / 50) % 11]);
    }
    vw_buf_text(&log, "Exit Code: 77\n");
    write_span("a.log", vw_buf_span(&log));
    for (unsigned threads = 1; threads < 4; threads++)
        assert_same(rules, threads, (vw_ranges_plan){0, 64 * 1024 * threads, threads < 3, 4});
    vw_buf_free(&log);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_ranges__give_what_one_thread_makes_of_any_log),
        IN_FOLDER(test_ranges__count_what_is_not_kept_like_one_thread),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
