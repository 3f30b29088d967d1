#include "commands.h"

#include "base/hresult.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "report/entry.h"

#include <stdlib.h>

enum { COLUMNS = 80, ID_COLUMNS = 44 };

static void print_padded(vw_span text, size_t columns)
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

static int print_list(const vw_rules *rules, vw_lang lang)
{
    for (size_t i = 0; i < rules->count; i++)
        print_row(rules, rules->rules[i], lang);
    return rules->skipped_count ? EXIT_REFUSED : EXIT_GOOD;
}

static int refuse_unknown(const vw_rules *rules, vw_span id, vw_lang lang)
{
    vw_span *ids = calloc(rules->count + 1, sizeof *ids);
    size_t nearest;
    vw_error err;

    for (size_t i = 0; ids && i < rules->count; i++)
        ids[i] = rules->rules[i]->id;
    nearest = ids ? vw_nearest(id, ids, rules->count) : SIZE_MAX;
    free(ids);
    if (nearest == SIZE_MAX)
        vw_fail(&err, VW_ERR_USAGE, "There is no rule %.*s; see vsswhy rules list.",
                "ルール %.*s はありません。vsswhy rules list をご覧ください。", (int)id.len,
                id.ptr);
    else
        vw_fail(&err, VW_ERR_USAGE, "There is no rule %.*s; did you mean %.*s?",
                "ルール %.*s はありません。%.*s ではありませんか。", (int)id.len, id.ptr,
                (int)rules->rules[nearest]->id.len, rules->rules[nearest]->id.ptr);
    return complain(&err, lang);
}

static int print_rule(const vw_rules *rules, vw_span id, vw_lang lang)
{
    const vw_rule *rule = vw_rules_find(rules, id);
    vw_buf heading = {0}, out = {0};
    vw_error err = {0};
    int code = EXIT_GOOD;

    if (!rule)
        return refuse_unknown(rules, id, lang);
    vw_buf_format(&heading, "%.*s  %s", (int)rule->id.len, rule->id.ptr,
                  vw_severity_names[rule->severity]);
    if (rule->has_code)
        vw_buf_format(&heading, "  %.*s (0x%08x)", (int)rule->name.len,
                      rule->name.ptr ? rule->name.ptr : "", (unsigned)rule->code);
    if (vw_entry_write(rules, rule, vw_buf_span(&heading), lang, COLUMNS, &out, &err) == VW_OK)
        printf("%.*s%s: %.*s\n", (int)out.len, out.ptr, lang == VW_LANG_JA ? "出典" : "Source",
               (int)rule->source.len, rule->source.ptr ? rule->source.ptr : "");
    else
        code = complain(&err, lang);
    if (code == EXIT_GOOD)
        printf("%s: %.*s\n", lang == VW_LANG_JA ? "ファイル" : "File", (int)rule->file.len,
               rule->file.ptr);
    vw_buf_free(&heading);
    vw_buf_free(&out);
    return code;
}

static void print_skipped(const vw_rules *rules, vw_lang lang)
{
    for (size_t i = 0; i < rules->skipped_count; i++)
        complain(&rules->skipped[i].why, lang);
}

static int print_rules(const options *options, const vw_rules *rules)
{
    int worst = EXIT_GOOD;

    if (strcmp(options->arguments[0], "list") == 0)
        return print_list(rules, options->lang);
    for (size_t i = 1; i < options->argument_count; i++) {
        int code = print_rule(rules, vw_span_of(options->arguments[i]), options->lang);

        worst = code > worst ? code : worst;
    }
    return worst;
}

static vw_status check_form(const options *options, vw_error *err)
{
    const char *form = options->argument_count ? options->arguments[0] : "";

    if (strcmp(form, "list") == 0 && options->argument_count == 1)
        return VW_OK;
    if (strcmp(form, "show") == 0 && options->argument_count > 1)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE,
                   "Write vsswhy rules list, or vsswhy rules show RULE; see --help.",
                   "vsswhy rules list または vsswhy rules show RULE と入力してください。--help "
                   "をご覧ください。");
}

int cmd_rules(int count, char **words)
{
    options options;
    vw_rules *rules = NULL;
    vw_error err = {0};
    vw_status status = options_read(&options, FOR_RULES, count, words, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK && options.help) {
        help_print(stdout, "rules", options.lang);
    } else {
        if (status == VW_OK)
            status = check_form(&options, &err);
        if (status == VW_OK)
            status = load_rules(&rules, &options, &err);
        code = status == VW_OK ? print_rules(&options, rules) : complain(&err, options.lang);
    }
    if (rules)
        print_skipped(rules, options.lang);
    if (rules && rules->skipped_count && code == EXIT_GOOD)
        code = EXIT_REFUSED;
    vw_rules_close(rules);
    options_free(&options);
    return code;
}
