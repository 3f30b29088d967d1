#include "commands.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "base/nearest.h"
#include "event/code.h"
#include "input/mend.h"
#include "lookup_answer.h"
#include "lookup_topic.h"
#include "report/entry.h"
#include "report/knowledge.h"
#include "report/states.h"

#include <stdlib.h>

enum { COLUMNS = 80, NEAREST_MAX = 3 };

/* What is looked up, and how it is answered. */
struct lookup {
    const vw_rules *rules;
    vw_lang lang;
    bool json;
    size_t answered; /* for the comma between objects */
};

static int print_page(const struct lookup *lookup, const vw_rule *rule, vw_span heading)
{
    vw_buf out = {0};
    vw_error err = {0};
    int code = EXIT_GOOD;

    if (vw_entry_write(lookup->rules, rule, heading, lookup->lang, COLUMNS, &out, &err) == VW_OK)
        fwrite(out.ptr, 1, out.len, stdout);
    else
        code = complain(&err, lookup->lang);
    vw_buf_free(&out);
    return code;
}

static int print_json(struct lookup *lookup, vw_span word)
{
    vw_buf means = {0}, out = {0};
    vw_entry_answer answer = lookup_answer(lookup->rules, word, lookup->lang, &means);
    vw_error err = {0};
    int code = EXIT_GOOD;

    vw_buf_text(&out, lookup->answered++ ? ",\n" : "");
    if (vw_entry_json(lookup->rules, &answer, lookup->lang, &out, &err) == VW_OK)
        fwrite(out.ptr, 1, out.len, stdout);
    else
        code = complain(&err, lookup->lang);
    if (code == EXIT_GOOD && strcmp(answer.kind, "unknown") == 0)
        code = EXIT_UNREAD;
    vw_buf_free(&out);
    vw_buf_free(&means);
    return code;
}

static int print_known(const struct lookup *lookup, const vw_rule *rule,
                       const lookup_reading *reading)
{
    vw_buf heading = {0};
    int code;

    lookup_heading(&heading, rule->name, reading, lookup->lang);
    code = print_page(lookup, rule, vw_buf_span(&heading));
    vw_buf_free(&heading);
    return code;
}

static uint64_t distance(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

/* The codes that are nearest by number, a few of them, in order of distance. */
static size_t nearest_by_number(const vw_rules *rules, uint32_t code,
                                const vw_rule *out[NEAREST_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];
        size_t at = count;

        if (!rule->has_code || vw_rules_for_code(rules, rule->code) != rule)
            continue;
        while (at > 0 && distance(rule->code, code) < distance(out[at - 1]->code, code))
            at--;
        if (at == NEAREST_MAX)
            continue;
        if (count < NEAREST_MAX)
            count++;
        for (size_t k = count - 1; k > at; k--)
            out[k] = out[k - 1];
        out[at] = rule;
    }
    return count;
}

/* Codes whose digits or symbol hold the word, such as "2316" or "SNAPSHOT_SET". */
static size_t nearest_by_part(const vw_rules *rules, vw_span word, const vw_rule *out[NEAREST_MAX])
{
    size_t count = 0;

    for (size_t i = 0; word.len >= 3 && i < rules->count && count < NEAREST_MAX; i++) {
        const vw_rule *rule = rules->rules[i];
        char code[VW_HRESULT_BYTES];

        if (!rule->has_code)
            continue;
        vw_hresult_text(code, rule->code);
        if (vw_find_nocase(vw_span_of(code), word, 0) != SIZE_MAX ||
            vw_find_nocase(rule->name, word, 0) != SIZE_MAX)
            out[count++] = rule;
    }
    return count;
}

static size_t nearest_by_name(const vw_rules *rules, vw_span word, const vw_rule *out[NEAREST_MAX])
{
    vw_span *names = calloc(rules->count + 1, sizeof *names);
    size_t at;

    for (size_t i = 0; names && i < rules->count; i++)
        names[i] = rules->rules[i]->name.ptr ? rules->rules[i]->name : VW_SPAN("");
    at = names ? vw_nearest(word, names, rules->count) : SIZE_MAX;
    free(names);
    if (at == SIZE_MAX || !rules->rules[at]->name.len)
        return 0;
    out[0] = rules->rules[at];
    return 1;
}

