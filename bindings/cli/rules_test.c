#include "rules.h"

#include "base/ascii.h"
#include "report/page.h"

/* One run of the command. */
struct run {
    const options *options;
    vw_suite suite;
};

static void print_lines(const char *indent, vw_span text)
{
    while (text.len) {
        size_t end = vw_find(text, VW_SPAN("\n"), 0);

        print_line(indent, vw_span_cut(text, 0, end));
        text = vw_span_from(text, end == SIZE_MAX ? text.len : end + 1);
    }
}

/* "ours.array examples.hit[2]", or "ours logs/night.log" */
static vw_span owner_of(const vw_test *test)
{
    return test->rule.ptr ? test->rule : test->pack;
}

static void write_name(vw_buf *out, const vw_test *test)
{
    vw_buf_add(out, owner_of(test));
    vw_buf_char(out, ' ', 1);
    vw_buf_add(out, test->name);
    vw_buf_format(out, " (%s)", vw_lang_names[test->lang]);
}

/* --- text ----------------------------------------------------------------------------------------- */

void print_failure(const vw_test *test, vw_lang lang)
{
    vw_buf line = {0};

    write_name(&line, test);
    vw_buf_text(&line, "  ");
    vw_buf_add(&line, test->file);
    if (test->line)
        vw_buf_format(&line, ":%zu", test->line);
    print_line(lang == VW_LANG_JA ? "失敗  " : "failed  ", vw_buf_span(&line));
    print_lines("        ", test->diff);
    vw_buf_free(&line);
}

static void print_gaps(const vw_suite *suite, const options *options)
{
    vw_lang lang = options->lang;

    for (size_t i = 0; i < suite->gap_count; i++) {
        const vw_gap *gap = &suite->gaps[i];
        vw_buf line = {0};

        if (gap->mutant ? !options->mutate : !options->coverage)
            continue;
        vw_buf_add(&line, gap->file);
        vw_buf_format(&line, ":%zu: ", gap->line);
        vw_buf_add(&line, gap->rule);
        vw_buf_text(&line, ": ");
        vw_buf_add(&line, gap->what[lang]);
        print_line("", vw_buf_span(&line));
        vw_buf_free(&line);
    }
}

static void print_share(const char *name, const vw_share *share)
{
    if (share->all)
        printf("  %s %zu/%zu (%zu %%)", name, share->done, share->all,
               share->done * 100 / share->all);
}

static void print_shares(const vw_suite *suite, const options *options)
{
    bool ja = options->lang == VW_LANG_JA;

    if (options->coverage) {
        printf(ja ? "網羅率:" : "coverage:");
        print_share(ja ? "ルール" : "rules", &suite->rules);
        print_share(ja ? "条件" : "alternatives", &suite->alternatives);
        print_share(ja ? "when の答え" : "answers of when", &suite->answers);
        print_share(ja ? "when の行" : "lines of when", &suite->lines);
        print_share(ja ? "言語" : "languages", &suite->langs);
        printf("\n");
    }
    if (options->mutate) {
        printf(ja ? "検出した変更:" : "changes noticed:");
        print_share(ja ? "コード" : "codes", &suite->mutants[VW_MUTATE_CODE]);
        print_share(ja ? "行" : "lines", &suite->mutants[VW_MUTATE_LINE]);
        print_share(ja ? "時刻" : "times", &suite->mutants[VW_MUTATE_TIME]);
        printf("\n");
    }
}

static void print_text(const struct run *run)
{
    const vw_suite *suite = &run->suite;
    vw_lang lang = run->options->lang;

    for (size_t i = 0; i < suite->problems.count; i++)
        print_problem(stdout, &suite->problems.list[i], lang);
    for (size_t i = 0; i < suite->count; i++)
        if (!suite->tests[i].passed)
            print_failure(&suite->tests[i], lang);
    print_gaps(suite, run->options);
    print_shares(suite, run->options);
    printf(lang == VW_LANG_JA ? "テスト %zu 個、失敗 %zu 個\n" : "tests: %zu, failed: %zu\n",
           suite->count, suite->failed);
}

/* --- TAP ------------------------------------------------------------------------------------------ */

