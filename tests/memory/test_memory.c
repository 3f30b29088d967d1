#include "../folder.h"

#include "../rules_of.h"

#include "lua/load.h"
#include "report/report.h"
#include "input/part.h"
#include "run/ranges.h"
#include "run/workers.h"

#include <jansson.h>
#include <stdatomic.h>

/*
 * What is done when memory runs out. Each operation is walked: it is run once
 * to count its allocations, then once for each of them, which fails. It must
 * say so, and give back what it took.
 *
 * The linker sends the allocations of the project here (--wrap, see
 * CMakeLists.txt); jansson gets them by its own door.
 */
void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__real_realloc(void *piece, size_t bytes);
void *__real_aligned_alloc(size_t alignment, size_t bytes);
char *__real_strdup(const char *text);
void __real_free(void *piece);

void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);
void *__wrap_realloc(void *piece, size_t bytes);
void *__wrap_aligned_alloc(size_t alignment, size_t bytes);
char *__wrap_strdup(const char *text);
void __wrap_free(void *piece);

/* From here on; a walk begins with all of it 0. Threads share it. */
static struct {
    atomic_size_t calls; /* allocations asked for */
    size_t fail_at;      /* the one that fails, counted from 1; 0: none */
    bool for_good;       /* and all behind it */
    atomic_size_t live;  /* pieces that nobody has given back */
} memory;

static bool runs_out(void)
{
    size_t call = atomic_fetch_add(&memory.calls, 1) + 1;

    return memory.fail_at && (memory.for_good ? call >= memory.fail_at : call == memory.fail_at);
}

static void *taken(void *piece)
{
    atomic_fetch_add(&memory.live, piece != NULL);
    return piece;
}

void *__wrap_malloc(size_t bytes)
{
    return runs_out() ? NULL : taken(__real_malloc(bytes));
}

void *__wrap_calloc(size_t count, size_t bytes)
{
    return runs_out() ? NULL : taken(__real_calloc(count, bytes));
}

void *__wrap_realloc(void *piece, size_t bytes)
{
    if (runs_out())
        return NULL;
    return piece ? __real_realloc(piece, bytes) : taken(__real_realloc(piece, bytes));
}

void *__wrap_aligned_alloc(size_t alignment, size_t bytes)
{
    return runs_out() ? NULL : taken(__real_aligned_alloc(alignment, bytes));
}

char *__wrap_strdup(const char *text)
{
    return runs_out() ? NULL : taken(__real_strdup(text));
}

void __wrap_free(void *piece)
{
    atomic_fetch_sub(&memory.live, piece != NULL);
    __real_free(piece);
}

typedef vw_status (*operation)(vw_error *err);

/* A hash of the bytes that the operation has written; 0 for one that writes none. */
static uint64_t written;

static vw_status run_with(operation run, size_t fail_at, bool for_good, vw_error *err)
{
    vw_status status;

    *err = (vw_error){0};
    memory.calls = 0;
    memory.live = 0;
    written = 0;
    memory.fail_at = fail_at;
    memory.for_good = for_good;
    status = run(err);
    memory.fail_at = 0;
    if (memory.live)
        fail_msg("%zu pieces leaked where allocation %zu failed", (size_t)memory.live, fail_at);
    return status;
}

/* `for_good`: memory stays away, for what would try again (Lua collects its garbage and asks once more). */
static void walk(operation run, bool for_good)
{
    vw_error err;
    uint64_t whole;
    size_t all;

    assert_int_equal(run_with(run, 0, false, &err), VW_OK);
    all = memory.calls;
    whole = written;
    assert_true(all > 0);
    for (size_t n = 1; n <= all; n++) {
        vw_status status = run_with(run, n, for_good, &err);

        if (status == VW_OK && whole && written == whole)
            continue; /* jansson does without some */
        if (status != VW_ERR_MEMORY)
            fail_msg("status %d where allocation %zu of %zu failed", status, n, all);
        assert_told(&err, VW_ERR_MEMORY, "");
    }
}

/* --- base and input ------------------------------------------------------------------------------- */

