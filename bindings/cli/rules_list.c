#include "rules.h"

#include "base/hresult.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "report/aside.h"
#include "report/entry.h"
#include "rule/override.h"

#include <stdlib.h>

enum { COLUMNS = 80, ID_COLUMNS = 44 };

void print_padded(vw_span text, size_t columns)
{
    size_t used = vw_columns(text);

    printf("%.*s%*s", (int)text.len, text.ptr, (int)(used < columns ? columns - used : 1), "");
}

static void print_row(const vw_rules *rules, const vw_rule *rule, vw_lang lang)
{
    char code[VW_HRESULT_BYTES] = "-";
    vw_buf title = {0};

    if (rule->has_code)
        vw_hresult_text(code, rule->code);
    print_padded(rule->id, ID_COLUMNS);
    print_padded(vw_span_of(code), 12);
    print_padded(vw_span_of(vw_severity_names[rule->severity]), 9);
    vw_entry_title(rules, rule, lang, &title);
    printf("%.*s\n", (int)title.len, title.ptr ? title.ptr : "");
    vw_buf_free(&title);
}

/* What overrides change of a rule, and where. */
static void print_overrides(const vw_rules *rules, const vw_rule *rule, vw_lang lang)
{
    for (size_t i = 0; i < rules->override_count; i++) {
        vw_buf text = {0};

        if (rules->overrides[i]->rule != rule)
            continue;
        vw_aside_write_override(&text, rules->overrides[i], lang);
        print_line("    ", vw_buf_span(&text));
        vw_buf_free(&text);
    }
}

/* Overrides of rules whose pack is not loaded. */
static void print_idle(const vw_rules *rules, vw_lang lang)
{
    for (size_t i = 0; i < rules->override_count; i++) {
        const vw_override *one = rules->overrides[i];
        vw_buf text = {0};

        if (one->rule)
            continue;
        vw_buf_format(&text,
                      lang == VW_LANG_JA ? "%s: %s は読み込まれていないため、この指定は効きません。"
                                         : "%s: %s is not loaded; this has no effect.",
                      one->file.ptr, one->id.ptr);
        print_line("", vw_buf_span(&text));
        vw_buf_free(&text);
    }
}

int refuse_unknown_rule(const vw_rules *rules, vw_span id, vw_lang lang)
{
    vw_span *ids = calloc(rules->count + 1, sizeof *ids);
    size_t nearest;
    vw_error err;

    for (size_t i = 0; ids && i < rules->count; i++)
        ids[i] = rules->rules[i]->id;
    nearest = ids ? vw_nearest(id, ids, rules->count) : SIZE_MAX;
    free(ids);
    if (nearest == SIZE_MAX)
        vw_fail(&err, VW_ERR_USAGE,
                "There is no rule %.*s; see vsswhy rules list, or name its folder with --rules.",
                "ルール %.*s はありません。vsswhy rules list をご覧になるか、--rules でフォルダー"
                "を指定してください。",
                (int)id.len, id.ptr);
    else
        vw_fail(&err, VW_ERR_USAGE, "There is no rule %.*s; did you mean %.*s?",
                "ルール %.*s はありません。%.*s ではありませんか。", (int)id.len, id.ptr,
                (int)rules->rules[nearest]->id.len, rules->rules[nearest]->id.ptr);
    return complain(&err, lang);
}

/* The page of a rule, and below it where its knowledge and its text are from. */
static void print_origin(const vw_rule *rule, vw_span page, vw_lang lang)
{
    printf("%.*s", (int)page.len, page.ptr);
    if (rule->source.len)
        print_line(lang == VW_LANG_JA ? "出典: " : "Source: ", rule->source);
    print_line(lang == VW_LANG_JA ? "ファイル: " : "File: ", rule->file);
}

static int print_rule(const vw_rules *rules, vw_span id, vw_lang lang)
{
    const vw_rule *rule = vw_rules_find(rules, id);
    vw_buf heading = {0}, out = {0};
    vw_error err = {0};
    int code = EXIT_GOOD;

    if (!rule)
        return refuse_unknown_rule(rules, id, lang);
    vw_buf_format(&heading, "%.*s  %s", (int)rule->id.len, rule->id.ptr,
                  vw_severity_names[rule->severity]);
    if (rule->has_code)
        vw_buf_format(&heading, "  %.*s (0x%08x)", (int)rule->name.len,
                      rule->name.ptr ? rule->name.ptr : "", (unsigned)rule->code);
    if (vw_entry_write(rules, rule, vw_buf_span(&heading), lang, COLUMNS, &out, &err) == VW_OK)
        print_origin(rule, vw_buf_span(&out), lang);
    else
        code = complain(&err, lang);
    if (code == EXIT_GOOD)
        print_overrides(rules, rule, lang);
    vw_buf_free(&heading);
    vw_buf_free(&out);
    return code;
}

static void print_skipped(const vw_rules *rules, vw_lang lang)
{
    for (size_t i = 0; i < rules->skipped_count; i++)
        complain(&rules->skipped[i].why, lang);
}

/* Loads the rules, prints by `print` and tells which were refused. */
static int with_rules(const options *options,
                      int (*print)(const struct options *options, const vw_rules *rules))
{
    vw_rules *rules;
    vw_error err;
    int code;

    if (load_rules(&rules, options, &err) != VW_OK)
        return complain(&err, options->lang);
    code = print(options, rules);
    print_skipped(rules, options->lang);
    if (rules->skipped_count && code == EXIT_GOOD)
        code = EXIT_REFUSED;
    vw_rules_close(rules);
    return code;
}

static int print_all(const options *options, const vw_rules *rules)
{
    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        print_row(rules, rule, options->lang);
        if (options->origin) {
            print_line("    ", rule->file);
            print_overrides(rules, rule, options->lang);
        }
    }
    if (options->origin)
        print_idle(rules, options->lang);
    return EXIT_GOOD;
}

static int print_named(const options *options, const vw_rules *rules)
{
    int worst = EXIT_GOOD;

    for (size_t i = 0; i < options->argument_count; i++) {
        int code = print_rule(rules, vw_span_of(options->arguments[i]), options->lang);

        worst = code > worst ? code : worst;
    }
    return worst;
}

int rules_list(const options *options)
{
    return with_rules(options, print_all);
}

int rules_show(const options *options)
{
    return with_rules(options, print_named);
}
