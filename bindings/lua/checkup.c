#include "checkup.h"

#include "ask.h"
#include "folder.h"
#include "report/page.h"
#include "rule/lint.h"

static vw_status warn(void *context, const vw_rule *rule, const char *key, const vw_error *why,
                      vw_error *err)
{
    vw_checkup *checkup = context;

    return vw_problems_warn(&checkup->problems, rule, key, why, err);
}

/* The finding of another rule that has the evidence which this one should have; NULL where none has. */
static const vw_finding *taker(const vw_case *report, const vw_rule *rule)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].rule == rule && report->findings[i].role != VW_ROLE_CONTEXT)
            return NULL;
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].rule != rule)
            return &report->findings[i];
    return NULL;
}

static vw_status check_example(vw_checkup *checkup, const vw_rule *rule, size_t at,
                               const vw_asker *asker, vw_error *err)
{
    vw_settings settings = {.rules = checkup->rules, .lang = checkup->lang};
    vw_task task = {.path = "example", .asker = asker->ask ? asker : NULL};
    vw_case *report = NULL;
    vw_status status = vw_diagnose_text(&report, &settings, &task, rule->hits.list[at].text, err);
    const vw_finding *other = status == VW_OK ? taker(report, rule) : NULL;

    if (other && rule->severity == VW_SEVERITY_ERROR) {
        char key[48];
        vw_error why;
        vw_span id = other->rule->id;

        snprintf(key, sizeof key, "examples.hit[%zu]", at + 1);
        vw_fail(&why, VW_ERR_RULE,
                "%.*s: with all rules loaded, %.*s takes this example; see vsswhy rules explain.",
                "%.*s: すべてのルールを使うと、この例は %.*s "
                "が引き取ります。vsswhy rules explain で調べてください。",
                (int)rule->file.len, rule->file.ptr, (int)id.len, id.ptr);
        status = warn(checkup, rule, key, &why, err);
    }
    vw_case_free(report);
    return status;
}

static vw_status check_rule(vw_checkup *checkup, const vw_rule *rule, const vw_asker *asker,
                            vw_error *err)
{
    vw_status status = vw_lint_rule(checkup->rules, rule, warn, checkup, err);

    for (size_t i = 0; status == VW_OK && i < rule->hits.count; i++)
        status = check_example(checkup, rule, i, asker, err);
    checkup->checked++;
    return status;
}

vw_status vw_checkup_rules(vw_checkup *checkup, vw_error *err)
{
    vw_asker_maker maker = vw_lua_asker_maker(checkup->rules);
    vw_asker asker = {0};
    vw_status status = maker.open ? maker.open(maker.context, &asker, err) : VW_OK;

    for (size_t i = 0; status == VW_OK && i < checkup->rules->count; i++)
        if (vw_folder_holds(checkup->folder, checkup->rules->rules[i]->file))
            status = check_rule(checkup, checkup->rules->rules[i], &asker, err);
    if (maker.close && asker.ask)
        maker.close(maker.context, &asker);
    return status;
}

size_t vw_checkup_errors(const vw_checkup *checkup)
{
    size_t errors = 0;

    for (size_t i = 0; i < checkup->problems.count; i++)
        errors += !checkup->problems.list[i].warning;
    return errors;
}

/* Text as JSON: paths and keys may hold any bytes. */
static json_t *text_of(vw_span text)
{
    vw_buf shown = {0};
    json_t *made;

    if (!text.ptr)
        return json_null();
    vw_show(&shown, text);
    made = json_stringn(vw_buf_span(&shown).ptr, shown.len);
    vw_buf_free(&shown);
    return made;
}

static json_t *json_of(const vw_problem *problem, vw_lang lang)
{
    return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "severity",
                     problem->warning ? "warning" : "error", "file", text_of(problem->file), "line",
                     problem->line ? json_integer((json_int_t)problem->line) : json_null(), "rule",
                     text_of(problem->rule), "key",
                     problem->key.len ? text_of(problem->key) : json_null(), "message",
                     text_of(problem->message[lang]), "expected", text_of(problem->expected[lang]),
                     "did_you_mean", text_of(problem->meant));
}

json_t *vw_checkup_json(const vw_checkup *checkup)
{
    json_t *problems = json_array();
    size_t errors = vw_checkup_errors(checkup);

    for (size_t i = 0; i < checkup->problems.count; i++)
        json_array_append_new(problems, json_of(&checkup->problems.list[i], checkup->lang));
    return json_pack("{s:s, s:i, s:i, s:i, s:o}", "schema", "vsswhy.check/1", "rules",
                     (int)checkup->checked, "errors", (int)errors, "warnings",
                     (int)(checkup->problems.count - errors), "problems", problems);
}