static vw_status open_needles(vw_error *err)
{
    static const vw_needle list[] = {
        {{"80042316", 8}, 1}, {{"COM Error", 9}, 2}, {{"Exit Code", 9}, 4}};
    static const vw_needle_place places[] = {
        {{{0, 1}, {0, 1}}}, {{{0, 2}, {0, 2}}}, {{{5, 2}, {5, 2}}}};
    vw_needles *needles = NULL, *placed = NULL;
    vw_status status = vw_needles_open(&needles, list, 3, VW_NEEDLES_BEST, err);

    if (status == VW_OK)
        status = vw_needles_open_placed(&placed, list, 3, places, err);
    vw_needles_close(placed);
    vw_needles_close(needles);
    return status;
}

static void test_memory__is_missed_by_needles(void **state)
{
    (void)state;
    walk(open_needles, false);
}

static vw_needles *find_x; /* made outside of the walk */

static vw_status read_log(vw_log *log, vw_status status, vw_error *err)
{
    vw_passage passage;

    while (status == VW_OK)
        status = vw_log_next(log, &passage, err);
    vw_log_close(log);
    return status == VW_END ? VW_OK : status;
}

static vw_status read_text(vw_span text, vw_error *err)
{
    vw_log_needles needles = {{find_x, find_x, find_x}, {find_x, find_x, find_x}, false};
    vw_log *log = NULL;
    vw_status status = vw_log_open_text(&log, text, &needles, VW_ENCODING_UNKNOWN, err);

    return read_log(log, status, err);
}

static vw_status read_utf8(vw_error *err)
{
    return read_text(VW_SPAN("\xe3\x81\x82\n\n\nXXXX\n> quoted\n\nXXXX\n"), err);
}

static vw_status read_utf16(vw_error *err)
{
    return read_text(VW_SPAN("\xff\xfeX\0X\0X\0X\0\n\0"), err);
}

static vw_status read_cp932(vw_error *err)
{
    return read_text(VW_SPAN("ascii\n\nXXXX\n\n\x83\x8d\x83\x4f XXXX\n"), err);
}

static vw_status read_file(vw_error *err)
{
    vw_log_needles needles = {{find_x, find_x, find_x}, {find_x, find_x, find_x}, false};
    vw_log *log = NULL;
    vw_status status = vw_log_open(&log, "a.log", &needles, VW_ENCODING_UNKNOWN, err);

    return read_log(log, status, err);
}

static void test_memory__is_missed_by_logs_of_every_encoding(void **state)
{
    static const vw_needle x = {{"XXXX", 4}, VW_TAG_STRONG};

    (void)state;
    assert_int_equal(vw_needles_open(&find_x, &x, 1, VW_NEEDLES_BEST, NULL), VW_OK);
    assert_int_equal(vw_needles_prepare(find_x, VW_SPAN_NONE, NULL), VW_OK);
    write_file("a.log", "a\n\nXXXX\n");
    walk(read_utf8, false);
    walk(read_utf16, false);
    walk(read_cp932, false);
    walk(read_file, false);
    vw_needles_close(find_x);
}

static vw_status list_sources(vw_error *err)
{
    const char *const paths[] = {"logs", "none"};
    vw_sources sources = {0};
    vw_status status = vw_sources_list(&sources, paths, 2, err);

    vw_sources_free(&sources);
    return status;
}

static void test_memory__is_missed_by_sources(void **state)
{
    (void)state;
    mkdir("logs", 0700);
    for (int i = 10; i < 30; i++) {
        char path[32];

        snprintf(path, sizeof path, "logs/%d.log", i);
        write_file(path, "");
    }
    walk(list_sources, false);
}

/* --- rules ---------------------------------------------------------------------------------------- */

