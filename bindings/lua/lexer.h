#ifndef VSSWHY_LUA_LEXER_H
#define VSSWHY_LUA_LEXER_H

#include "base/span.h"

/*
 * The words of a Lua file, without running it. Reading is total: every byte of
 * any file belongs to a token, a comment or a blank. It is only ever asked where
 * something stands; what the file means is Lua's to say.
 */
typedef enum vw_token_kind {
    VW_TOKEN_END,
    VW_TOKEN_NAME, /* names and keywords */
    VW_TOKEN_TEXT, /* a string; `text` is what stands between its quotes, escapes as written */
    VW_TOKEN_NUMBER,
    VW_TOKEN_SIGN,   /* one character of Lua, or == ~= <= >= */
    VW_TOKEN_FOREIGN /* a character that Lua does not know outside strings and comments */
} vw_token_kind;

typedef struct vw_token {
    vw_token_kind kind;
    vw_span text;
    size_t line; /* on which it begins, from 1 */
    bool open;   /* a string that its line does not end */
} vw_token;

/* A place in a file. It may be copied to look ahead. */
typedef struct vw_lexer {
    vw_span source;
    size_t at;
    size_t line; /* of the byte at `at` */
} vw_lexer;

/* Begins at the start of `source`, behind its byte order mark. */
vw_lexer vw_lexer_of(vw_span source);
vw_token vw_lexer_next(vw_lexer *lexer);

/* Whether the token is this sign or name. */
bool vw_token_is(const vw_token *token, const char *text);

#endif
