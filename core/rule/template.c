#include "rule/template_parts.h"

#include "base/ascii.h"

static const struct {
    const char *name;
    vw_piece_type type;
} types[] = {{"int", VW_PIECE_INT},
             {"hex", VW_PIECE_HEX},
             {"guid", VW_PIECE_GUID},
             {"quoted", VW_PIECE_QUOTED},
             {"rest", VW_PIECE_REST}};

static vw_status refuse(vw_error *err, vw_span pattern, const char *en, const char *ja)
{
    char text[81];
    vw_span shown = vw_span_cut(pattern, 0, sizeof text - 1);

    memcpy(text, shown.len ? shown.ptr : "", shown.len);
    text[shown.len] = '\0';
    /* Both languages take the same arguments; each prints its own sentence and none of the other. */
    return vw_fail(err, VW_ERR_RULE, "text \"%s\": it %s%.0s.", "text \"%s\": %.0s%s", text, en,
                   ja);
}

static bool read_capture(vw_span inside, vw_piece *piece)
{
    size_t colon = vw_find(inside, VW_SPAN(":"), 0);
    vw_span type = colon == SIZE_MAX ? VW_SPAN_NONE : vw_span_from(inside, colon + 1);

    piece->type = VW_PIECE_PLAIN;
    piece->text = vw_span_cut(inside, 0, colon);
    for (size_t i = 0; i < piece->text.len; i++)
        if (!vw_is_word(piece->text.ptr[i]))
            return false;
    if (piece->text.len == 0 || !type.ptr)
        return piece->text.len > 0;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (vw_span_is(type, vw_span_of(types[i].name))) {
            piece->type = types[i].type;
            return true;
        }
    }
    return false;
}

/* Reads the literal at `pattern` into `copy`, "{{" and "}}" undone, and returns the bytes it took. */
static size_t read_literal(vw_span pattern, char *copy, vw_piece *piece)
{
    size_t i = 0, len = 0;

    while (i < pattern.len) {
        char c = pattern.ptr[i];
        bool doubled = i + 1 < pattern.len && pattern.ptr[i + 1] == c;

        if ((c == '{' || c == '}') && !doubled)
            break;
        copy[len++] = c;
        i += c == '{' || c == '}' ? 2 : 1;
    }
    *piece = (vw_piece){VW_PIECE_LITERAL, {copy, len}};
    return i;
}

static size_t count_captures(const vw_template *compiled)
{
    size_t captures = 0;

    for (size_t i = 0; i < compiled->count; i++)
        captures += compiled->pieces[i].type != VW_PIECE_LITERAL;
    return captures;
}

static bool begins_with_literal(const vw_template *compiled)
{
    return compiled->count && compiled->pieces[0].type == VW_PIECE_LITERAL &&
           compiled->pieces[0].text.len >= VW_TEMPLATE_LITERAL_MIN;
}

static vw_status check(const vw_template *compiled, vw_span pattern, vw_error *err)
{
    if (!begins_with_literal(compiled))
        return refuse(err, pattern, "begins with no literal of 3 bytes or more; put words in front",
                      "先頭に 3 バイト以上の固定の文字列が必要です。");
    for (size_t i = 1; i < compiled->count; i++)
        if (compiled->pieces[i].type != VW_PIECE_LITERAL &&
            compiled->pieces[i - 1].type != VW_PIECE_LITERAL)
            return refuse(err, pattern,
                          "two captures stand side by side; put a literal between them",
                          "{} が 2 つ続いています。間に固定の文字列が必要です。");
    if (count_captures(compiled) > VW_CAPTURES_MAX)
        return refuse(err, pattern, "has more than 8 captures", "{} は 8 個までです。");
    return VW_OK;
}

bool vw_template__is_sound(const vw_template *compiled)
{
    return begins_with_literal(compiled) && compiled->count <= VW_PIECES_MAX &&
           compiled->longest < compiled->count &&
           compiled->pieces[compiled->longest].type == VW_PIECE_LITERAL &&
           count_captures(compiled) <= VW_CAPTURES_MAX;
}