#define AT(time) "01/19/2018 " time ".000 "
#define LOG                                                                                        \
    AT("01:00:00")                                                                                 \
    "VssStart()\n" AT("01:00:01") "COM Error(0x80042316): p->StartSnapshotSet(&id)\n" AT(          \
        "01:00:01") "[01/19/2018 10:00:01.000] OUTPUT:\nERROR: Selected writer 'Some Writer' is "  \
                    "in failed state!\n"                                                           \
                    "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n- Writer Failure code: 0x800423f2 "    \
                    "(<Unknown error code>)\n" AT("01:00:02") "agent busy, job 4711\n" AT(         \
                        "01:00:03") "Exit Code: -311\n"

/* Makes a rule of each sort, without asserts: memory may be missing. */
static const char *const titles[] = {"{call|a call} failed at {local}", "{writer} failed",
                                     "busy with {n}"};

static vw_status freeze(vw_rules *rules, vw_error *err)
{
    static const vw_value code = {.number = 0x80042316}, unknown = {.unknown = true};
    static const vw_condition by_code = {VW_WORD_CODE, &code, 1},
                              by_unknown = {VW_WORD_CODE, &unknown, 1};
    static const vw_clause coded = {&by_code, 1}, uncoded = {&by_unknown, 1};
    static const vw_item steps[] = {{.text = {"look at {log}", 13}, .risk = VW_RISK_CHECK}};
    vw_value text = {.text = VW_SPAN("busy, job {n:int}")};
    vw_condition by_text = {VW_WORD_TEXT, NULL, 1};
    vw_value *kept_value;
    vw_condition *kept_condition;
    vw_clause *worded;
    vw_status status;
    size_t pack = 0;

    status = vw_rules_add_pack(rules, VW_SPAN("ours"), VW_SPAN("1"), VW_TRUST_BUILTIN, &pack, err);
    if (status == VW_OK)
        status = vw_template_compile(&text.pattern, text.text, &rules->arena, err);
    kept_value = VW_ARENA_NEW(&rules->arena, vw_value);
    kept_condition = VW_ARENA_NEW(&rules->arena, vw_condition);
    worded = VW_ARENA_NEW(&rules->arena, vw_clause);
    if (!kept_value || !kept_condition || !worded)
        return vw_fail_memory(err);
    *kept_value = text;
    by_text.any = kept_value;
    *kept_condition = by_text;
    *worded = (vw_clause){kept_condition, 1};
    for (size_t i = 0; status == VW_OK && i < 3; i++) {
        static const char *const ids[] = {"ours.code", "ours.unknown", "ours.text"};
        vw_rule *rule = VW_ARENA_NEW(&rules->arena, vw_rule);

        if (!rule)
            return vw_fail_memory(err);
        *rule = (vw_rule){
            .id = vw_span_of(ids[i]), .file = VW_SPAN("x"), .severity = VW_SEVERITY_ERROR};
        rule->has_code = i == 0;
        rule->code = 0x80042316;
        rule->name = i == 0 ? VW_SPAN("VSS_E_BUSY") : VW_SPAN_NONE;
        rule->match = (vw_match){i == 0 ? &coded : i == 1 ? &uncoded : worded, 1};
        rule->title.in[VW_LANG_EN] = vw_span_of(titles[i]);
        rule->advice.list[VW_LANG_EN] = steps;
        rule->advice.count[VW_LANG_EN] = 1;
        status = vw_rules_add(rules, rule, err);
    }
    return status == VW_OK ? vw_rules_freeze(rules, err) : status;
}

static vw_status make_rules(vw_error *err)
{
    vw_rules *rules = NULL;
    vw_status status = vw_rules_open(&rules, err);

    if (status == VW_OK)
        status = freeze(rules, err);
    vw_rules_close(rules);
    return status;
}

static void test_memory__is_missed_by_rule_sets(void **state)
{
    (void)state;
    walk(make_rules, false);
}

static vw_status load_rules(vw_error *err)
{
    vw_rules *rules = NULL;
    vw_status status = vw_rules_open(&rules, err);

    if (status == VW_OK)
        status = vw_lua_load(rules, "ours", VW_TRUST_UNSIGNED, err);
    if (status == VW_OK)
        status = vw_rules_freeze(rules, err);
    vw_rules_close(rules);
    return status;
}

