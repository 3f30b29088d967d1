#include "option_rows.h"

#include "base/ascii.h"
#include "base/nearest.h"

#include <stdlib.h>

static vw_lang lang_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);

        if (value && value[0])
            return strncmp(value, "ja", 2) == 0 ? VW_LANG_JA : VW_LANG_EN;
    }
    return VW_LANG_EN;
}

static const struct option_row *row_of(vw_span name, int commands)
{
    for (size_t i = 0; i < option_row_count; i++)
        if ((option_rows[i].commands & commands) &&
            vw_span_is(name, vw_span_of(option_rows[i].name)))
            return &option_rows[i];
    return NULL;
}

/* "-o" is short for "--output". */
static const char *whole_name(const char *word)
{
    return strcmp(word, "-o") == 0 ? "--output" : word;
}

bool options_take_value(const char *word)
{
    const struct option_row *row = row_of(vw_span_of(whole_name(word)), FOR_ANY);

    return row && row->value;
}

int options_first_argument(int count, char **words)
{
    for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++) {
        if (words[i][0] != '-' || words[i][1] == '\0')
            return i;
        i += options_take_value(words[i]);
    }
    return count;
}

void options_move_first(char **words, int at)
{
    char *word = words[at];

    memmove(words + 1, words, (size_t)at * sizeof *words);
    words[0] = word;
}

static vw_status refuse_unknown(vw_span word, int commands, vw_error *err)
{
    vw_span names[OPTION_ROWS_MAX];
    size_t count = 0, nearest;

    for (size_t i = 0; i < option_row_count && count < OPTION_ROWS_MAX; i++)
        if (option_rows[i].commands & commands)
            names[count++] = vw_span_of(option_rows[i].name);
    nearest = vw_nearest(word, names, count);
    if (nearest == SIZE_MAX)
        return vw_fail(err, VW_ERR_USAGE, "Unknown option %.*s; see --help.",
                       "オプション %.*s はありません。--help をご覧ください。", (int)word.len,
                       word.ptr);
    return vw_fail(err, VW_ERR_USAGE, "Unknown option %.*s; did you mean %.*s?",
                   "オプション %.*s はありません。%.*s ではありませんか。", (int)word.len, word.ptr,
                   (int)names[nearest].len, names[nearest].ptr);
}

static bool is_among(const char *words, const char *value)
{
    vw_span rest = vw_span_of(words);

    while (rest.len) {
        size_t end = vw_find(rest, VW_SPAN(" "), 0);

        if (vw_span_is(vw_span_cut(rest, 0, end), vw_span_of(value)))
            return true;
        rest = vw_span_from(rest, end == SIZE_MAX ? rest.len : end + 1);
    }
    return false;
}

/* Sets what a row sets; false where the value is none that it takes. */
static bool set_by(const struct option_row *row, options *options, const char *value)
{
    void *member = (char *)options + row->member;

    if (row->set)
        return row->set(options, value);
    if (!row->value) {
        *(bool *)member = true;
        return true;
    }
    *(const char **)member = value;
    return row->among ? is_among(row->among, value) : value[0] != '\0';
}

/* Reads one option at words[*at]; its value may be the next word. */
static vw_status read_option(options *options, int commands, int count, char **words, int *at,
                             vw_error *err)
{
    const char *word = whole_name(words[*at]);
    vw_span text = vw_span_of(word);
    size_t equals = vw_find(text, VW_SPAN("="), 0);
    vw_span name = vw_span_cut(text, 0, equals);
    const struct option_row *row = row_of(name, commands);
    const char *value = equals == SIZE_MAX ? NULL : word + equals + 1;

    if (!row)
        return refuse_unknown(name, commands, err);
    if (row->value && !value && *at + 1 < count)
        value = words[++*at];
    if (row->value && !value)
        return vw_fail(err, VW_ERR_USAGE, "%s needs a value: %s", "%s には値が必要です: %s",
                       row->name, row->value);
    if (!row->value && value)
        return vw_fail(err, VW_ERR_USAGE, "%s takes no value.", "%s に値は指定できません。",
                       row->name);
    if (set_by(row, options, value))
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "%s %s: the value must be %s%.0s.",
                   "%s %s: この値は指定できません (指定できる値: %.0s%s)。", row->name, value,
                   row->wanted[VW_LANG_EN], row->wanted[VW_LANG_JA]);
}

vw_lang options_lang(int count, char **words)
{
    options found = {.lang = lang_of_environment()};

    for (int i = 0; i < count && strcmp(words[i], "--") != 0; i++) {
        if (strncmp(words[i], "--lang=", 7) == 0)
            option_set_lang(&found, words[i] + 7);
        else if (strcmp(words[i], "--lang") == 0 && i + 1 < count)
            option_set_lang(&found, words[i + 1]);
    }
    return found.lang;
}

vw_status options_read(options *out, int commands, int count, char **words, vw_error *err)
{
    bool only_arguments = false;

    /* The language must be known before the first sentence is written. */
    *out = (options){
        .lang = options_lang(count, words), .format = "text", .color = "auto", .progress = "auto"};
    out->arguments = calloc((size_t)count + 1, sizeof *out->arguments);
    if (!out->arguments)
        return vw_fail_memory(err);
    for (int i = 0; i < count; i++) {
        bool option = words[i][0] == '-' && words[i][1] != '\0' && !only_arguments;
        vw_status status = VW_OK;

        if (option && commands == FOR_LOOKUP && vw_is_digit(words[i][1]))
            option = false; /* -2147212522 is a code */
        if (option && strcmp(words[i], "--") == 0)
            only_arguments = true;
        else if (option)
            status = read_option(out, commands, count, words, &i, err);
        else
            out->arguments[out->argument_count++] = words[i];
        if (status != VW_OK)
            return status;
    }
    return VW_OK;
}

void options_free(options *options)
{
    free(options->arguments);
    options->arguments = NULL;
}

void options_print(FILE *out, int commands, vw_lang lang)
{
    for (size_t i = 0; i < option_row_count; i++) {
        char head[64];

        if (!(option_rows[i].commands & commands))
            continue;
        snprintf(head, sizeof head, "%s%s%s", option_rows[i].name, option_rows[i].value ? " " : "",
                 option_rows[i].value ? option_rows[i].value : "");
        fprintf(out, "  %-22s %s\n", head, option_rows[i].help[lang]);
    }
}