/* Reads the piece at the start of `rest`; *took is how many bytes it is spelled with. */
static vw_status read_piece(vw_piece *piece, vw_span rest, size_t *took, vw_span pattern,
                            vw_arena *arena, vw_error *err)
{
    char *copy;

    if (rest.ptr[0] == '{' && !vw_starts(rest, VW_SPAN("{{"))) {
        size_t close = vw_find(rest, VW_SPAN("}"), 0);

        if (close == SIZE_MAX || !read_capture(vw_span_cut(rest, 1, close), piece))
            return refuse(err, pattern,
                          "has a {…} that is no {name} or {name:int|hex|guid|quoted|rest}",
                          "{…} は {名前} または {名前:int|hex|guid|quoted|rest} と書きます。");
        piece->text = vw_arena_copy(arena, piece->text);
        *took = close + 1;
        return piece->text.ptr ? VW_OK : vw_fail_memory(err);
    }
    copy = vw_arena_alloc(arena, rest.len + 1);
    if (!copy)
        return vw_fail_memory(err);
    *took = read_literal(rest, copy, piece);
    if (*took == 0)
        return refuse(err, pattern, "has a single }; write }} for a brace",
                      "} が 1 つだけあります。文字としての } は }} と書きます。");
    return VW_OK;
}

static size_t longest_of(const vw_template *compiled)
{
    size_t longest = 0;

    for (size_t i = 0; i < compiled->count; i++)
        if (compiled->pieces[i].type == VW_PIECE_LITERAL &&
            compiled->pieces[i].text.len > compiled->pieces[longest].text.len)
            longest = i;
    return longest;
}

vw_status vw_template_compile(const vw_template **out, vw_span pattern, vw_arena *arena,
                              vw_error *err)
{
    vw_template *compiled = VW_ARENA_NEW(arena, vw_template);
    vw_piece pieces[VW_PIECES_MAX], *kept;
    size_t count = 0;

    for (size_t i = 0; i < pattern.len; count++) {
        vw_status status;
        size_t took = 0;

        if (count == VW_PIECES_MAX)
            return refuse(err, pattern, "has more than 8 captures", "{} は 8 個までです。");
        status = read_piece(&pieces[count], vw_span_from(pattern, i), &took, pattern, arena, err);
        if (status != VW_OK)
            return status;
        i += took;
    }
    kept = VW_ARENA_ARRAY(arena, vw_piece, count);
    if (!compiled || !kept)
        return vw_fail_memory(err);
    memcpy(kept, pieces, count * sizeof *kept);
    compiled->pieces = kept;
    compiled->count = count;
    compiled->longest = longest_of(compiled);
    *out = compiled;
    return check(compiled, pattern, err);
}

static bool is_space(char c)
{
    return vw_is_blank(c) || c == '\r' || c == '\n';
}

/* The end of a plain capture at `from`: where the next literal stands, or the first blank. */
static size_t plain_end(vw_span text, size_t from, vw_span next)
{
    size_t to = from;

    while (to < text.len && to - from < VW_CAPTURE_BYTES_MAX && !is_space(text.ptr[to])) {
        if (next.len && to > from && vw_starts(vw_span_from(text, to), next))
            return to;
        to++;
    }
    return next.len == 0 || vw_starts(vw_span_from(text, to), next) ? to : from;
}

static size_t hex_end(vw_span text, size_t from)
{
    bool prefixed = vw_starts_nocase(vw_span_from(text, from), VW_SPAN("0x"));
    size_t to = from + (prefixed ? 2 : 0), digits = to;

    while (to < text.len && to - digits < 16 && vw_hex_value(text.ptr[to]) >= 0)
        to++;
    return to > digits ? to : from;
}

/* A GUID with or without braces. */
static size_t guid_end(vw_span text, size_t from)
{
    static const char shape[] = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";
    bool braces = from < text.len && text.ptr[from] == '{';
    size_t start = from + braces;

    if (start + sizeof shape - 1 + braces > text.len)
        return from;
    for (size_t i = 0; i < sizeof shape - 1; i++) {
        char c = text.ptr[start + i];

        if (shape[i] == 'h' ? vw_hex_value(c) < 0 : c != shape[i])
            return from;
    }
    if (braces && text.ptr[start + sizeof shape - 1] != '}')
        return from;
    return start + sizeof shape - 1 + braces;
}

/* Digits may be zeros without end: no more of them are a number than any capture takes. */
static size_t int_end(vw_span text, size_t from)
{
    int64_t number;

    return from + vw_read_int(vw_span_cut(text, from, from + VW_CAPTURE_BYTES_MAX), &number);
}

/*
 * A text that is matched, and where a line of it ends: no LF stands in
 * [line_from, line_end). So no byte is searched anew for each of many tries.
 */
struct matching {
    vw_span text;
    size_t line_from, line_end;
};

