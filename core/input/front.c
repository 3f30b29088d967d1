#include "input/front.h"

#include "base/ascii.h"
#include "base/clock.h"
#include "input/mend.h"

/* Marks taken off one line: deeper quoting is not quoting, and each mark costs a look at the line. */
enum { MARKS_MAX = 16 };

/* Digits of a line number. */
enum { NUMBER_DIGITS_MAX = 7 };

/* How far the name of a log may reach into a line: MAX_PATH of Windows. */
enum { NAME_BYTES_MAX = 260 };

static size_t blanks_at(vw_span line, size_t from)
{
    size_t at = from;

    while (at < line.len && vw_is_blank(line.ptr[at]))
        at++;
    return at - from;
}

static bool is_stamped(vw_span text)
{
    return vw_stamp_read(text).form != VW_STAMP_NONE;
}

/* A row of a Markdown table: two or more further bars behind the marks in front. */
static bool is_table_row(vw_span line, size_t at)
{
    size_t bars = 0;

    while (at < line.len &&
           (line.ptr[at] == '|' || line.ptr[at] == '>' || vw_is_blank(line.ptr[at])))
        at++;
    for (; at < line.len && bars < 2; at++)
        bars += line.ptr[at] == '|';
    return bars == 2;
}

/* The bytes of a quoting mark and of the blanks before it, and of one behind it; 0 without one. */
static size_t quoting_bytes(vw_span line)
{
    size_t at = blanks_at(line, 0);

    if (at == line.len || (line.ptr[at] != '>' && line.ptr[at] != '|'))
        return 0;
    if (line.ptr[at] == '|' && is_table_row(line, at))
        return 0;
    at++;
    return at < line.len && line.ptr[at] == ' ' ? at + 1 : at;
}

/* What may stand before the digits of a line number, and what behind them, as programs and people write it. */
static const char *const OPENINGS[] = {"[", "(", "#", "line ", "L", "l."};
static const char *const CLOSINGS[] = {"行目", "]", ")", ":", "-", ".", "、"};

/* The bytes of the one of `list` with which `text` begins; 0 if with none. */
static size_t starts_with_any(vw_span text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_starts_nocase(text, vw_span_of(list[i])))
            return strlen(list[i]);
    return 0;
}

static size_t opening_bytes(vw_span text)
{
    return starts_with_any(text, OPENINGS, sizeof OPENINGS / sizeof *OPENINGS);
}

static size_t closing_bytes(vw_span text)
{
    return starts_with_any(text, CLOSINGS, sizeof CLOSINGS / sizeof *CLOSINGS);
}

/* "  12| text": the bar is a quoting mark, unless more bars tell of a table. */
static bool is_lone_bar(vw_span text)
{
    return text.len && text.ptr[0] == '|' && !memchr(text.ptr + 1, '|', text.len - 1);
}

/* A line number, [0, bytes) of a line. */
typedef struct number {
    size_t bytes; /* with all that belongs to it, the blanks behind it too; 0: none */
    bool closed;  /* by a sign, or by a bar, which is not taken */
} number;

static number read_number(vw_span line)
{
    size_t at = blanks_at(line, 0);
    size_t opening = opening_bytes(vw_span_from(line, at));
    size_t from = at + opening;
    size_t closing;
    number found = {0, false};

    for (at = from; at < line.len && vw_is_digit(line.ptr[at]);)
        at++;
    if (at == from || at - from > NUMBER_DIGITS_MAX)
        return found;
    at += blanks_at(line, at);
    while ((closing = closing_bytes(vw_span_from(line, at))) != 0) {
        found.closed = true;
        at += closing;
    }
    if (opening && !found.closed)
        return found;
    found.bytes = at + blanks_at(line, at);
    found.closed |= is_lone_bar(vw_span_from(line, found.bytes));
    return found;
}

size_t vw_front_number(vw_span line)
{
    number found = read_number(line);

    return found.closed ? found.bytes : 0;
}

/* A line number before a stamp, a quoting mark or its bar. */
static size_t number_bytes(vw_span line)
{
    number found = read_number(line);
    vw_span rest = vw_span_from(line, found.bytes);

    if (!found.bytes || is_stamped(rest) || is_lone_bar(rest))
        return found.bytes;
    return found.closed && quoting_bytes(rest) ? found.bytes : 0;
}

/* Bullets and opening quotes. */
static const char *const SIGNS[] = {"-", "*", "+", "\"", "'", "`", "・", "•", "「", "『"};