static void test_memory__is_missed_by_the_loading_of_rules(void **state)
{
    (void)state;
    mkdir("ours", 0700);
    write_file(
        "ours/a.lua",
        "return { id = 'ours.a', severity = 'error', code = 0x80044711, name = 'OURS_E_BUSY',\n"
        "title = { en = 'T' }, explain = { en = 'E' }, when = function() return true end,\n"
        "match = { { code = 0x80044711 }, { text = 'agent busy' } },\n"
        "examples = { hit = { 'x' }, miss = { 'y' } } }\n");
    write_file("ours/b.lua", "return {");
    walk(load_rules, true);
}

/* --- run and report ------------------------------------------------------------------------------- */

static vw_rules *known; /* made outside of the walk */

static vw_status diagnose(vw_error *err)
{
    const vw_settings settings = {.rules = known};
    const vw_task task = {.path = "a.log"};
    vw_case *one = NULL;
    vw_status status = vw_diagnose_text(&one, &settings, &task, VW_SPAN(LOG), err);

    vw_case_free(one);
    return status;
}

static void make_known_rules(void)
{
    vw_buf places = {0};

    assert_int_equal(vw_rules_open(&known, NULL), VW_OK);
    assert_int_equal(freeze(known, NULL), VW_OK);
    for (size_t i = 0; i < VW_RULES_SETS; i++) /* which live as long as the rules */
        assert_int_equal(vw_needles_prepare(known->needles[i], VW_SPAN_NONE, NULL), VW_OK);
    assert_int_equal(vw_rules_write_places(known, VW_RULES_TEXTS, &places, NULL), VW_OK);
    vw_buf_free(&places);
}

/* The needles are made by the first log that wants them. */
static vw_status diagnose_first(vw_error *err)
{
    vw_status status = vw_rules_open(&known, err);

    if (status == VW_OK)
        status = freeze(known, err);
    if (status == VW_OK)
        status = diagnose(err);
    vw_rules_close(known);
    return status;
}

static void test_memory__is_missed_by_the_first_diagnosis(void **state)
{
    (void)state;
    walk(diagnose_first, false);
}

static void test_memory__is_missed_by_a_diagnosis(void **state)
{
    (void)state;
    make_known_rules();
    walk(diagnose, false);
    vw_rules_close(known);
}

static vw_status diagnose_many(vw_error *err)
{
    const vw_settings settings = {.rules = known};
    const vw_asker_maker maker = {0};
    const char *const paths[] = {"1.log", "2.log", "more"};
    vw_sources sources = {0};
    vw_results results = {0};
    vw_status status;

    vw_sources_name(&sources, paths, 3);
    status = vw_workers_run(&results, &settings, &sources, &maker, 1, err);
    /* a log whose folder finds no memory is opened by its whole path: the same comes of it */
    for (size_t i = 0; status == VW_OK && i < results.count; i++)
        written = (written + results.cases[i]->lines) * 1000003 + results.cases[i]->finding_count;
    vw_results_free(&results);
    vw_sources_free(&sources);
    return status;
}

static void test_memory__is_missed_by_the_diagnosis_of_many_logs(void **state)
{
    (void)state;
    make_known_rules();
    write_file("1.log", LOG);
    write_file("2.log", LOG);
    mkdir("more", 0700);
    write_file("more/3.log", LOG);
    walk(diagnose_many, false);
    vw_rules_close(known);
}

/* A log that two threads read in ranges; the first to come has it. */
struct crewed {
    vw_crew crew;
    atomic_uint come;
    vw_status status;
    vw_error *err;
};

static void read_ranges(struct crewed *crewed)
{
    static const vw_ranges_plan plan = {0, VW_PART_STEP, true, 1};
    vw_log_needles needles = vw_rules_needles(known);
    vw_intake intake = {.sight = vw_sight_new()};
    vw_arena arena = {0};
    vw_log *log = NULL;
    vw_status status = vw_log_open(&log, "a.log", &needles, VW_ENCODING_UNKNOWN, crewed->err);

    vw_hits_open(&intake.hits, &arena, known, NULL);
    if (status == VW_OK)
        status = vw_ranges_read(&intake, log, &crewed->crew, &plan, crewed->err);
    written = 1 + intake.hits.count * 1000003 + intake.sight.failed_line;
    crewed->status = status;
    vw_hits_close(&intake.hits);
    vw_arena_free(&arena);
    vw_log_close(log);
}

