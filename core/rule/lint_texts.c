#include "rule/lint_parts.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <stdio.h>

/* What a screen has room for, see docs/rules.md. */
enum { TITLE_COLUMNS = 70, SHORT_COLUMNS = 16, NUMBER_DIGITS = 3 };

static const struct text_row {
    const char *key;
    size_t offset;
    size_t columns; /* 0: any */
} text_rows[] = {
    {"title", offsetof(vw_rule, title), TITLE_COLUMNS},
    {"short", offsetof(vw_rule, brief), SHORT_COLUMNS},
    {"explain", offsetof(vw_rule, explain), 0},
    {"effect", offsetof(vw_rule, effect), 0},
    {"retry_note", offsetof(vw_rule, retry_note), 0},
    {"confidence", offsetof(vw_rule, confidence_why), 0},
};

static const struct list_row {
    const char *key;
    size_t offset;
} list_rows[] = {
    {"causes", offsetof(vw_rule, causes)},
    {"advice", offsetof(vw_rule, advice)},
    {"ask", offsetof(vw_rule, ask)},
};

/* --- what two translations must have in common ---------------------------------------------------- */

/* A function may return a value in both languages, as where and where_ja: they are one. */
static vw_span without_language(vw_span name)
{
    vw_span end = name.len > 3 ? vw_span_from(name, name.len - 3) : VW_SPAN_NONE;

    if (vw_span_is(end, VW_SPAN("_ja")) || vw_span_is(end, VW_SPAN("_en")))
        return vw_span_cut(name, 0, name.len - 3);
    return name;
}

/* The next `{name` at or behind *at; false where there is none. */
static bool next_placeholder(vw_span text, size_t *at, vw_span *name)
{
    while (*at < text.len) {
        size_t from = *at + 1, to = from;

        if (text.ptr[*at] != '{' || (from < text.len && text.ptr[from] == '{')) {
            *at += text.ptr[*at] == '{' ? 2 : 1;
            continue;
        }
        while (to < text.len && vw_is_word(text.ptr[to]))
            to++;
        *name = without_language(vw_span_cut(text, from, to));
        *at = to;
        return true;
    }
    return false;
}

/* The next number that is an id or a code, not a quantity that a language may spell out. */
static bool next_number(vw_span text, size_t *at, vw_span *number)
{
    while (*at < text.len) {
        size_t from = *at, to = from;
        bool inside = from && vw_is_word(text.ptr[from - 1]);

        while (to < text.len && vw_is_word(text.ptr[to]))
            to++;
        *at = to > from ? to : from + 1;
        *number = vw_span_cut(text, from, to);
        if (!inside && to - from >= NUMBER_DIGITS && vw_is_digit(text.ptr[from]))
            return true;
    }
    return false;
}

/* The first piece of `text` that `other` does not have; absent where it has them all. */
static vw_span lacking(vw_span text, vw_span other, bool (*next)(vw_span, size_t *, vw_span *))
{
    vw_span piece, found;
    size_t at = 0;

    while (next(text, &at, &piece)) {
        size_t in_other = 0;
        bool has = false;

        while (!has && next(other, &in_other, &found))
            has = vw_span_is(piece, found);
        if (!has)
            return piece;
    }
    return VW_SPAN_NONE;
}

static void compare(vw_lint *lint, const char *place, vw_span text, vw_span other)
{
    vw_span name = lacking(text, other, next_placeholder);
    vw_span number = lacking(text, other, next_number);

    if (name.ptr)
        vw_lint__tell(lint, place, "{%.*s} stands in one language only; bring the two into line.",
                      "{%.*s} が片方の言語にしかありません。両方の文をそろえてください。", name);
    else if (number.ptr)
        vw_lint__tell(lint, place,
                      "%.*s stands in one language only; is the translation older than the text?",
                      "%.*s が片方の言語にしかありません。訳が古くなっていないかご確認ください。",
                      number);
}

