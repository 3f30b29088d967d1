/* Text templates of rules against a naive matcher, written from docs/rules.md. */
#include "rule/template.h"
#include "fuzz.h"

/* What the naive matcher makes of a pattern: pieces of one byte, or captures. */
typedef struct naive_piece {
    char kind; /* 'l'iteral, 'p'lain, 'i'nt, 'h'ex, 'g'uid, 'q'uoted, 'r'est */
    vw_span text;
} naive_piece;

enum { NAIVE_PIECES_MAX = 64 };

static size_t naive_pieces(vw_span pattern, char *literals, naive_piece pieces[NAIVE_PIECES_MAX])
{
    size_t count = 0, used = 0, i = 0;

    while (i < pattern.len && count < NAIVE_PIECES_MAX) {
        char c = pattern.ptr[i];
        bool doubled = i + 1 < pattern.len && pattern.ptr[i + 1] == c;

        if (c == '{' && !doubled) {
            size_t close = vw_find(pattern, VW_SPAN("}"), i);
            vw_span inside = vw_span_cut(pattern, i + 1, close);
            size_t colon = vw_find(inside, VW_SPAN(":"), 0);

            pieces[count++] = (naive_piece){colon == SIZE_MAX ? 'p' : inside.ptr[colon + 1],
                                            vw_span_cut(inside, 0, colon)};
            i = close + 1;
            continue;
        }
        literals[used] = c;
        if (count && pieces[count - 1].kind == 'l')
            pieces[count - 1].text.len++;
        else
            pieces[count++] = (naive_piece){'l', {literals + used, 1}};
        used++;
        i += c == '{' || c == '}' ? 2 : 1;
    }
    return count;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static size_t run_of_digits(vw_span text, size_t max, bool hex)
{
    size_t len = 0;

    while (len < text.len && len < max &&
           (hex ? vw_hex_value(text.ptr[len]) >= 0 : vw_is_digit(text.ptr[len])))
        len++;
    return len;
}

/* A plain piece goes to the nearest place where the next literal stands. */
static size_t naive_plain(vw_span text, vw_span next)
{
    for (size_t len = 1; len <= text.len && len <= VW_CAPTURE_BYTES_MAX; len++) {
        bool ends = len == text.len || len == VW_CAPTURE_BYTES_MAX || is_space(text.ptr[len]);

        if (is_space(text.ptr[len - 1]))
            return 0;
        if (next.len && vw_starts(vw_span_from(text, len), next))
            return len;
        if (ends)
            return next.len ? 0 : len;
    }
    return 0;
}

static size_t naive_guid(vw_span text)
{
    static const size_t groups[] = {8, 4, 4, 4, 12};
    bool brace = vw_starts(text, VW_SPAN("{"));
    size_t at = brace;

    for (size_t i = 0; i < 5; i++) {
        if (i && !(at < text.len && text.ptr[at++] == '-'))
            return 0;
        if (run_of_digits(vw_span_from(text, at), groups[i], true) < groups[i])
            return 0;
        at += groups[i];
    }
    return !brace ? at : at < text.len && text.ptr[at] == '}' ? at + 1 : 0;
}

static size_t naive_int(vw_span text)
{
    size_t sign = vw_starts(text, VW_SPAN("-"));
    size_t digits = run_of_digits(vw_span_from(text, sign), SIZE_MAX, false);
    int64_t ignored;

    /* What does not fit 64 bits is no number. */
    return digits && vw_read_int(text, &ignored) ? sign + digits : 0;
}

static size_t naive_hex(vw_span text)
{
    size_t prefix = vw_starts_nocase(text, VW_SPAN("0x")) ? 2 : 0;
    size_t digits = run_of_digits(vw_span_from(text, prefix), 16, true);

    return digits ? prefix + digits : 0;
}

/* Takes a capture; *value is what it shows. Returns SIZE_MAX where it cannot be taken. */
static size_t naive_take(char kind, vw_span text, vw_span next, vw_span *value)
{
    size_t len = 0, end;

    switch (kind) {
    case 'r':
        end = vw_find(text, VW_SPAN("\n"), 0);
        *value = vw_trim(vw_span_cut(text, 0, end));
        return end == SIZE_MAX ? text.len : end;
    case 'q':
        if (!text.len || (text.ptr[0] != '"' && text.ptr[0] != '\''))
            return SIZE_MAX;
        for (end = 1; end < text.len && text.ptr[end] != text.ptr[0]; end++)
            continue;
        *value = vw_span_cut(text, 1, end);
        return end == text.len || end - 1 >= VW_CAPTURE_BYTES_MAX ? SIZE_MAX : end + 1;
    case 'i': len = naive_int(text); break;
    case 'h': len = naive_hex(text); break;
    case 'g': len = naive_guid(text); break;
    default: len = naive_plain(text, next); break;
    }
    *value = vw_span_cut(text, 0, len);
    return len ? len : SIZE_MAX;
}

static bool naive_match_at(const naive_piece *pieces, size_t count, vw_span text, size_t at,
                           vw_captures *captures)
{
    captures->count = 0;
    for (size_t i = 0; i < count; i++) {
        vw_span rest = vw_span_from(text, at);
        vw_span next = i + 1 < count ? pieces[i + 1].text : VW_SPAN_NONE;
        vw_span value;
        size_t took = pieces[i].text.len;

        if (pieces[i].kind == 'l') {
            if (!vw_starts(rest, pieces[i].text))
                return false;
        } else {
            took = naive_take(pieces[i].kind, rest, next, &value);
            if (took == SIZE_MAX)
                return false;
            captures->items[captures->count++] = (vw_capture){pieces[i].text, value};
        }
        at += took;
    }
    return true;
}

static bool naive_match(vw_span pattern, vw_span text, vw_captures *captures)
{
    naive_piece pieces[NAIVE_PIECES_MAX];
    char *literals = malloc(pattern.len + 1);
    size_t count = naive_pieces(pattern, literals, pieces);
    bool matched = false;

    for (size_t at = 0; !matched && at < text.len; at++) {
        matched = naive_match_at(pieces, count, text, at, captures);
        captures->at = at;
    }
    free(literals);
    return matched;
}

static void compare(const vw_template *compiled, vw_span pattern, vw_span text)
{
    vw_captures expected = {0}, found = {0};
    uint64_t work = 0;
    bool matches = vw_template_match(compiled, text, &found, &work);

    ENSURE(matches == naive_match(pattern, text, &expected));
    ENSURE(matches == vw_template_match(compiled, text, NULL, NULL));
    ENSURE(found.matched == matches);
    ENSURE(work >= (matches ? found.at : text.len));
    if (!matches)
        return;
    ENSURE(found.at == expected.at && found.count == expected.count);
    for (size_t i = 0; i < found.count; i++) {
        ENSURE(vw_span_is(found.items[i].name, expected.items[i].name));
        ENSURE(vw_span_is(found.items[i].value, expected.items[i].value));
        ENSURE(fuzz_within(found.items[i].value, text));
        ENSURE(vw_template_has(compiled, found.items[i].name));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span input = fuzz_text(data, size);
    vw_span pattern = fuzz_copy(fuzz_line(&input));
    vw_span text = fuzz_copy(input);
    vw_arena arena = {0};
    const vw_template *compiled;
    vw_error err = {0};

    if (vw_template_compile(&compiled, pattern, &arena, &err) == VW_OK) {
        ENSURE(vw_template_literal(compiled).len >= VW_TEMPLATE_LITERAL_MIN);
        compare(compiled, pattern, text);
    } else {
        ENSURE(err.status == VW_ERR_RULE && err.en[0] && err.ja[0]);
    }
    vw_arena_free(&arena);
    free((char *)pattern.ptr);
    free((char *)text.ptr);
    return 0;
}
