#include "../folder.h"

#include "../rules_of.h"

#include "run/workers.h"

#include <stdatomic.h>

#define FAILS(code) "01/19/2018 01:00:00.000 COM Error(" code "): p->A(&id)\n"

/*
 * A run over logs of a folder. The function of a.asks hits a limit in logs that
 * say LIMIT, drops what says DROP and keeps all else.
 */
typedef struct run {
    vw_rules *rules;
    vw_settings settings;
    vw_sources sources;
    vw_results results;
} run;

static vw_answer answer(void *context, const vw_rules *rules, const vw_hits *hits,
                        const vw_hit *hit, vw_lang lang, const vw_capture **captures, size_t *count,
                        const char **limit, vw_error *why)
{
    (void)context, (void)rules, (void)hits, (void)lang, (void)captures, (void)count;
    if (strstr(hit->event->text.ptr, "LIMIT")) {
        *limit = "work";
        vw_fail(why, VW_ERR_LIMIT, "too much", "多すぎます");
        return VW_WHEN_LIMITED;
    }
    return strstr(hit->event->text.ptr, "DROP") ? VW_WHEN_DROPS : VW_WHEN_KEEPS;
}

static vw_status open_asker(void *context, vw_asker *out, vw_error *err)
{
    (void)err;
    *out = (vw_asker){.ask = answer, .context = context};
    return VW_OK;
}

static vw_status refuse_asker(void *context, vw_asker *out, vw_error *err)
{
    (void)context, (void)out;
    return vw_fail_memory(err);
}

static const vw_asker_maker usual_maker = {open_asker, NULL, NULL};

/* How far runs have told that they are. */
typedef struct heard {
    atomic_size_t calls, done, listed;
} heard;

static void hear(void *context, size_t done, size_t listed)
{
    heard *heard = context;

    atomic_fetch_add(&heard->calls, 1);
    atomic_fetch_add(&heard->done, done);
    if (done > listed)
        fail_msg("%zu of %zu", done, listed);
    if (listed > atomic_load(&heard->listed))
        atomic_store(&heard->listed, listed);
}

static void run_logs(run *run, const vw_asker_maker *maker, unsigned jobs, vw_status expected)
{
    const char *folder = ".";
    vw_error err;

    run->settings = (vw_settings){.rules = run->rules};
    if (!run->rules->frozen)
        assert_int_equal(vw_rules_freeze(run->rules, NULL), VW_OK);
    run->sources = (vw_sources){0};
    assert_int_equal(vw_sources_list(&run->sources, &folder, 1, NULL), VW_OK);
    assert_int_equal(
        vw_workers_run(&run->results, &run->settings, &run->sources, maker, jobs, &err), expected);
}

static void end_logs(run *run)
{
    vw_results_free(&run->results);
    vw_sources_free(&run->sources);
}

/* "1.log: a.busy; 2.log:": the logs in order with the rules of their findings. */
static const char *told(const run *run)
{
    static char text[4096];
    size_t len = 0;

    text[0] = '\0';
    for (size_t i = 0; i < run->results.count; i++) {
        const vw_case *one = run->results.cases[i];

        len +=
            (size_t)snprintf(text + len, sizeof text - len, "%s%s:", i ? "; " : "", one->path + 2);
        for (size_t k = 0; k < one->finding_count; k++)
            len +=
                (size_t)snprintf(text + len, sizeof text - len, " %.*s",
                                 (int)one->findings[k].rule->id.len, one->findings[k].rule->id.ptr);
    }
    return text;
}

/* Runs with 1, 2 and 8 jobs, each of which must tell the same. Closes the rules. */
static void assert_runs(vw_rules *rules, const char *expected)
{
    static const unsigned jobs[] = {1, 2, 8};

    for (size_t i = 0; i < 3; i++) {
        run run = {.rules = rules};

        run_logs(&run, &usual_maker, jobs[i], VW_OK);
        assert_string_equal(told(&run), expected);
        end_logs(&run);
    }
    vw_rules_close(rules);
}

static vw_rules *usual_rules(void)
{
    vw_rules *rules = new_rules();

    add_code(rules, "a.busy", 0x80042301);
    add_code(rules, "a.asks", 0x80042302)->has_when = true;
    return rules;
}

