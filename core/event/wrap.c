#include "event/wrap.h"

#include "base/ascii.h"
#include "event/grammar.h"

/* Of a body behind its stamp: mail wraps at 60 columns or later. */
enum { WRAP_MIN = 20 };

static bool has(vw_span text, const char *piece)
{
    return vw_find(text, vw_span_of(piece), 0) != SIZE_MAX;
}

/* How the sentences of Windows events begin that are longer than a line of mail. */
static const char *const sentences[] = {
    "Volume Shadow Copy Service",
    "Description: Volume Shadow Copy",
    "A VSS writer has rejected",
    "The shadow cop",
    "There was insufficient disk space",
    "The flush and hold writes",
    "When preparing a new volume shadow copy",
    "The process that hosts the writer",
    "The COM Server with CLSID",
    "Sqllib error",
    "Cluster Shared Volume",
};

/* A sentence goes on in the next line where mail has filled one, unless that line is a label or a heading. */
static bool is_wrapped_sentence(vw_span text, vw_span next)
{
    enum { MAIL_MIN = 50 };
    char end = text.len ? text.ptr[text.len - 1] : '.';

    if (text.len < MAIL_MIN || end == '.' || end == ':' || next.ptr[next.len - 1] == ':' ||
        vw_grammar_has_row(next) || vw_is_blank(next.ptr[0]))
        return false;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        if (vw_starts(text, vw_span_of(sentences[i])))
            return true;
    return false;
}

static bool is_wrapped(vw_span text, vw_span next)
{
    size_t quote = vw_find(text, VW_SPAN("Selected writer '"), 0);

    if (next.len == 0 || vw_grammar_starts_event(next) || vw_starts(next, VW_SPAN("-")))
        return false;
    if (quote != SIZE_MAX)
        return vw_find(text, VW_SPAN("'"), quote + 17) == SIZE_MAX;
    if (is_wrapped_sentence(text, next))
        return true;
    if (text.len < WRAP_MIN || vw_grammar_has_row(next))
        return false;
    return has(text, "COM") || has(text, "com exc") || has(text, "OUTPUT: -") || has(text, "{IDS_");
}

/* The word at the end of the line. */
static vw_span last_word(vw_span text)
{
    size_t from = text.len;

    while (from && !vw_is_blank(text.ptr[from - 1]))
        from--;
    return vw_span_from(text, from);
}

/* "COM Error(0x8004", "COM Error(0x80042316): m_pVssObject->StartSna": neither ends where a blank can be. */
static bool is_broken_call(vw_span text)
{
    size_t open = vw_find_nocase(text, VW_SPAN("COM Error("), 0);
    size_t close;
    vw_span call;

    if (open == SIZE_MAX)
        open = vw_find_nocase(text, VW_SPAN("caught("), 0);
    if (open == SIZE_MAX)
        return false;
    close = vw_find(text, VW_SPAN("):"), open);
    if (close == SIZE_MAX)
        return vw_find(text, VW_SPAN(")"), open) == SIZE_MAX;
    call = vw_trim(vw_span_from(text, close + 2));
    return call.len && !has(call, "(");
}

/* "- Error text: VSS_E_SNAPSHOT", "{IDS_STRI": symbols and resource numbers have no blanks. */
static bool is_broken_symbol(vw_span text, vw_span next)
{
    vw_span word = last_word(text);

    if (!vw_is_word(next.ptr[0]) && next.ptr[0] != '}')
        return false;
    return vw_starts(word, VW_SPAN("VSS_")) ||
           (vw_starts(word, VW_SPAN("{IDS_")) && !has(word, "}"));
}

vw_join vw_join_of(vw_span line, vw_span next)
{
    vw_span text = vw_trim(line);
    vw_span rest = vw_trim(next);

    if (!is_wrapped(text, rest))
        return VW_JOIN_NOT;
    return is_broken_call(text) || is_broken_symbol(text, rest) ? VW_JOIN_IN_WORD : VW_JOIN_BLANK;
}