static void print_tap(const struct run *run)
{
    const vw_suite *suite = &run->suite;

    printf("TAP version 13\n1..%zu\n", suite->count);
    for (size_t i = 0; i < suite->problems.count; i++) {
        printf("# ");
        print_problem(stdout, &suite->problems.list[i], run->options->lang);
    }
    for (size_t i = 0; i < suite->count; i++) {
        const vw_test *test = &suite->tests[i];
        vw_buf name = {0};

        write_name(&name, test);
        printf("%s %zu - ", test->passed ? "ok" : "not ok", i + 1);
        print_line("", vw_buf_span(&name));
        print_lines("# ", test->diff);
        vw_buf_free(&name);
    }
}

/* --- JUnit ---------------------------------------------------------------------------------------- */

/* Text as XML: marks escaped, what XML cannot hold made visible. */
static void print_xml(vw_span text)
{
    vw_buf shown = {0};
    vw_span rest = text;

    while (rest.len) {
        size_t end = vw_find(rest, VW_SPAN("\n"), 0);

        vw_show(&shown, vw_span_cut(rest, 0, end));
        vw_buf_text(&shown, end == SIZE_MAX ? "" : "\n");
        rest = vw_span_from(rest, end == SIZE_MAX ? rest.len : end + 1);
    }
    for (size_t i = 0; i < shown.len; i++) {
        switch (shown.ptr[i]) {
        case '&': fputs("&amp;", stdout); break;
        case '<': fputs("&lt;", stdout); break;
        case '>': fputs("&gt;", stdout); break;
        case '"': fputs("&quot;", stdout); break;
        default: putchar(shown.ptr[i]);
        }
    }
    vw_buf_free(&shown);
}

static void print_junit(const struct run *run)
{
    const vw_suite *suite = &run->suite;

    printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<testsuite name=\"vsswhy rules test\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\">\n",
           suite->count, suite->failed, suite->problems.count);
    for (size_t i = 0; i < suite->count; i++) {
        const vw_test *test = &suite->tests[i];

        printf("  <testcase classname=\"");
        print_xml(owner_of(test));
        printf("\" name=\"");
        print_xml(test->name);
        printf(" (%s)\" file=\"", vw_lang_names[test->lang]);
        print_xml(test->file);
        printf(test->passed ? "\"/>\n" : "\">\n    <failure message=\"the diagnosis differs\">");
        if (!test->passed) {
            print_xml(test->diff);
            printf("</failure>\n  </testcase>\n");
        }
    }
    for (size_t i = 0; i < suite->problems.count; i++) {
        const vw_problem *problem = &suite->problems.list[i];

        printf("  <testcase classname=\"");
        print_xml(problem->file);
        printf("\" name=\"line %zu\">\n    <error message=\"", problem->line);
        print_xml(problem->message[run->options->lang]);
        printf("\"/>\n  </testcase>\n");
    }
    printf("</testsuite>\n");
}

/* --- the command ---------------------------------------------------------------------------------- */

static int print(const struct run *run)
{
    static const struct row {
        const char *format;
        void (*print)(const struct run *run);
    } rows[] = {{"text", print_text}, {"tap", print_tap}, {"junit", print_junit}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(run->options->format, rows[i].format) == 0)
            rows[i].print(run);
    if (run->suite.problems.count || run->suite.limited)
        return EXIT_REFUSED;
    return run->suite.failed ? EXIT_FOUND : EXIT_GOOD;
}

int rules_test(const options *options)
{
    struct run run = {.options = options};
    vw_suite_settings settings = {
        .folder = options->argument_count ? options->arguments[0] : ".",
        .lang = options->lang,
        .mutate = options->mutate,
    };
    vw_problems ignored = {0}; /* the suite tells them */
    vw_rules *all;
    vw_error err;
    vw_status status = load_rules_checked(&all, options, settings.folder, &ignored, &err);
    int code;

    settings.all = all;
    if (status == VW_OK)
        status = vw_suite_run(&run.suite, &settings, &err);
    code = status == VW_OK ? print(&run) : complain(&err, options->lang);
    vw_suite_free(&run.suite);
    vw_problems_free(&ignored);
    vw_rules_close(all);
    return code;
}