static void test_workers__keep_the_order_of_the_logs_for_every_number_of_jobs(void **state)
{
    char expected[1024] = "";
    size_t len = 0;

    (void)state;
    for (int i = 10; i < 40; i++) {
        char name[32];

        snprintf(name, sizeof name, "%d.log", i);
        write_file(name, i % 3 ? "nothing\n" : FAILS("0x80042301"));
        len += (size_t)snprintf(expected + len, sizeof expected - len, "%s%d.log:%s",
                                len ? "; " : "", i, i % 3 ? "" : " a.busy");
    }
    assert_runs(usual_rules(), expected);
}

static void
test_workers__switch_a_rule_off_in_all_logs_behind_the_one_that_hit_its_limit(void **state)
{
    run run = {.rules = usual_rules()};

    (void)state;
    write_file("1.log", FAILS("0x80042302"));
    write_file("2.log", FAILS("0x80042302") FAILS("0x80042302 LIMIT"));
    write_file("3.log", FAILS("0x80042302"));
    write_file("4.log", FAILS("0x80042302 LIMIT") FAILS("0x80042301"));
    run_logs(&run, &usual_maker, 2, VW_OK);
    assert_string_equal(told(&run), "1.log: a.asks; 2.log:; 3.log:; 4.log: a.busy");
    assert_int_equal(run.results.off_count, 1); /* not again in 4.log */
    assert_ptr_equal(run.results.off[0].rule, run.rules->rules[1]);
    assert_string_equal(run.results.off[0].path, "./2.log");
    assert_string_equal(run.results.off[0].limit, "work");
    assert_told(&run.results.off[0].why, VW_ERR_LIMIT, "");
    end_logs(&run);
    assert_runs(run.rules, "1.log: a.asks; 2.log:; 3.log:; 4.log: a.busy");
}

static void test_workers__tell_a_later_log_anew_where_the_rule_had_a_hidden_say(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    /* a.special hides a.asks from the report, but a.alone goes without it. */
    add_code(rules, "a.special", 0x80042302)->refines.id = VW_SPAN("a.asks");
    add_code(rules, "a.alone", 0x80042303)->without =
        (vw_relation){.id = VW_SPAN("a.asks"), .within = VW_ANY_DISTANCE};
    write_file("1.log", FAILS("0x80042302") FAILS("0x80042303"));
    write_file("2.log", FAILS("0x80042302 LIMIT"));
    write_file("3.log", FAILS("0x80042302") FAILS("0x80042303"));
    assert_runs(rules, "1.log: a.special; 2.log: a.special; 3.log: a.special a.alone");
}

static void test_workers__move_logs_that_cannot_be_read_to_the_unread(void **state)
{
    const char *const paths[] = {"./1.log", "./2.log"};
    run run = {.rules = usual_rules()};

    (void)state;
    write_file("1.log", FAILS("0x80042301"));
    write_file("2.log", "");
    run.settings.rules = run.rules;
    assert_int_equal(vw_rules_freeze(run.rules, NULL), VW_OK);
    assert_int_equal(vw_sources_list(&run.sources, paths, 2, NULL), VW_OK);
    assert_int_equal(unlink("2.log"), 0); /* gone between listing and reading */
    assert_int_equal(
        vw_workers_run(&run.results, &run.settings, &run.sources, &usual_maker, 2, NULL), VW_OK);
    assert_string_equal(told(&run), "1.log: a.busy");
    assert_int_equal(run.sources.unread_count, 1);
    assert_told(&run.sources.unread[0].why, VW_ERR_IO, "2.log");
    assert_int_equal(run.sources.unread[0].argument, 1);
    end_logs(&run);
    vw_rules_close(run.rules);
}

/* 3 folders of 100 logs, of which each third fails. */
static void make_tree(void)
{
    for (int i = 0; i < 300; i++) {
        char path[32];

        snprintf(path, sizeof path, "logs/%c", 'a' + i / 100);
        mkdir(path, 0700);
        snprintf(path, sizeof path, "logs/%c/%d.log", 'a' + i / 100, i + 100);
        write_file(path, i % 3 ? "nothing\n" : FAILS("0x80042301"));
    }
}