/* "- ", "・", `"` with the blanks around them, or an indent alone: whether a stamp follows is not asked. */
static size_t sign_bytes(vw_span line)
{
    size_t at = blanks_at(line, 0);

    at += starts_with_any(vw_span_from(line, at), SIGNS, sizeof SIGNS / sizeof *SIGNS);
    return at + blanks_at(line, at);
}

/* "C:\logs\1516324959.log:", "1516324959.log-12-", as grep and findstr write it, with the number. */
static size_t name_bytes(vw_span line)
{
    static const vw_span ending = {".log", 4};
    size_t at = vw_find_nocase(vw_span_cut(line, 0, NAME_BYTES_MAX), ending, 0);
    vw_span rest;

    if (at == SIZE_MAX || at == 0)
        return 0;
    at += ending.len;
    if (at == line.len || (line.ptr[at] != ':' && line.ptr[at] != '-'))
        return 0;
    rest = vw_span_from(line, at + 1);
    return at + 1 + (is_stamped(rest) ? 0 : vw_front_number(rest));
}

/* The bytes of signs, indent and name, or a number and signs, that a stamp follows; 0 where none does. */
static size_t before_stamp(vw_span line, unsigned *bits)
{
    size_t bytes = sign_bytes(line);

    if (bytes && is_stamped(vw_span_from(line, bytes))) {
        *bits |= bytes == blanks_at(line, 0) ? VW_MEND_SPACE : VW_MEND_QUOTING;
        return bytes;
    }
    bytes = vw_front_number(line);
    bytes += bytes ? sign_bytes(vw_span_from(line, bytes)) : name_bytes(line);
    if (!bytes || !is_stamped(vw_span_from(line, bytes)))
        return 0;
    *bits |= VW_MEND_NUMBER;
    return bytes;
}

size_t vw_front_bytes(vw_span line, unsigned *bits)
{
    size_t front = 0;

    for (int marks = 0; marks < MARKS_MAX; marks++) {
        vw_span rest = vw_span_from(line, front);
        size_t bytes;

        if (is_stamped(rest))
            break;
        if ((bytes = quoting_bytes(rest)) != 0)
            *bits |= VW_MEND_QUOTING;
        else if ((bytes = number_bytes(rest)) != 0)
            *bits |= VW_MEND_NUMBER;
        else
            bytes = before_stamp(rest, bits);
        if (!bytes)
            break;
        front += bytes;
    }
    return front;
}

/* What stands before the line number of a front; `digits` is that number, empty where there is none. */
static vw_span before_number(vw_span front, vw_span *digits)
{
    vw_span text = vw_trim(front);
    size_t to = text.len;
    size_t from;

    if (vw_ends_nocase(text, VW_SPAN(".log:")) || vw_ends_nocase(text, VW_SPAN(".log-")))
        to = 0; /* the digits of a log's name number no line */
    while (to && !vw_is_digit(text.ptr[to - 1]))
        to--;
    for (from = to; from && vw_is_digit(text.ptr[from - 1]);)
        from--;
    *digits = vw_span_cut(text, from, to);
    return to ? vw_span_cut(text, 0, from) : text;
}

/* grep -n writes ':' behind lines that it sought, '-' behind those around them. */
static bool is_same_sign(char a, char b)
{
    return a == b || ((a == ':' || a == '-') && (b == ':' || b == '-'));
}

/* Takes the signs of `pattern` off the start of `rest`, blanks counting nothing; false where they differ. */
static bool take_signs(vw_span *rest, vw_span pattern)
{
    for (size_t i = 0; i < pattern.len; i++) {
        if (vw_is_blank(pattern.ptr[i]))
            continue;
        *rest = vw_span_from(*rest, blanks_at(*rest, 0));
        if (!rest->len || !is_same_sign(rest->ptr[0], pattern.ptr[i]))
            return false;
        *rest = vw_span_from(*rest, 1);
    }
    return true;
}

size_t vw_front_like(vw_span line, vw_span above)
{
    vw_span before, digits, behind;
    vw_span rest = line;
    int64_t number, here;

    if (!above.len)
        return 0;
    before = before_number(above, &digits);
    behind = vw_span_from(above, (size_t)(digits.ptr + digits.len - above.ptr));
    if (!take_signs(&rest, before))
        return 0;
    if (digits.len) {
        size_t bytes;

        rest = vw_span_from(rest, blanks_at(rest, 0));
        bytes = vw_read_int(rest, &here);
        if (!bytes || !vw_read_int(digits, &number) || number == INT64_MAX || here != number + 1)
            return 0;
        rest = vw_span_from(rest, bytes);
        if (!take_signs(&rest, behind))
            return 0;
    }
    return line.len - rest.len;
}
