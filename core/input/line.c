#include "input/log_parts.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "input/front.h"
#include "input/mend.h"

/* Strokes of which frames are drawn, beside the ASCII ones; U+30FC is typed for a dash in Japanese. */
static const char *const STROKES[] = {"─", "━", "═", "ー"};

/* What people write where they left lines out. */
static const char *const DOTS[] = {"…", "‥", "・", "⋮", "︙", "〜", "～"};
static const char *const OMISSIONS[] = {
    "snip", "snipped", "cut", "omitted", "skipped", "略", "中略", "省略", "以下略", "前略", "後略",
};

/* The bytes of the one of `list` with which `text` begins; 0 if with none. */
static size_t starts_with_any(vw_span text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        vw_span item = vw_span_of(list[i]);

        if (vw_starts(text, item))
            return item.len;
    }
    return 0;
}

static size_t stroke_bytes(vw_span text)
{
    if (text.len && memchr("-=_*~#", text.ptr[0], 6))
        return 1;
    return starts_with_any(text, STROKES, sizeof STROKES / sizeof *STROKES);
}

static size_t dot_bytes(vw_span text)
{
    if (text.len && memchr(":.~", text.ptr[0], 3))
        return 1;
    return starts_with_any(text, DOTS, sizeof DOTS / sizeof *DOTS);
}

/* How often `stroke` is repeated at the start of `text`. */
static size_t strokes_in_front(vw_span text, vw_span stroke)
{
    size_t count = 0;

    for (; vw_starts(text, stroke); text = vw_span_from(text, stroke.len))
        count++;
    return count;
}

static size_t strokes_behind(vw_span text, vw_span stroke)
{
    size_t count = 0;

    for (; vw_ends_nocase(text, stroke); text.len -= stroke.len)
        count++;
    return count;
}

/*
 * "-----", "---- title ----", "```": strokes alone, or a title between some.
 * Two are enough around a title, for a long dash is mended into one; but "**"
 * is how Markdown writes bold text.
 */
static bool is_frame(vw_span text)
{
    vw_span stroke = vw_span_cut(text, 0, stroke_bytes(text));
    size_t front, behind;
    vw_span title;

    if (vw_starts(text, VW_SPAN("```")))
        return true;
    if (!stroke.len)
        return false;
    front = strokes_in_front(text, stroke);
    if (front * stroke.len == text.len)
        return front >= 4;
    behind = strokes_behind(text, stroke);
    if (front < 2 || behind < 2 || (front < 4 && memchr("_*~#", stroke.ptr[0], 4)))
        return false;
    title = vw_span_cut(text, front * stroke.len, text.len - behind * stroke.len);
    while (title.len && (vw_is_blank(title.ptr[0]) || stroke_bytes(title)))
        title = vw_span_from(title, 1);
    return title.len > 0; /* else it is the rule of a table: "----  -----" */
}

/* Takes brackets, dots and strokes off both ends of "(snip)", "～中略～", "--- snip ---". */
static vw_span bare_word(vw_span text)
{
    static const char around[] = "()[]<>{}-=~*. ";

    for (;;) {
        size_t dots = dot_bytes(text);

        if (!dots && text.len && strchr(around, text.ptr[0]))
            dots = 1;
        if (!dots)
            break;
        text = vw_span_from(text, dots);
    }
    while (text.len && strchr(around, text.ptr[text.len - 1]))
        text.len--;
    for (size_t i = 0; i < sizeof DOTS / sizeof *DOTS; i++)
        if (vw_ends_nocase(text, vw_span_of(DOTS[i])))
            text.len -= strlen(DOTS[i]);
    return text;
}

static bool is_gap(vw_span text)
{
    vw_span word;

    if (text.len > 64)
        return false;
    word = bare_word(text);
    if (!word.len) /* nothing but dots, or dots in brackets */
        return dot_bytes(text) || vw_find(text, VW_SPAN("..."), 0) != SIZE_MAX;
    for (size_t i = 0; i < sizeof OMISSIONS / sizeof *OMISSIONS; i++)
        if (vw_same_nocase(word, vw_span_of(OMISSIONS[i])))
            return true;
    return false;
}

vw_line_shape vw_log__shape(vw_span text)
{
    text = vw_trim(text);
    if (!text.len)
        return VW_LINE_BLANK;
    if (is_gap(text))
        return VW_LINE_GAP;
    return is_frame(text) ? VW_LINE_FRAME : VW_LINE_TEXT;
}

vw_span vw_log__decode(vw_log *log, uint64_t from, uint64_t to, vw_buf *out, size_t *replaced)
{
    vw_span view = vw_log__view(log, from, to);
    size_t before = out->len;
    bool ascii = vw_utf8_ascii(view, 0) == view.len;

    *replaced = 0;
    if (!ascii && log->facts.encoding == VW_ENCODING_UNKNOWN)
        vw_log__settle(log);
    if (log->unit == 1 &&
        (ascii || (log->facts.encoding == VW_ENCODING_UTF8 && vw_utf8_valid(view) == view.len)))
        return view;
    *replaced = vw_decode(log->room->decoder, vw_log__raw(log, from, to), out);
    return (vw_span){NULL, out->len - before};
}

