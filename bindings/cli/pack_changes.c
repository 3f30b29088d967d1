#include "pack.h"

#include "ask.h"
#include "base/os.h"
#include "report/page.h"
#include "run/workers.h"

bool claims(const vw_about *before, const vw_about *after, vw_version_step step)
{
    const vw_version *old = &before->version, *new = &after->version;

    if (step == VW_STEP_NONE)
        return true;
    return vw_version_order(old, new) < 0 && vw_version_step_between(old, new) >= step;
}

/* --- a line a change ------------------------------------------------------------------------------ */

static void put_value(vw_buf *out, const vw_change *change, const vw_rule *rule, vw_lang lang)
{
    vw_buf value = {0};

    vw_aspect_write(&value, change->aspect, rule, lang);
    vw_show(out, value.len ? vw_buf_span(&value) : VW_SPAN("-"));
    vw_buf_free(&value);
}

/* What decides is shown, of wording only that it changed: pack diff --format markdown has the texts. */
static void put_values(vw_buf *out, const vw_change *change)
{
    if (!change->aspect->first)
        return;
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        if (lang != VW_LANG_EN && !change->aspect->langs)
            continue;
        vw_buf_text(out, change->aspect->langs ? "\n      " : " ");
        vw_buf_text(out, change->aspect->langs ? vw_lang_names[lang] : "");
        vw_buf_text(out, change->aspect->langs ? ": " : "");
        put_value(out, change, change->before, lang);
        vw_buf_text(out, " -> ");
        put_value(out, change, change->after, lang);
    }
}

static void print_change(const vw_change *change)
{
    const vw_rule *rule = change->after ? change->after : change->before;
    vw_buf line = {0};

    vw_buf_text(&line, change->aspect ? "  ~ " : change->after ? "  + " : "  - ");
    vw_buf_add(&line, rule->id);
    if (change->aspect) {
        vw_buf_format(&line, "  %s:", change->aspect->key);
        put_values(&line, change);
    } else {
        vw_buf_format(&line, "  %s", vw_severity_names[rule->severity]);
    }
    vw_buf_format(&line, "  (%s)\n", vw_step_names[change->step]);
    fputs(line.ptr ? line.ptr : "", stdout);
    vw_buf_free(&line);
}

void print_changes(const vw_changes *changes, vw_lang lang)
{
    static const char *const words[2][VW_LANG_COUNT] = {{"  + language %s\n", "  + 言語 %s\n"},
                                                        {"  - language %s\n", "  - 言語 %s\n"}};

    for (size_t i = 0; i < VW_LANG_COUNT; i++) {
        if (changes->lang_added[i])
            printf(words[0][lang], vw_lang_names[i]);
        if (changes->lang_removed[i])
            printf(words[1][lang], vw_lang_names[i]);
    }
    for (size_t i = 0; i < changes->count; i++)
        print_change(&changes->list[i]);
    if (changes->step == VW_STEP_NONE)
        printf(lang == VW_LANG_JA ? "  ルールの変更はありません。\n" : "  No rule changes.\n");
}

/* --- the user's own logs -------------------------------------------------------------------------- */

/* The logs as one rule set diagnoses them; cases borrow from the sources. */
typedef struct diagnoses {
    vw_sources sources;
    vw_results results;
} diagnoses;

static vw_status diagnose(const char *folder, const vw_rules *rules, vw_lang lang, diagnoses *out,
                          vw_error *err)
{
    vw_settings settings = {.rules = rules, .lang = lang};
    vw_asker_maker maker = vw_lua_asker_maker(rules);
    vw_status status = vw_sources_list(&out->sources, &folder, 1, err);

    if (status == VW_OK && !out->sources.count)
        status = vw_fail(err, VW_ERR_IO, "--corpus %s: there is no log in it.",
                         "--corpus %s: ログがありません。", folder);
    return status == VW_OK ? vw_workers_run(&out->results, &settings, &out->sources, &maker,
                                            vw_cpu_count(), err)
                           : status;
}

static void forget(diagnoses *diagnoses)
{
    vw_results_free(&diagnoses->results);
    vw_sources_free(&diagnoses->sources);
}

/* "failed vss.bad_state" */
static void put_diagnosis(vw_buf *out, const vw_case *one)
{
    vw_buf_text(out, vw_verdict_names[one->verdict]);
    for (size_t i = 0; i < one->finding_count; i++) {
        if (one->findings[i].role != VW_ROLE_ROOT)
            continue;
        vw_buf_text(out, " ");
        vw_buf_add(out, one->findings[i].rule->id);
    }
}

static bool print_case(const vw_case *before, const vw_case *after)
{
    vw_buf old = {0}, new = {0}, path = {0};
    bool differs;

    put_diagnosis(&old, before);
    put_diagnosis(&new, after);
    vw_show(&path, vw_span_of(after->path));
    differs = !vw_span_is(vw_buf_span(&old), vw_buf_span(&new));
    if (differs)
        printf("  %s: %s -> %s\n", vw_buf_span(&path).ptr, old.ptr, new.ptr);
    vw_buf_free(&old);
    vw_buf_free(&new);
    vw_buf_free(&path);
    return differs;
}

vw_status print_corpus(const char *folder, const vw_rules *before, const vw_rules *after,
                       vw_lang lang, vw_error *err)
{
    diagnoses old = {0}, new = {0};
    vw_status status = diagnose(folder, before, lang, &old, err);
    size_t changed = 0, count;

    if (status == VW_OK)
        status = diagnose(folder, after, lang, &new, err);
    count = old.results.count < new.results.count ? old.results.count : new.results.count;
    for (size_t i = 0; status == VW_OK && i < count; i++)
        changed += print_case(old.results.cases[i], new.results.cases[i]);
    if (status == VW_OK)
        printf(lang == VW_LANG_JA ? "  診断が変わるログ: %zu / %zu\n"
                                  : "  logs whose diagnosis changes: %zu of %zu\n",
               changed, count);
    forget(&old);
    forget(&new);
    return status;
}