/* The value of a number that is no failure code: "0x42316", "0x800423160", "-311". */
static bool read_number(vw_span word, uint32_t *out)
{
    vw_span digits = vw_starts_nocase(word, VW_SPAN("0x")) ? vw_span_from(word, 2) : word;
    int64_t value;

    if (digits.len != word.len)
        return digits.len && vw_read_hex(digits, digits.len < 8 ? digits.len : 8, out);
    if (!word.len || vw_read_int(word, &value) != word.len)
        return false;
    *out = (uint32_t)value;
    return true;
}

/* Whatever may have been meant: a code or symbol with this part, a slip of a symbol, a number beside. */
static size_t nearest_of(const vw_rules *rules, vw_span word, const vw_rule *out[NEAREST_MAX])
{
    bool prefixed = vw_starts_nocase(word, VW_SPAN("0x")) && word.len < 8;
    size_t count = nearest_by_part(rules, word, out);
    uint32_t number;

    if (count == 0 && prefixed)
        count = nearest_by_part(rules, vw_span_from(word, 2), out);
    if (count == 0)
        count = nearest_by_name(rules, word, out);
    return count == 0 && read_number(word, &number) ? nearest_by_number(rules, number, out) : count;
}

static void print_nearest(const vw_rule *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char code[VW_HRESULT_BYTES];

        vw_hresult_text(code, list[i]->code);
        printf("  %s  %.*s\n", code, (int)list[i]->name.len, list[i]->name.ptr);
    }
}

static const char *facility_name(unsigned facility)
{
    switch (facility) {
    case 0: return "FACILITY_NULL";
    case 1: return "FACILITY_RPC";
    case 4: return "FACILITY_ITF";
    case 7: return "FACILITY_WIN32";
    case 8: return "FACILITY_WINDOWS";
    default: return "-";
    }
}

static int print_unknown(const vw_rules *rules, const lookup_reading *reading, vw_lang lang)
{
    const vw_rule *nearest[NEAREST_MAX];
    size_t count = nearest_by_number(rules, reading->code, nearest);
    unsigned facility = vw_hresult_facility(reading->code);
    vw_buf heading = {0};

    lookup_heading(&heading, VW_SPAN_NONE, reading, lang);
    printf("%s\n", heading.ptr ? heading.ptr : "");
    vw_buf_free(&heading);
    printf(
        lang == VW_LANG_JA
            ? "このコードのルールはありません。ファシリティ %u (%s)、コード %u。近いコード:\n"
            : "No rule explains this code. Facility %u (%s), code %u. The nearest known codes:\n",
        facility, facility_name(facility), (unsigned)(reading->code & 0xffff));
    print_nearest(nearest, count);
    return EXIT_UNREAD;
}

static int print_unread(const vw_rules *rules, vw_span word, vw_lang lang)
{
    const vw_rule *nearest[NEAREST_MAX];
    size_t count = nearest_of(rules, word, nearest);

    printf(lang == VW_LANG_JA ? "「" : "\"");
    print_harmless(stdout, word);
    printf(lang == VW_LANG_JA ? "」はコードとして読み取れません。" : "\" is no whole code.");
    printf(count == 0 ? "\n" : lang == VW_LANG_JA ? "近いコード:\n" : " The nearest:\n");
    print_nearest(nearest, count);
    return EXIT_UNREAD;
}

/* --- what is no code ------------------------------------------------------------------------------ */

static void print_near_ids(const struct lookup *lookup, const topic *topic)
{
    int64_t ids[NEAREST_MAX];
    size_t count = topic_near_ids(lookup->rules, topic, ids, NEAREST_MAX);

    printf("%s", lookup->lang == VW_LANG_JA ? "この記録のルールはありません。"
                                            : "No rule explains this entry.");
    if (count)
        printf("%s", lookup->lang == VW_LANG_JA ? "近い ID:" : " The nearest known ids:");
    for (size_t i = 0; i < count; i++)
        printf(" %lld", (long long)ids[i]);
    printf("\n");
}

static int print_topic(const struct lookup *lookup, const topic *topic)
{
    bool japanese = lookup->lang == VW_LANG_JA;
    const char *state =
        topic->kind == TOPIC_STATE ? vw_state_in((int)topic->number, lookup->lang) : NULL;
    bool known = topic->rule || state;
    vw_buf heading = {0};
    int code = known ? EXIT_GOOD : EXIT_UNREAD;

    topic_heading(topic, &heading);
    if (topic->rule) {
        code = print_page(lookup, topic->rule, vw_buf_span(&heading));
    } else {
        printf("%s\n", heading.ptr ? heading.ptr : "");
        if (state)
            printf("%s: %s%s\n", japanese ? "ライターの状態" : "State of a writer", state,
                   japanese ? "。" : ".");
        else if (topic->kind == TOPIC_EVENT)
            print_near_ids(lookup, topic);
        else
            printf("%s\n", japanese ? "この終了コードのルールはありません。"
                                    : "No rule explains this exit code.");
    }
    vw_buf_free(&heading);
    return code;
}