/* [from, to) decoded and mended, until the next call. */
static vw_span mended_line(vw_log *log, uint64_t from, uint64_t to)
{
    struct vw_log_room *room = log->room;
    size_t replaced;
    vw_span text;

    vw_buf_clear(&room->scratch);
    vw_buf_clear(&room->mended);
    text = vw_log__decode(log, from, to, &room->scratch, &replaced);
    vw_mend_line(text.ptr ? text : vw_buf_span(&room->scratch), &room->mended);
    return vw_buf_span(&room->mended);
}

void vw_log__look(vw_log *log, vw_line *line)
{
    bool is_long = line->to - line->from > VW_LOOK_MAX;
    uint64_t to = is_long ? line->from + VW_LOOK_MAX : line->to;
    vw_span view = vw_log__without_cr(vw_log__view(log, line->from, to));
    vw_span text;

    line->shape = VW_LINE_TEXT;
    line->heading = VW_HEADING_NONE;
    line->stamp = vw_stamp_read(view); /* most lines of most logs end here */
    line->bare = line->stamp.form != VW_STAMP_NONE;
    if (line->bare)
        return;
    text = mended_line(log, line->from, line->from + view.len);
    line->stamp = vw_stamp_read(text);
    if (line->stamp.form != VW_STAMP_NONE)
        return;
    line->heading = vw_log__heading(vw_trim(text));
    if (!is_long)
        line->shape = vw_log__shape(text);
}

/* The line that begins at `from`; it ends at `to` where it has no LF before. */
static vw_line line_from(const vw_log *log, uint64_t from, uint64_t to)
{
    vw_span view = vw_log__view(log, from, to);
    const char *end = view.len ? memchr(view.ptr, '\n', view.len) : NULL;

    return (vw_line){.from = from, .to = end ? from + (uint64_t)(end - view.ptr) : to};
}

vw_stamp vw_log__first_stamp(vw_log *log, uint64_t from, uint64_t to)
{
    vw_stamp none = {VW_STAMP_NONE, VW_TIME_NONE, 0};

    while (from < to) {
        vw_line line = line_from(log, from, to);

        vw_log__look(log, &line);
        if (line.stamp.form != VW_STAMP_NONE)
            return line.stamp;
        from = line.to + 1;
    }
    return none;
}

vw_stamp vw_log__last_stamp(vw_log *log, uint64_t from, uint64_t to)
{
    vw_stamp none = {VW_STAMP_NONE, VW_TIME_NONE, 0};

    for (uint64_t at = to; at > from;) {
        vw_line line;

        at = vw_log__line_begin(log, at - 1, from);
        if (!vw_log__begins_line(log, at))
            break;
        line = line_from(log, at, to);
        vw_log__look(log, &line);
        if (line.stamp.form != VW_STAMP_NONE)
            return line.stamp;
    }
    return none;
}

/* Whether a bracketed stamp of a task log ends at the ']' of `view` at `at`, right behind another stamp. */
static bool ends_pair(vw_span view, size_t at, vw_stamp *bracket)
{
    enum { STAMP_BYTES = sizeof "01/19/2018 10:23:20.701" - 1 };
    size_t open = at - STAMP_BYTES - 1;

    if (at < STAMP_BYTES + 3 || view.ptr[open] != '[' || view.ptr[open - 1] != ' ' ||
        !vw_is_digit(view.ptr[open - 2]))
        return false;
    *bracket = vw_stamp_read(vw_span_cut(view, open + 1, at));
    return bracket->form == VW_STAMP_AIP;
}

bool vw_log__first_pair(vw_log *log, uint64_t from, uint64_t to, uint64_t line, vw_stamp_pair *pair)
{
    vw_span view = vw_log__view(log, from, to);
    vw_stamp bracket;

    for (size_t at = vw_find(view, VW_SPAN("]"), 0); at != SIZE_MAX;
         at = vw_find(view, VW_SPAN("]"), at + 1)) {
        vw_line found = {.to = from + at};

        if (!ends_pair(view, at, &bracket))
            continue;
        found.from = vw_log__line_begin(log, found.to, from);
        vw_log__look(log, &found);
        if (found.stamp.form == VW_STAMP_NONE)
            continue;
        *pair = (vw_stamp_pair){found.stamp.time, bracket.time,
                                line + vw_count_lines(vw_log__view(log, from, found.from))};
        return true;
    }
    return false;
}

static bool is_only_stamp(vw_span front)
{
    vw_stamp stamp = vw_stamp_read(front);

    return stamp.form != VW_STAMP_NONE && vw_trim(vw_span_from(front, stamp.len)).len == 0;
}

bool vw_log__is_mark(vw_log *log, uint64_t at)
{
    enum { FRONT_MAX = 128 }; /* quoting, a line number and a stamp need less */
    uint64_t floor = at > log->start + FRONT_MAX ? at - FRONT_MAX : log->start;
    uint64_t from = vw_log__line_begin(log, at, floor);

    if (!vw_log__begins_line(log, from))
        return false;
    if (is_only_stamp(
            vw_log__view(log, from, at))) /* nearly always, and nothing is decoded for it */
        return true;
    return is_only_stamp(mended_line(log, from, at));
}
