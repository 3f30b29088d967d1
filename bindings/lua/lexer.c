#include "lexer.h"

#include "base/ascii.h"
#include "base/utf8.h"

vw_lexer vw_lexer_of(vw_span source)
{
    return (vw_lexer){source, vw_starts(source, VW_SPAN("\xef\xbb\xbf")) ? 3 : 0, 1};
}

bool vw_token_is(const vw_token *token, const char *text)
{
    return (token->kind == VW_TOKEN_SIGN || token->kind == VW_TOKEN_NAME) &&
           vw_span_is(token->text, vw_span_of(text));
}

static char peek(const vw_lexer *lexer, size_t ahead)
{
    return lexer->at + ahead < lexer->source.len ? lexer->source.ptr[lexer->at + ahead] : '\0';
}

static void step(vw_lexer *lexer)
{
    lexer->line += lexer->source.ptr[lexer->at] == '\n';
    lexer->at++;
}

static void step_to(vw_lexer *lexer, size_t at)
{
    while (lexer->at < at && lexer->at < lexer->source.len)
        step(lexer);
}

/* Bytes of the opening bracket "[==[" that begins here, 0 where there is none. */
static size_t long_bracket(const vw_lexer *lexer)
{
    size_t len = 1;

    if (peek(lexer, 0) != '[')
        return 0;
    while (peek(lexer, len) == '=')
        len++;
    return peek(lexer, len) == '[' ? len + 1 : 0;
}

/* Goes behind a long string or comment whose bracket has `bracket` bytes; returns what it holds. */
static vw_span skip_long(vw_lexer *lexer, size_t bracket)
{
    size_t from = lexer->at + bracket, at = from;

    for (; at < lexer->source.len; at++) {
        size_t len = 1;

        if (lexer->source.ptr[at] != ']')
            continue;
        while (at + len < lexer->source.len && lexer->source.ptr[at + len] == '=')
            len++;
        if (len + 1 == bracket && at + len < lexer->source.len &&
            lexer->source.ptr[at + len] == ']')
            break;
    }
    step_to(lexer, at + bracket);
    return vw_span_cut(lexer->source, from, at);
}

/* Blanks and comments. */
static void skip_between(vw_lexer *lexer)
{
    for (;;) {
        char c = peek(lexer, 0);

        if (lexer->at < lexer->source.len &&
            (c == '\n' || c == '\r' || c == '\f' || c == '\v' || vw_is_blank(c))) {
            step(lexer);
        } else if (c == '-' && peek(lexer, 1) == '-') {
            size_t bracket;

            lexer->at += 2;
            bracket = long_bracket(lexer);
            if (bracket)
                skip_long(lexer, bracket);
            while (!bracket && lexer->at < lexer->source.len && peek(lexer, 0) != '\n')
                step(lexer);
        } else {
            return;
        }
    }
}

static vw_token read_string(vw_lexer *lexer, vw_token token)
{
    char quote = peek(lexer, 0);
    size_t from = ++lexer->at;

    while (lexer->at < lexer->source.len && peek(lexer, 0) != quote && peek(lexer, 0) != '\n') {
        if (peek(lexer, 0) == '\\' && lexer->at + 1 < lexer->source.len)
            step(lexer);
        step(lexer);
    }
    token.kind = VW_TOKEN_TEXT;
    token.text = vw_span_cut(lexer->source, from, lexer->at);
    token.open = lexer->at >= lexer->source.len || peek(lexer, 0) != quote;
    lexer->at += !token.open;
    return token;
}

/* A name or a number: an exponent's sign does not matter to anybody who asks. */
static vw_token read_word(vw_lexer *lexer, vw_token token)
{
    size_t from = lexer->at;

    token.kind = vw_is_digit(peek(lexer, 0)) ? VW_TOKEN_NUMBER : VW_TOKEN_NAME;
    while (vw_is_word(peek(lexer, 0)) || (token.kind == VW_TOKEN_NUMBER && peek(lexer, 0) == '.'))
        lexer->at++;
    token.text = vw_span_cut(lexer->source, from, lexer->at);
    return token;
}

static vw_token read_sign(vw_lexer *lexer, vw_token token)
{
    char c = peek(lexer, 0);
    uint32_t character;
    size_t len = vw_utf8_read(vw_span_from(lexer->source, lexer->at), &character);
    bool known = c && strchr("+-*/%^#&|~<>=(){}[];:,.", c) != NULL;

    if (known && strchr("=~<>", c) && peek(lexer, 1) == '=')
        len = 2;
    token.kind = known ? VW_TOKEN_SIGN : VW_TOKEN_FOREIGN;
    token.text = vw_span_cut(lexer->source, lexer->at, lexer->at + len);
    step_to(lexer, lexer->at + len);
    return token;
}

vw_token vw_lexer_next(vw_lexer *lexer)
{
    vw_token token = {VW_TOKEN_END, VW_SPAN_NONE, 0, false};
    size_t bracket;
    char c;

    skip_between(lexer);
    token.line = lexer->line;
    if (lexer->at >= lexer->source.len)
        return token;
    c = peek(lexer, 0);
    bracket = long_bracket(lexer);
    if (bracket) {
        token.kind = VW_TOKEN_TEXT;
        token.text = skip_long(lexer, bracket);
        return token;
    }
    if (c == '"' || c == '\'')
        return read_string(lexer, token);
    return vw_is_word(c) ? read_word(lexer, token) : read_sign(lexer, token);
}
