#include "place.h"

#include "base/ascii.h"
#include "lexer.h"

/* One step of a path: a name, or a number of an entry (`number` > 0). */
struct part {
    vw_span name;
    int64_t number;
};

/* Takes the first step off a path; false at its end. */
static bool next_part(vw_span *path, struct part *part)
{
    size_t end = 0;

    if (path->len && path->ptr[0] == '.')
        *path = vw_span_from(*path, 1);
    if (path->len == 0)
        return false;
    *part = (struct part){0};
    if (path->ptr[0] == '[') {
        end = 1 + vw_read_int(vw_span_from(*path, 1), &part->number);
        end += end < path->len;
    } else {
        while (end < path->len && path->ptr[end] != '.' && path->ptr[end] != '[')
            end++;
        part->name = vw_span_cut(*path, 0, end);
    }
    *path = vw_span_from(*path, end);
    return end > 0;
}

/* How a word changes the depth of blocks: `function … end` holds commas that end no field. */
static int block_step(const vw_token *token)
{
    static const char *const opening[] = {"function", "if", "do", "repeat"};

    if (vw_token_is(token, "end") || vw_token_is(token, "until"))
        return -1;
    for (size_t i = 0; i < sizeof opening / sizeof *opening; i++)
        if (vw_token_is(token, opening[i]))
            return 1;
    return 0;
}

/* Goes behind a value; stands then before the `,` `;` or `}` that ends its field. */
static void skip_value(vw_lexer *lexer)
{
    int brackets = 0, blocks = 0;

    for (;;) {
        vw_lexer before = *lexer;
        vw_token token = vw_lexer_next(lexer);
        bool sign = token.kind == VW_TOKEN_SIGN;
        char c = sign ? token.text.ptr[0] : '\0';
        bool ends = brackets == 0 && blocks <= 0 && (c == ',' || c == ';' || c == '}');

        if (token.kind == VW_TOKEN_END || ends) {
            *lexer = before;
            return;
        }
        brackets += sign && strchr("({[", c) != NULL;
        brackets -= sign && strchr(")}]", c) != NULL;
        blocks += block_step(&token);
    }
}

/* Reads `name =`, `["name"] =` or nothing (an entry) at the start of a field. */
static struct part read_key(vw_lexer *lexer, int64_t *entries)
{
    vw_lexer ahead = *lexer;
    vw_token token = vw_lexer_next(&ahead), close;
    struct part part = {0};

    if (token.kind == VW_TOKEN_NAME) {
        part.name = token.text;
    } else if (vw_token_is(&token, "[")) {
        token = vw_lexer_next(&ahead);
        close = vw_lexer_next(&ahead);
        if (token.kind == VW_TOKEN_TEXT && vw_token_is(&close, "]"))
            part.name = token.text;
    }
    token = vw_lexer_next(&ahead);
    if (part.name.ptr && vw_token_is(&token, "=")) {
        *lexer = ahead;
        return part;
    }
    return (struct part){.number = ++*entries};
}

/* Looks for a field of the table whose `{` was read; stands then before its value. */
static bool find_field(vw_lexer *lexer, const struct part *wanted, size_t *line)
{
    int64_t entries = 0;

    for (;;) {
        vw_lexer ahead = *lexer;
        vw_token token = vw_lexer_next(&ahead);
        struct part key;

        if (token.kind == VW_TOKEN_END || vw_token_is(&token, "}"))
            return false;
        key = read_key(lexer, &entries);
        if (key.number == wanted->number && vw_span_is(key.name, wanted->name)) {
            *line = token.line;
            return true;
        }
        skip_value(lexer);
        ahead = *lexer;
        token = vw_lexer_next(&ahead);
        if (vw_token_is(&token, ",") || vw_token_is(&token, ";"))
            *lexer = ahead;
        else if (!vw_token_is(&token, "}"))
            return false;
    }
}

/* Goes to where `return`, or `local NAME =`, stands outside functions; false where it does not. */
static bool find_statement(vw_lexer *lexer, vw_span local)
{
    int blocks = 0;

    for (;;) {
        vw_token token = vw_lexer_next(lexer);

        if (token.kind == VW_TOKEN_END)
            return false;
        blocks += block_step(&token);
        if (blocks > 0)
            continue;
        if (!local.ptr && vw_token_is(&token, "return"))
            return true;
        if (local.ptr && vw_token_is(&token, "local")) {
            token = vw_lexer_next(lexer);
            if (vw_span_is(token.text, local)) {
                vw_lexer_next(lexer);
                return true;
            }
        }
    }
}

/* Goes behind the `{` of the table that the file returns. */
static bool find_table(vw_span source, vw_lexer *lexer, size_t *line)
{
    vw_token token;

    *lexer = vw_lexer_of(source);
    if (!find_statement(lexer, VW_SPAN_NONE))
        return false;
    token = vw_lexer_next(lexer);
    if (token.kind == VW_TOKEN_NAME) {
        *lexer = vw_lexer_of(source);
        if (!find_statement(lexer, token.text))
            return false;
        token = vw_lexer_next(lexer);
    }
    *line = token.line;
    return vw_token_is(&token, "{");
}

size_t vw_place_line(vw_span source, const char *path)
{
    vw_span rest = vw_span_of(path);
    vw_lexer lexer;
    struct part part;
    size_t line = 0;

    if (!find_table(source, &lexer, &line))
        return 0;
    while (next_part(&rest, &part) && find_field(&lexer, &part, &line)) {
        vw_token token = vw_lexer_next(&lexer);

        if (!vw_token_is(&token, "{"))
            break;
    }
    return line;
}
