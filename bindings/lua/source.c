#include "source.h"

#include "base/ascii.h"
#include "base/os.h"
#include "base/utf8.h"
#include "budget.h"
#include "lexer.h"
#include "place.h"

#include <stdlib.h>

static vw_status fail_large(const char *path, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE, "%s: a rule file has at most %d bytes; split it.",
                   "%s: ルール ファイルは %d バイトまでです。分割してください。", path,
                   VW_LUA_SOURCE_MAX);
}

vw_status vw_source_read(const char *path, vw_arena *arena, vw_span *source, vw_error *err)
{
    char *bytes;
    size_t len;
    vw_status status = vw_file_whole(path, VW_LUA_SOURCE_MAX, &bytes, &len, err);

    if (status == VW_ERR_LIMIT)
        return fail_large(path, err);
    if (status != VW_OK)
        return status;
    *source = vw_arena_copy(arena, (vw_span){bytes, len});
    free(bytes);
    return source->ptr ? VW_OK : vw_fail_memory(err);
}

vw_status vw_source_check(const char *path, vw_span source, vw_error *err)
{
    return source.len <= VW_LUA_SOURCE_MAX ? VW_OK : fail_large(path, err);
}

size_t vw_source_line(const char *path, const char *key)
{
    vw_arena scratch = {0};
    vw_span source;
    size_t line = 0;

    if (vw_source_read(path, &scratch, &source, NULL) == VW_OK)
        line = vw_place_line(source, key);
    vw_arena_free(&scratch);
    return line;
}

static size_t line_at(vw_span source, size_t at)
{
    size_t line = 1;

    for (size_t i = 0; i < at && i < source.len; i++)
        line += source.ptr[i] == '\n';
    return line;
}

/* --- encoding ------------------------------------------------------------------------------------- */

static bool explain_encoding(const char *path, vw_span source, vw_error *err)
{
    size_t valid = vw_utf8_valid(source);
    bool wide = memchr(source.ptr, '\0', source.len) != NULL ||
                vw_starts(source, VW_SPAN("\xff\xfe")) || vw_starts(source, VW_SPAN("\xfe\xff"));

    if (wide)
        vw_fail(err, VW_ERR_RULE, "%s:1: the file is UTF-16 or no text; save it as UTF-8.",
                "%s:1: ファイルが UTF-16 か、テキストではありません。UTF-8 で保存してください。",
                path);
    else if (valid < source.len)
        vw_fail(err, VW_ERR_RULE, "%s:%zu: the file is not UTF-8 (Shift_JIS?); save it as UTF-8.",
                "%s:%zu: ファイルの文字コードが UTF-8 ではありません (Shift_JIS など)。UTF-8 "
                "で保存してください。",
                path, line_at(source, valid));
    return wide || valid < source.len;
}

/* --- characters ----------------------------------------------------------------------------------- */

/* What stands in rule files that went through a chat, a mail or an input method. */
static const struct slip {
    uint32_t character;
    const char *meant;
} slips[] = {
    {0x201c, "\""},      {0x201d, "\""}, {0x201e, "\""}, {0x2018, "'"}, {0x2019, "'"},
    {0x300c, "\""},      {0x300d, "\""}, {0x3001, ","},  {0x3002, "."}, {0x3000, "a blank"},
    {0x00a0, "a blank"}, {0x2013, "-"},  {0x2014, "-"},  {0x2212, "-"},
};

/* What was meant by a character that Lua does not know; "" where that cannot be told. */
static const char *meant_by(uint32_t character, char ascii[2])
{
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++)
        if (slips[i].character == character)
            return slips[i].meant;
    ascii[0] = character >= 0xff01 && character <= 0xff5e ? (char)(character - 0xff01 + '!') : '\0';
    ascii[1] = '\0';
    return ascii;
}

