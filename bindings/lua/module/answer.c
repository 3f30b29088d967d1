#include "answer.h"

#include "ask.h"
#include "base/utf8.h"
#include "checkup.h"
#include "lookup_answer.h"
#include "report/report.h"
#include "run/workers.h"
#include "sandbox.h"

#include <stdlib.h>

static vw_settings settings_of(const vw_request *request, const vw_rules *rules)
{
    return (vw_settings){
        .rules = rules,
        .lang = request->lang,
        .encoding = request->encoding,
        .has_offset = request->has_offset,
        .offset_minutes = request->offset_minutes,
    };
}

/* --- the report ----------------------------------------------------------------------------------- */

static vw_status keep(void *context, vw_span bytes, vw_error *err)
{
    vw_buf *out = context;

    vw_buf_add(out, bytes);
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

static vw_status report_of(json_t **out, const vw_request *request, const vw_rules *rules,
                           const vw_results *results, const vw_sources *sources, vw_error *err)
{
    vw_buf bytes = {0};
    vw_sink sink = {keep, &bytes};
    vw_report_limited *limited = calloc(results->off_count + 1, sizeof *limited);
    vw_report report = {
        .version = VSSWHY_VERSION,
        .lua = vw_lua_release(),
        .lang = request->lang,
        .rules = rules,
        .limited = limited,
        .limited_count = results->off_count,
        .cases = (const vw_case *const *)results->cases,
        .count = results->count,
        .unread = sources->unread,
        .unread_count = sources->unread_count,
    };
    vw_status status = limited ? VW_OK : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < results->off_count; i++) {
        const vw_switched_off *off = &results->off[i];

        limited[i] = (vw_report_limited){off->rule, off->limit, off->path, &off->why};
    }
    if (status == VW_OK)
        status = vw_report_write(vw_format_find(VW_SPAN("json")), &report, &sink, err);
    *out = status == VW_OK ? json_loadb(bytes.ptr, bytes.len, 0, NULL) : NULL;
    free(limited);
    vw_buf_free(&bytes);
    return status == VW_OK && !*out ? vw_fail_memory(err) : status;
}

static vw_status diagnose_path(json_t **out, const vw_request *request, const vw_rules *rules,
                               const char *path, vw_error *err)
{
    vw_settings settings = settings_of(request, rules);
    vw_asker_maker maker = vw_lua_asker_maker(rules);
    vw_sources sources = {0};
    vw_results results = {0};
    vw_status status;

    vw_sources_name(&sources, &path, 1);
    status = vw_workers_run(&results, &settings, &sources, &maker, request->jobs, err);
    if (status == VW_OK && !results.count && sources.unread_count) {
        *err = sources.unread[0].why;
        status = VW_ERR_IO;
    }
    if (status == VW_OK)
        status = report_of(out, request, rules, &results, &sources, err);
    vw_results_free(&results);
    vw_sources_free(&sources);
    return status;
}

vw_status vw_answer_path(json_t **out, const vw_request *request, const char *path, vw_error *err)
{
    vw_rules *rules;
    vw_status status = vw_choice_open(&rules, &request->rules, err);

    if (status == VW_OK)
        status = diagnose_path(out, request, rules, path, err);
    vw_rules_close(rules);
    return status;
}

/* The limits that rules hit in one log, in the form of many. */
static vw_status list_off(vw_results *results, const vw_case *one, vw_error *err)
{
    results->off = calloc(one->limited_count + 1, sizeof *results->off);
    if (!results->off)
        return vw_fail_memory(err);
    for (size_t i = 0; i < one->limited_count; i++)
        results->off[i] = (vw_switched_off){one->limited[i].rule, one->limited[i].limit, one->path,
                                            one->limited[i].why};
    results->off_count = one->limited_count;
    return VW_OK;
}

static vw_status diagnose_text(json_t **out, const vw_request *request, const vw_rules *rules,
                               vw_span text, const char *name, vw_error *err)
{
    vw_settings settings = settings_of(request, rules);
    vw_asker_maker maker = vw_lua_asker_maker(rules);
    vw_asker asker = {0};
    vw_task task = {.path = name};
    vw_sources none = {0};
    vw_results results = {.cases = calloc(1, sizeof *results.cases)};
    vw_status status = results.cases ? VW_OK : vw_fail_memory(err);

    if (status == VW_OK && maker.open)
        status = maker.open(maker.context, &asker, err);
    task.asker = asker.ask ? &asker : NULL;
    if (status == VW_OK)
        status = vw_diagnose_text(&results.cases[0], &settings, &task, text, err);
    results.count = results.cases && results.cases[0];
    if (status == VW_OK)
        status = list_off(&results, results.cases[0], err);
    if (status == VW_OK)
        status = report_of(out, request, rules, &results, &none, err);
    vw_results_free(&results);
    if (maker.close && asker.ask)
        maker.close(maker.context, &asker);
    return status;
}

vw_status vw_answer_text(json_t **out, const vw_request *request, vw_span text, const char *name,
                         vw_error *err)
{
    vw_rules *rules;
    vw_status status = vw_choice_open(&rules, &request->rules, err);

    if (status == VW_OK)
        status = diagnose_text(out, request, rules, text, name, err);
    vw_rules_close(rules);
    return status;
}

/* --- check and lookup ----------------------------------------------------------------------------- */

vw_status vw_answer_check(json_t **out, const vw_request *request, const char *folder,
                          vw_error *err)
{
    vw_checkup checkup = {.folder = folder, .lang = request->lang};
    vw_status status =
        vw_choice_open_checked(&checkup.rules, &request->rules, folder, &checkup.problems, err);

    if (status == VW_OK)
        status = vw_checkup_rules(&checkup, err);
    if (status == VW_OK) {
        vw_problems_sort(&checkup.problems);
        *out = vw_checkup_json(&checkup);
        status = *out ? VW_OK : vw_fail_memory(err);
    }
    vw_problems_free(&checkup.problems);
    vw_rules_close(checkup.rules);
    return status;
}

static vw_status entry_of(json_t **out, const vw_rules *rules, const vw_entry_answer *answer,
                          vw_lang lang, vw_error *err)
{
    vw_buf text = {0};
    vw_status status = vw_entry_json(rules, answer, lang, &text, err);

    if (status == VW_OK)
        *out = json_loadb(text.ptr, text.len, 0, NULL);
    vw_buf_free(&text);
    return status == VW_OK && !*out ? vw_fail_memory(err) : status;
}

static vw_status look_up(json_t **out, const vw_rules *rules, vw_span word, vw_lang lang,
                         vw_error *err)
{
    vw_buf means = {0};
    vw_entry_answer answer = lookup_answer(rules, word, lang, &means);
    vw_status status = VW_OK;

    if (strcmp(answer.kind, "unknown") == 0)
        status = vw_fail(err, VW_ERR_USAGE, "Nothing is known of \"%.*s\"; see vsswhy lookup.",
                         "「%.*s」の情報はありません。vsswhy lookup をご覧ください。",
                         (int)vw_cut_bytes(word, 64).len, word.ptr);
    if (status == VW_OK)
        status = entry_of(out, rules, &answer, lang, err);
    vw_buf_free(&means);
    return status;
}

vw_status vw_answer_lookup(json_t **out, const vw_request *request, vw_span word, vw_error *err)
{
    vw_rules *rules;
    vw_status status = vw_choice_open(&rules, &request->rules, err);

    if (status == VW_OK)
        status = look_up(out, rules, word, request->lang, err);
    vw_rules_close(rules);
    return status;
}