static int look_up(struct lookup *lookup, vw_span word)
{
    const vw_rules *rules = lookup->rules;
    topic topic = topic_read(rules, word);
    lookup_reading reading = {0};
    const vw_rule *rule;
    const vw_rule *part[NEAREST_MAX];
    bool read;

    if (lookup->json)
        return print_json(lookup, word);
    if (topic.kind != TOPIC_NONE)
        return print_topic(lookup, &topic);
    read = lookup_read_code(rules, word, &reading);
    rule = read ? vw_rules_for_code(rules, reading.code) : NULL;
    if (rule)
        return print_known(lookup, rule, &reading);
    if (!read || (word.len < 8 && nearest_by_part(rules, word, part)))
        return print_unread(rules, word, lookup->lang);
    return print_unknown(rules, &reading, lookup->lang);
}

static int look_up_words(struct lookup *lookup, const options *options)
{
    vw_buf joined = {0}, word = {0};
    int worst = EXIT_GOOD;
    size_t taken;

    if (lookup->json)
        printf("[\n");
    for (size_t i = 0; i < options->argument_count; i += taken) {
        int code;

        taken =
            topic_join(lookup->rules, options->arguments + i, options->argument_count - i, &joined);
        vw_buf_clear(&word);
        vw_mend_characters(vw_buf_span(&joined), &word);
        code = look_up(lookup, vw_trim(vw_buf_span(&word)));
        if (!lookup->json && i + taken < options->argument_count)
            printf("\n");
        worst = code > worst ? code : worst;
    }
    if (lookup->json)
        printf("\n]\n");
    vw_buf_free(&joined);
    vw_buf_free(&word);
    return worst;
}

static int print_knowledge(const struct lookup *lookup)
{
    vw_buf out = {0};
    vw_error err = {0};
    int code = EXIT_GOOD;

    if (vw_knowledge_write(lookup->rules, lookup->lang, &out, &err) == VW_OK)
        fwrite(out.ptr, 1, out.len, stdout);
    else
        code = complain(&err, lookup->lang);
    vw_buf_free(&out);
    return code;
}

static int answer(const options *options)
{
    vw_rules *rules = NULL;
    vw_error err = {0};
    struct lookup lookup = {.lang = options->lang, .json = strcmp(options->format, "json") == 0};
    int worst;

    if (load_rules(&rules, options, &err) != VW_OK)
        return complain(&err, options->lang);
    lookup.rules = rules;
    worst = options->all ? print_knowledge(&lookup) : look_up_words(&lookup, options);
    for (size_t i = 0; i < rules->skipped_count; i++)
        complain(&rules->skipped[i].why, options->lang);
    if (rules->skipped_count && worst == EXIT_GOOD)
        worst = EXIT_REFUSED;
    vw_rules_close(rules);
    return worst;
}

/* The whole knowledge is a page of Markdown; single answers are text or JSON. */
static vw_status check_form(const options *options, vw_error *err)
{
    bool markdown = strcmp(options->format, "markdown") == 0;

    if (options->all && !markdown)
        return vw_fail(err, VW_ERR_USAGE, "Write lookup --all --format markdown.",
                       "lookup --all --format markdown と入力してください。");
    if (markdown && !options->all)
        return vw_fail(err, VW_ERR_USAGE, "--format markdown needs --all.",
                       "--format markdown には --all が必要です。");
    if (options->all && options->argument_count)
        return vw_fail(err, VW_ERR_USAGE, "--all takes no code.",
                       "--all にコードは指定できません。");
    if (!options->all && options->argument_count == 0)
        return vw_fail(err, VW_ERR_USAGE, "Name a code, such as 0x80042316; see --help.",
                       "0x80042316 のようなコードを指定してください。--help をご覧ください。");
    return VW_OK;
}

int cmd_lookup(int count, char **words)
{
    options options;
    vw_error err = {0};
    vw_status status = options_read(&options, FOR_LOOKUP, count, words, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK && options.help) {
        help_print(stdout, "lookup", options.lang);
    } else {
        if (status == VW_OK)
            status = check_form(&options, &err);
        code = status == VW_OK ? answer(&options) : complain(&err, options.lang);
    }
    options_free(&options);
    return code;
}