static void explain_foreign(const char *path, const vw_token *token, vw_error *err)
{
    char ascii[2];
    uint32_t character = 0;
    const char *meant;

    vw_utf8_read(token->text, &character);
    meant = meant_by(character, ascii);
    if (meant[0])
        vw_fail(err, VW_ERR_RULE,
                "%s:%zu: %.*s (U+%04X) is no character of Lua; write %s instead (chats and input "
                "methods change it).",
                "%s:%zu: %.*s (U+%04X) は Lua で使えません。%s "
                "に直してください (チャットや入力方式で置き換わった文字です)。",
                path, token->line, (int)token->text.len, token->text.ptr, (unsigned)character,
                meant);
    else
        vw_fail(err, VW_ERR_RULE,
                "%s:%zu: %.*s (U+%04X) cannot stand outside quotes; put the text into quotes, or "
                "take it out.",
                "%s:%zu: %.*s (U+%04X) "
                "は引用符の外では使えません。文字列は引用符で囲み、不要な文字は削除してください。",
                path, token->line, (int)token->text.len, token->text.ptr, (unsigned)character);
}

static bool explain_characters(const char *path, vw_span source, vw_error *err)
{
    vw_lexer lexer = vw_lexer_of(source);
    vw_token token;

    while ((token = vw_lexer_next(&lexer)).kind != VW_TOKEN_END) {
        if (token.kind == VW_TOKEN_FOREIGN) {
            explain_foreign(path, &token, err);
            return true;
        }
        if (token.open) {
            vw_fail(err, VW_ERR_RULE,
                    "%s:%zu: the text in quotes does not end on its line; close it (a quotation "
                    "mark within is written \\\").",
                    "%s:%zu: "
                    "引用符で囲んだ文字列が行内で閉じていません。閉じてください "
                    "(文字列の中の引用符は \\\" と書きます)。",
                    path, token.line);
            return true;
        }
    }
    return false;
}

/* --- what Lua says -------------------------------------------------------------------------------- */

/* By a part of Lua's own message: what to do about it. */
static const struct remedy {
    const char *part, *en, *ja;
} remedies[] = {
    {"near <eof>", "a closing } or end is missing at the end of the file",
     "ファイルの終わりに、閉じる } または end がありません"},
    {"<eof> expected", "nothing may stand behind the } that ends the rule",
     "ルールを閉じる } の後には何も書けません"},
    {"'}' expected", "the line before needs a comma at its end, or a } is missing",
     "前の行の終わりにコンマがないか、} が足りません"},
    {"attempt to call a", "the line before needs a comma at its end",
     "前の行の終わりにコンマがありません"},
    {"<name> expected",
     "a key and its value are joined by =, and a key with blanks needs [\"...\"]",
     "キーと値の間は = です。空白を含むキーは [\"...\"] と書きます"},
    {"unexpected symbol", "take it out, or put the text into quotes",
     "不要な記号を削除するか、文字列を引用符で囲んでください"},
    {"malformed number", "write a number such as 0x80042316, or put the text into quotes",
     "0x80042316 のような数値にするか、文字列を引用符で囲んでください"},
    {"unknown name", "a text needs quotes, and rules see only what vsswhy help rule-file lists",
     "文字列は引用符で囲んでください。使える名前は vsswhy help rule-file にあります"},
    {"", "the file must be valid Lua; compare it with the example of vsswhy help rule-file",
     "Lua の構文をご確認ください。例は vsswhy help rule-file にあります"},
};

vw_status vw_source_explain(const char *path, vw_span source, const char *message, vw_error *err)
{
    vw_span said = vw_span_of(message);
    bool placed = vw_starts(said, VW_SPAN(VW_SOURCE_CHUNK ":"));
    size_t row = 0;

    if (explain_encoding(path, source, err) || explain_characters(path, source, err))
        return VW_ERR_RULE;
    while (vw_find(said, vw_span_of(remedies[row].part), 0) == SIZE_MAX)
        row++;
    return vw_fail(err, VW_ERR_RULE, "%s%s%s: %s%.0s.", "%s%s%s: %.0s%s。", path,
                   placed ? "" : ": ", message + (placed ? sizeof VW_SOURCE_CHUNK - 1 : 0),
                   remedies[row].en, remedies[row].ja);
}
