#include "rules.h"

#include "ask.h"
#include "base/utf8.h"

#include <jansson.h>
#include <stdlib.h>

/* Rows of the table; JSON has them all. */
enum { SHOWN_MAX = 20, ID_COLUMNS = 30, KIB = 1024 };

/* What one rule used. */
struct row {
    const vw_rule *rule;
    vw_cost when;
    const vw_switched_off *off; /* NULL where it hit no limit */
};

/* One run of the command. */
struct profile {
    const vw_rules *rules;
    vw_cost *costs; /* of `when`, by rule */
    vw_sources sources;
    vw_results results;
    struct row *rows; /* most expensive first */
};

/* --- measuring -------------------------------------------------------------------------------------- */

static vw_status make_asker(void *context, vw_asker *out, vw_error *err)
{
    struct profile *profile = context;
    vw_lua_asker *asker;
    vw_status status = vw_lua_asker_open(&asker, profile->rules, err);

    if (status != VW_OK)
        return status;
    vw_lua_asker_measure(asker, profile->costs);
    *out = vw_lua_asker_face(asker);
    return VW_OK;
}

static void close_asker(void *context, vw_asker *asker)
{
    (void)context;
    vw_lua_asker_close(asker->context);
}

static uint64_t total_of(const struct row *row)
{
    return row->rule->loading.instructions + row->rule->loading.work + row->when.instructions +
           row->when.work;
}

static int order(const void *a, const void *b)
{
    const struct row *one = a, *two = b;
    uint64_t dear = total_of(one), other = total_of(two);

    if (dear != other)
        return dear > other ? -1 : 1;
    return (one->rule->index > two->rule->index) - (one->rule->index < two->rule->index);
}

static const vw_switched_off *off_of(const vw_results *results, const vw_rule *rule)
{
    for (size_t i = 0; i < results->off_count; i++)
        if (results->off[i].rule == rule)
            return &results->off[i];
    return NULL;
}

/* Diagnoses the logs one after the other, so that a rule that is switched off is asked no more. */
static vw_status measure(struct profile *profile, const options *options, vw_error *err)
{
    const vw_rules *rules = profile->rules;
    vw_settings settings = {.rules = rules, .lang = options->lang};
    vw_asker_maker maker = {make_asker, close_asker, profile};
    vw_status status;

    profile->costs = calloc(rules->count + 1, sizeof *profile->costs);
    profile->rows = calloc(rules->count + 1, sizeof *profile->rows);
    if (!profile->costs || !profile->rows)
        return vw_fail_memory(err);
    status = vw_sources_list(&profile->sources, options->arguments, options->argument_count, err);
    if (status == VW_OK)
        status = vw_workers_run(&profile->results, &settings, &profile->sources, &maker, 1, err);
    for (size_t i = 0; i < rules->count; i++)
        profile->rows[i] = (struct row){rules->rules[i], profile->costs[i],
                                        off_of(&profile->results, rules->rules[i])};
    qsort(profile->rows, rules->count, sizeof *profile->rows, order);
    return status;
}

/* --- telling ---------------------------------------------------------------------------------------- */

static void print_cell(const char *text, size_t columns)
{
    size_t used = vw_columns(vw_span_of(text));

    printf("%*s%s", (int)(used < columns ? columns - used : 0), "", text);
}

static void print_head(vw_lang lang)
{
    static const char *const above[VW_LANG_COUNT][2] = {{"load", "when"}, {"読み込み", "when"}};
    static const char *const cells[VW_LANG_COUNT][7] = {
        {"Rule", "calls", "instr.", "work", "instr.", "work", "KiB"},
        {"ルール", "回数", "命令", "処理", "命令", "処理", "KiB"},
    };
    static const size_t columns[7] = {0, 6, 9, 9, 9, 9, 8};

    print_cell("", ID_COLUMNS + 6);
    print_cell(above[lang][0], 18);
    print_cell(above[lang][1], 18);
    printf("\n%s%*s", cells[lang][0], (int)(ID_COLUMNS - vw_columns(vw_span_of(cells[lang][0]))),
           "");
    for (size_t i = 1; i < 7; i++)
        print_cell(cells[lang][i], columns[i]);
    putchar('\n');
}

