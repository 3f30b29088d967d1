#include "run/cut.h"

#include "run/fixture.h"
#include "run/pick.h"

/* Lines kept on either side of the evidence, tried in this order; the last one is any log. */
static const uint64_t margins[] = {20, 100, 500, UINT64_MAX / 2};

/* Bytes of a cut: more belongs into no test. */
enum { CUT_BYTES_MAX = 1024 * 1024 };

/* The log in cutting. */
struct cutting {
    const vw_settings *settings;
    vw_task task;
    vw_case *whole;
    vw_error *err;
};

static bool same_code(const vw_finding *a, const vw_finding *b)
{
    return a->has_code == b->has_code && a->code == b->code;
}

/* Whether two findings say the same; `moved` is by how many lines the second one stands earlier. */
static bool says_same(const vw_finding *a, const vw_finding *b, uint64_t moved)
{
    bool same_line = a->evidence_count == b->evidence_count &&
                     (!a->evidence_count || a->evidence[0].line == b->evidence[0].line + moved);

    return a->rule == b->rule && a->role == b->role && same_code(a, b) && a->count == b->count &&
           a->explained_by == b->explained_by && same_line;
}

/* The first finding of `a` that `b` does not have; NULL where it has them all. */
static const vw_finding *missing(const vw_case *a, const vw_case *b, uint64_t moved)
{
    for (size_t i = 0; i < a->finding_count; i++) {
        bool found = false;

        for (size_t k = 0; k < b->finding_count && !found; k++)
            found = says_same(&a->findings[i], &b->findings[k], moved);
        if (!found)
            return &a->findings[i];
    }
    return NULL;
}

static bool is_same(const vw_case *a, const vw_case *b, uint64_t moved)
{
    return a->verdict == b->verdict && a->finding_count == b->finding_count &&
           !missing(a, b, moved);
}

static vw_status diagnose(const struct cutting *cutting, const vw_buf *text, vw_case **out)
{
    return vw_diagnose_text(out, cutting->settings, &cutting->task, vw_buf_span(text),
                            cutting->err);
}

/* Cuts with one margin; *same says whether the cut is diagnosed like the whole log. */
static vw_status try_margin(const struct cutting *cutting, vw_cut *cut, uint64_t line,
                            uint64_t margin, vw_buf *text, bool *same)
{
    vw_case *report = NULL;
    vw_status status;

    cut->first = line > margin ? line - margin : 1;
    cut->end =
        line + margin + 1 > cutting->whole->lines ? cutting->whole->lines + 1 : line + margin + 1;
    vw_buf_clear(text);
    status = vw_pick_lines(text, cutting->settings, cutting->task.path, cut->first, cut->end,
                           cutting->err);
    if (status == VW_OK && text->len > CUT_BYTES_MAX)
        return vw_fail(cutting->err, VW_ERR_USAGE,
                       "%s: less than 1 MiB around the line does not tell the failure; cut it by "
                       "hand.",
                       "%s: 1 MiB 以内では同じ診断になりません。手作業で切り出してください。",
                       cutting->task.path);
    if (status == VW_OK)
        status = diagnose(cutting, text, &report);
    *same = status == VW_OK && is_same(cutting->whole, report, cut->first - 1);
    vw_case_free(report);
    return status;
}

static vw_status refuse(const struct cutting *cutting, const vw_case *before, const vw_case *after)
{
    const vw_finding *lost = missing(before, after, 0);
    vw_span id = lost ? lost->rule->id : VW_SPAN("-");

    return vw_fail(
        cutting->err, VW_ERR_RULE,
        "%s: without the names the diagnosis would be another one (%.*s); nothing was "
        "written. Cut and redact the log by hand.",
        "%s: 名前を伏せると診断が変わるため (%.*s)、何も書き込みませんでした。手作業で切り"
        "出してください。",
        cutting->task.path, (int)id.len, id.ptr);
}

/* Redacts the text and proves that its diagnosis is the same. */
static vw_status redact(const struct cutting *cutting, vw_cut *cut, const vw_buf *text,
                        vw_redactor *redactor)
{
    vw_case *before = NULL, *after = NULL;
    const vw_finding *root;
    vw_status status;

    vw_redactor_learn(redactor, vw_buf_span(text));
    vw_redactor_write(redactor, vw_buf_span(text), &cut->text);
    if (vw_redactor_failed(redactor))
        return vw_fail_memory(cutting->err);
    status = diagnose(cutting, text, &before);
    if (status == VW_OK)
        status = diagnose(cutting, &cut->text, &after);
    if (status == VW_OK && !is_same(before, after, 0))
        status = refuse(cutting, before, after);
    if (status == VW_OK)
        status = vw_fixture_write(&cut->expectation, after, cutting->settings->lang, cutting->err);
    if (status == VW_OK) {
        root = vw_case_root(after);
        cut->findings = after->finding_count;
        cut->root = root ? root->rule->id : VW_SPAN_NONE;
    }
    vw_case_free(before);
    vw_case_free(after);
    return status;
}

vw_status vw_cut_make(vw_cut *cut, const vw_settings *settings, const vw_asker *asker,
                      const char *path, uint64_t line, vw_redactor *redactor, vw_error *err)
{
    struct cutting cutting = {
        .settings = settings,
        .task = {.path = path, .asker = asker && asker->ask ? asker : NULL},
        .err = err,
    };
    vw_buf text = {0};
    bool same = false;
    vw_status status = vw_diagnose(&cutting.whole, settings, &cutting.task, err);

    *cut = (vw_cut){0};
    if (status == VW_OK && cutting.whole->failed) {
        *err = *cutting.whole->failed;
        status = VW_ERR_IO;
    }
    for (size_t i = 0; status == VW_OK && !same && i < sizeof margins / sizeof *margins; i++)
        status = try_margin(&cutting, cut, line, margins[i], &text, &same);
    if (status == VW_OK)
        status = redact(&cutting, cut, &text, redactor);
    vw_case_free(cutting.whole);
    vw_buf_free(&text);
    return status;
}

void vw_cut_free(vw_cut *cut)
{
    vw_buf_free(&cut->text);
    vw_buf_free(&cut->expectation);
}