static void test_workers__read_folders_that_are_named_while_they_list_them(void **state)
{
    static const unsigned jobs[] = {1, 2, 8, 16};
    const char *const names[] = {"first.log", "logs", "none.log", "last.log"};

    (void)state;
    mkdir("logs", 0700);
    make_tree();
    write_file("first.log", FAILS("0x80042301"));
    write_file("last.log", "");
    for (size_t i = 0; i < 4; i++) {
        run run = {.rules = usual_rules()};

        run.settings.rules = run.rules;
        assert_int_equal(vw_rules_freeze(run.rules, NULL), VW_OK);
        vw_sources_name(&run.sources, names, 4);
        assert_int_equal(
            vw_workers_run(&run.results, &run.settings, &run.sources, &usual_maker, jobs[i], NULL),
            VW_OK);
        assert_int_equal(run.results.count, 302);
        assert_string_equal(run.results.cases[0]->path, "first.log");
        assert_string_equal(run.results.cases[301]->path, "last.log");
        for (int k = 0; k < 300; k++) {
            const vw_case *one = run.results.cases[k + 1];
            char path[32];

            snprintf(path, sizeof path, "logs/%c/%d.log", 'a' + k / 100, k + 100);
            assert_string_equal(one->path, path);
            assert_int_equal(one->argument, 1);
            assert_int_equal(one->finding_count, k % 3 == 0);
        }
        assert_int_equal(run.sources.unread_count, 1);
        assert_int_equal(run.sources.unread[0].argument, 2);
        end_logs(&run);
        vw_rules_close(run.rules);
    }
}

static void test_workers__end_where_a_named_folder_holds_no_log(void **state)
{
    const char *const names[] = {"empty"};
    run run = {.rules = usual_rules()};

    (void)state;
    mkdir("empty", 0700);
    run.settings.rules = run.rules;
    assert_int_equal(vw_rules_freeze(run.rules, NULL), VW_OK);
    vw_sources_name(&run.sources, names, 1);
    assert_int_equal(
        vw_workers_run(&run.results, &run.settings, &run.sources, &usual_maker, 8, NULL), VW_OK);
    assert_int_equal(run.results.count, 0);
    assert_int_equal(run.sources.unread_count, 1);
    end_logs(&run);
    vw_rules_close(run.rules);
}

static void test_workers__tell_how_far_they_are_behind_each_log(void **state)
{
    static const unsigned jobs[] = {1, 3};

    (void)state;
    write_file("1.log", FAILS("0x80042301"));
    write_file("2.log", "");
    write_file("3.log", FAILS("0x80042302"));
    for (size_t i = 0; i < 2; i++) {
        const char *folder = ".";
        heard heard = {0};
        vw_progress progress = {hear, &heard};
        run run = {.rules = usual_rules()};

        assert_int_equal(vw_rules_freeze(run.rules, NULL), VW_OK);
        run.settings = (vw_settings){.rules = run.rules, .progress = &progress};
        vw_sources_name(&run.sources, &folder, 1);
        assert_int_equal(
            vw_workers_run(&run.results, &run.settings, &run.sources, &usual_maker, jobs[i], NULL),
            VW_OK);
        assert_int_equal(heard.calls, 3);
        assert_int_equal(heard.done, 1 + 2 + 3);
        assert_int_equal(heard.listed, 3);
        end_logs(&run);
        vw_rules_close(run.rules);
    }
}

static void test_workers__fail_where_no_asker_can_be_had(void **state)
{
    const vw_asker_maker maker = {refuse_asker, NULL, NULL};
    run run = {.rules = usual_rules()};

    (void)state;
    write_file("1.log", FAILS("0x80042301"));
    run_logs(&run, &maker, 2, VW_ERR_MEMORY);
    end_logs(&run);
    vw_rules_close(run.rules);
}

static void test_workers__do_without_an_asker_where_none_is_made(void **state)
{
    const vw_asker_maker maker = {NULL, NULL, NULL};
    run run = {.rules = usual_rules()};

    (void)state;
    write_file("1.log", FAILS("0x80042301") FAILS("0x80042302"));
    run_logs(&run, &maker, 1, VW_OK);
    assert_string_equal(told(&run), "1.log: a.busy");
    end_logs(&run);
    vw_rules_close(run.rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_workers__keep_the_order_of_the_logs_for_every_number_of_jobs),
        IN_FOLDER(test_workers__switch_a_rule_off_in_all_logs_behind_the_one_that_hit_its_limit),
        IN_FOLDER(test_workers__tell_a_later_log_anew_where_the_rule_had_a_hidden_say),
        IN_FOLDER(test_workers__move_logs_that_cannot_be_read_to_the_unread),
        IN_FOLDER(test_workers__read_folders_that_are_named_while_they_list_them),
        IN_FOLDER(test_workers__end_where_a_named_folder_holds_no_log),
        IN_FOLDER(test_workers__tell_how_far_they_are_behind_each_log),
        IN_FOLDER(test_workers__fail_where_no_asker_can_be_had),
        IN_FOLDER(test_workers__do_without_an_asker_where_none_is_made),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