static void man(void *context)
{
    struct crewed *crewed = context;
    vw_log_room *room = NULL;

    vw_log_room_open(&room, NULL);
    vw_crew_join(&crewed->crew);
    if (atomic_fetch_add(&crewed->come, 1) == 0)
        read_ranges(crewed);
    vw_crew_leave(&crewed->crew, room);
    vw_log_room_close(room);
}

static vw_status diagnose_in_ranges(vw_error *err)
{
    struct crewed crewed = {.err = err};
    vw_status status = vw_crew_open(&crewed.crew, err);

    if (status != VW_OK)
        return status;
    vw_threads_run(2, man, &crewed);
    vw_crew_close(&crewed.crew);
    return crewed.status;
}

static void test_memory__is_missed_by_threads_that_read_one_log(void **state)
{
    vw_buf text = {0};

    (void)state;
    make_known_rules();
    for (int i = 0; i < 6000; i++)
        vw_buf_text(&text, i % 100 ? "a quiet line that says nothing at all of what happened\n"
                                   : AT("01:00:01") "COM Error(0x80042316): p->A(&id)\n");
    write_span("a.log", vw_buf_span(&text));
    vw_buf_free(&text);
    walk(diagnose_in_ranges, false);
    vw_rules_close(known);
}

/* What is reported, made outside of the walk. */
static const vw_case *cases[2];
static size_t case_count;
static const char *format;

static vw_status hash_bytes(void *context, vw_span bytes, vw_error *err)
{
    (void)context, (void)err;
    for (size_t i = 0; i < bytes.len; i++)
        written = (written ^ (unsigned char)bytes.ptr[i]) * 1099511628211u + 1; /* like FNV-1a */
    return VW_OK;
}

static vw_status write_report(vw_error *err)
{
    static const vw_sink sink = {hash_bytes, NULL};
    const vw_report report = {.version = "1",
                              .lua = "5.4",
                              .rules = known,
                              .cases = cases,
                              .count = case_count,
                              .columns = 80};

    return vw_report_write(vw_format_find(vw_span_of(format)), &report, &sink, err);
}

static void test_memory__is_missed_by_every_format(void **state)
{
    vw_case *made[2] = {NULL, NULL};

    (void)state;
    make_known_rules();
    json_set_alloc_funcs(__wrap_malloc, __wrap_free);
    for (size_t i = 0; i < 2; i++) {
        const vw_settings settings = {.rules = known};
        const vw_task task = {.path = i ? "b.log" : "a.log"};

        assert_int_equal(vw_diagnose_text(&made[i], &settings, &task, VW_SPAN(LOG), NULL), VW_OK);
        cases[i] = made[i];
    }
    for (case_count = 1; case_count <= 2; case_count++) {
        for (size_t i = 0; vw_format_names[i]; i++) {
            format = vw_format_names[i];
            walk(write_report, false);
        }
    }
    vw_case_free(made[0]);
    vw_case_free(made[1]);
    vw_rules_close(known);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_memory__is_missed_by_needles),
        IN_FOLDER(test_memory__is_missed_by_logs_of_every_encoding),
        IN_FOLDER(test_memory__is_missed_by_sources),
        cmocka_unit_test(test_memory__is_missed_by_rule_sets),
        IN_FOLDER(test_memory__is_missed_by_the_loading_of_rules),
        cmocka_unit_test(test_memory__is_missed_by_the_first_diagnosis),
        cmocka_unit_test(test_memory__is_missed_by_a_diagnosis),
        IN_FOLDER(test_memory__is_missed_by_the_diagnosis_of_many_logs),
        IN_FOLDER(test_memory__is_missed_by_threads_that_read_one_log),
        cmocka_unit_test(test_memory__is_missed_by_every_format),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