static void print_row(const struct row *row, vw_lang lang)
{
    const vw_cost *load = &row->rule->loading, *when = &row->when;
    size_t memory = load->memory > when->memory ? load->memory : when->memory;

    printf("%-*.*s", ID_COLUMNS, (int)row->rule->id.len, row->rule->id.ptr);
    if (row->rule->id.len > ID_COLUMNS)
        printf("\n%*s", ID_COLUMNS, "");
    printf("%6llu%9llu%9llu%9llu%9llu%8zu\n", (unsigned long long)when->calls,
           (unsigned long long)load->instructions, (unsigned long long)load->work,
           (unsigned long long)when->instructions, (unsigned long long)when->work,
           (memory + KIB - 1) / KIB);
    if (row->off)
        printf("  %s\n", lang == VW_LANG_JA ? row->off->why.ja : row->off->why.en);
}

static void print_text(const struct profile *profile, vw_lang lang)
{
    size_t count = profile->rules->count, shown = count < SHOWN_MAX ? count : SHOWN_MAX;

    print_head(lang);
    for (size_t i = 0; i < shown; i++)
        print_row(&profile->rows[i], lang);
    if (shown < count)
        printf(lang == VW_LANG_JA ? "ほかに %zu 件あります (--format json ですべて表示します)。\n"
                                  : "%zu more; --format json has them all.\n",
               count - shown);
}

static json_t *cost_json(const vw_cost *cost)
{
    return json_pack("{s:I, s:I, s:I, s:I}", "calls", (json_int_t)cost->calls, "instructions",
                     (json_int_t)cost->instructions, "work", (json_int_t)cost->work, "memory",
                     (json_int_t)cost->memory);
}

static json_t *row_json(const struct row *row)
{
    json_t *limit = row->off ? json_string(row->off->limit) : json_null();
    json_t *log = row->off ? json_string(row->off->path) : json_null();

    return json_pack("{s:s%, s:o, s:o, s:o, s:o*}", "rule", row->rule->id.ptr, row->rule->id.len,
                     "load", cost_json(&row->rule->loading), "when", cost_json(&row->when), "limit",
                     limit, "log", log ? log : json_null());
}

static vw_status print_json(const struct profile *profile, vw_error *err)
{
    json_t *rules = json_array();
    json_t *all = json_pack("{s:s, s:o}", "schema", "vsswhy.profile/1", "rules", rules);
    char *text;

    for (size_t i = 0; i < profile->rules->count; i++)
        json_array_append_new(rules, row_json(&profile->rows[i]));
    text = all ? json_dumps(all, JSON_INDENT(2)) : NULL;
    json_decref(all);
    if (!text)
        return vw_fail_memory(err);
    puts(text);
    free(text);
    return VW_OK;
}

static int exit_code(const struct profile *profile, vw_lang lang)
{
    for (size_t i = 0; i < profile->sources.unread_count; i++)
        complain(&profile->sources.unread[i].why, lang);
    for (size_t i = 0; i < profile->rules->skipped_count; i++)
        complain(&profile->rules->skipped[i].why, lang);
    if (profile->sources.unread_count)
        return EXIT_UNREAD;
    return profile->rules->skipped_count || profile->results.off_count ? EXIT_REFUSED : EXIT_GOOD;
}

int rules_profile(const options *options)
{
    struct profile profile = {0};
    vw_rules *rules;
    vw_error err;
    vw_status status = load_rules(&rules, options, &err);
    int code;

    if (status != VW_OK)
        return complain(&err, options->lang);
    profile.rules = rules;
    status = measure(&profile, options, &err);
    if (status == VW_OK && strcmp(options->format, "json") == 0)
        status = print_json(&profile, &err);
    else if (status == VW_OK)
        print_text(&profile, options->lang);
    code = status == VW_OK ? exit_code(&profile, options->lang) : complain(&err, options->lang);
    free(profile.rows);
    free(profile.costs);
    vw_results_free(&profile.results);
    vw_sources_free(&profile.sources);
    vw_rules_close(rules);
    return code;
}