static void compare_both(vw_lint *lint, const char *key, size_t entry, const vw_span in[2])
{
    char place[64];

    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++) {
        if (entry)
            snprintf(place, sizeof place, "%s.%s[%zu]", key, vw_lang_names[lang], entry);
        else
            snprintf(place, sizeof place, "%s.%s", key, vw_lang_names[lang]);
        if (in[lang].ptr && vw_find(in[lang], VW_SPAN(VW_LINT_TODO), 0) != SIZE_MAX)
            vw_lint__tell(lint, place, "the text is still to be completed.%.*s",
                          "文が未完成です。%.*s", VW_SPAN(""));
        else if (in[0].ptr && in[1].ptr)
            compare(lint, place, in[lang], in[!lang]);
    }
}

/* --- what fits the screen ------------------------------------------------------------------------- */

/* Columns of a text, without what a log fills in. */
static size_t columns_of(vw_span text)
{
    size_t columns = 0, from = 0;

    for (size_t at = 0; at < text.len; at++) {
        if (text.ptr[at] == '{') {
            columns += vw_columns(vw_span_cut(text, from, at));
            while (at < text.len && text.ptr[at] != '}')
                at++;
            from = at + 1;
        }
    }
    return columns + vw_columns(vw_span_from(text, from));
}

static void check_columns(vw_lint *lint, const struct text_row *row, size_t lang, vw_span text)
{
    char place[64], columns[24];

    snprintf(place, sizeof place, "%s.%s", row->key, vw_lang_names[lang]);
    snprintf(columns, sizeof columns, "%zu", row->columns);
    if (columns_of(text) > row->columns)
        vw_lint__tell(
            lint, place, "the text has more than %.*s columns and will be cut or wrapped.",
            "文が %.*s 桁を超えているため、途中で切れるか折り返されます。", vw_span_of(columns));
    if (vw_ends_nocase(text, VW_SPAN(".")) || vw_ends_nocase(text, VW_SPAN("。")))
        vw_lint__tell(lint, place, "it is written without a full stop at its end.%.*s",
                      "末尾の句点は不要です。%.*s", VW_SPAN(""));
}

static void check_lists(vw_lint *lint)
{
    static const vw_lang en = VW_LANG_EN, ja = VW_LANG_JA;

    for (size_t i = 0; i < sizeof list_rows / sizeof *list_rows; i++) {
        const void *at = (const char *)lint->rule + list_rows[i].offset;
        const vw_items *items = at;

        if (items->count[en] && items->count[ja] && items->count[en] != items->count[ja])
            vw_lint__tell(
                lint, list_rows[i].key,
                "the two languages have different numbers of entries; is the translation "
                "older than the text?%.*s",
                "言語によって項目の数が違います。訳が古くなっていないかご確認ください。%.*s",
                VW_SPAN(""));
        for (size_t k = 0; k < items->count[en] || k < items->count[ja]; k++) {
            bool both = k < items->count[en] && k < items->count[ja];
            vw_span in[2] = {
                k < items->count[en] ? items->list[en][k].text : VW_SPAN_NONE,
                k < items->count[ja] ? items->list[ja][k].text : VW_SPAN_NONE,
            };

            compare_both(lint, list_rows[i].key, k + 1, in);
            if (both && items->list[en][k].risk != items->list[ja][k].risk)
                vw_lint__tell(lint, list_rows[i].key,
                              "the risk of a step differs between the languages.%.*s",
                              "言語によって risk が違う項目があります。%.*s", VW_SPAN(""));
        }
    }
}

void vw_lint__texts(vw_lint *lint)
{
    for (size_t i = 0; i < sizeof text_rows / sizeof *text_rows; i++) {
        const void *at = (const char *)lint->rule + text_rows[i].offset;
        const vw_texts *texts = at;

        compare_both(lint, text_rows[i].key, 0, texts->in);
        for (size_t lang = 0; lang < VW_LANG_COUNT; lang++)
            if (text_rows[i].columns && texts->in[lang].ptr)
                check_columns(lint, &text_rows[i], lang, texts->in[lang]);
    }
    check_lists(lint);
}