/* The end of the line that holds `from`. */
static size_t line_end(struct matching *matching, size_t from)
{
    bool before = from < matching->line_from;
    size_t to = before ? matching->line_from : matching->text.len;
    size_t found;

    if (!before && from <= matching->line_end)
        return matching->line_end;
    found = vw_find(vw_span_cut(matching->text, 0, to), VW_SPAN("\n"), from);
    if (found != SIZE_MAX)
        matching->line_end = found;
    else if (to >= matching->text.len)
        matching->line_end = matching->text.len;
    matching->line_from = from;
    return matching->line_end;
}

/* Takes a text in quotes at `from`; false where there is none. */
static bool take_quoted(vw_span text, size_t from, vw_span *value, size_t *to)
{
    size_t end;

    if (from >= text.len || (text.ptr[from] != '\'' && text.ptr[from] != '"'))
        return false;
    end = vw_find(vw_span_cut(text, 0, from + 1 + VW_CAPTURE_BYTES_MAX + 1),
                  vw_span_cut(text, from, from + 1), from + 1);
    if (end == SIZE_MAX)
        return false;
    *value = vw_span_cut(text, from + 1, end);
    *to = end + 1;
    return true;
}

/* Takes a capture at `from`; false where the text is not of its type. *to is set behind it. */
static bool take(const vw_piece *piece, struct matching *matching, size_t from, vw_span next,
                 vw_span *value, size_t *to)
{
    vw_span text = matching->text;

    switch (piece->type) {
    case VW_PIECE_INT: *to = int_end(text, from); break;
    case VW_PIECE_HEX: *to = hex_end(text, from); break;
    case VW_PIECE_GUID: *to = guid_end(text, from); break;
    case VW_PIECE_REST:
        *to = line_end(matching, from);
        *value = vw_span_cut(text, from, *to);
        return true;
    case VW_PIECE_QUOTED: return take_quoted(text, from, value, to);
    default: *to = plain_end(text, from, next); break;
    }
    *value = vw_span_cut(text, from, *to);
    return *to > from;
}

/* Takes the blanks off rests of lines, now that they are wanted: there may be many at each of many tries. */
static void trim_rests(const vw_template *pattern, vw_captures *captures)
{
    size_t at = 0;

    for (size_t i = 0; i < pattern->count; i++) {
        if (pattern->pieces[i].type == VW_PIECE_REST)
            captures->items[at].value = vw_trim(captures->items[at].value);
        at += pattern->pieces[i].type != VW_PIECE_LITERAL;
    }
}

static bool match_at(const vw_template *pattern, struct matching *matching, size_t at,
                     vw_captures *captures)
{
    captures->count = 0;
    for (size_t i = 0; i < pattern->count; i++) {
        const vw_piece *piece = &pattern->pieces[i];
        vw_span next = i + 1 < pattern->count ? pattern->pieces[i + 1].text : VW_SPAN_NONE;
        vw_span value;

        if (piece->type == VW_PIECE_LITERAL) {
            if (!vw_starts(vw_span_from(matching->text, at), piece->text))
                return false;
            at += piece->text.len;
        } else {
            if (!take(piece, matching, at, next, &value, &at))
                return false;
            captures->items[captures->count++] = (vw_capture){piece->text, value};
        }
    }
    trim_rests(pattern, captures);
    return true;
}

bool vw_template_match(const vw_template *pattern, vw_span text, vw_captures *captures,
                       uint64_t *work)
{
    vw_captures own;
    vw_captures *taken = captures ? captures : &own;
    vw_span first = pattern->pieces[0].text;
    struct matching matching = {text, SIZE_MAX, 0};

    if (work)
        *work += text.len;
    for (size_t at = vw_find(text, first, 0); at != SIZE_MAX; at = vw_find(text, first, at + 1)) {
        if (work)
            *work += VW_CAPTURE_BYTES_MAX;
        if (match_at(pattern, &matching, at, taken)) {
            taken->at = at;
            taken->matched = true;
            return true;
        }
    }
    vw_captures_clear(taken);
    return false;
}

vw_span vw_template_start(const vw_template *pattern)
{
    return pattern->pieces[0].text;
}

vw_span vw_template_literal(const vw_template *pattern)
{
    return pattern->pieces[pattern->longest].text;
}

bool vw_template_has(const vw_template *pattern, vw_span name)
{
    for (size_t i = 0; i < pattern->count; i++)
        if (pattern->pieces[i].type != VW_PIECE_LITERAL &&
            vw_span_is(pattern->pieces[i].text, name))
            return true;
    return false;
}
