#include "event/words.h"

#include "base/ascii.h"

static const char *const failure_words[] = {
    "error",     "errors",    "fail",       "fails",        "failed", "failing", "failure",
    "exception", "cannot",    "could not",  "can't",        "unable", "denied",  "timed out",
    "timeout",   "rejected",  "refused",    "aborted",      "veto",   "vetoed",  "unexpected",
    "invalid",   "not found", "terminated", "catastrophic", "fatal",
};

static const char *const failure_words_ja[] = {
    "エラー", "失敗", "例外", "できません", "できなかった", "異常終了", "タイムアウト", "拒否",
};

/*
 * Words with which people explain codes. "may not" and "if" are no such words:
 * Windows uses them in its own messages.
 */
static const char *const talk_words[] = {
    "means",
    "meaning",
    "is returned",
    "are returned",
    "returned when",
    "returned if",
    "returned by the method",
    "may return",
    "can return",
    "retry on",
    "retry codes",
    "retryable codes",
    "codes to retry",
    "retried codes",
    "retry list",
    "known codes",
    "error codes are",
    "codes are",
    "list of",
    "table of",
    "see also",
    "documentation",
    "for example",
    "such as",
    "refer to",
    "described in",
    "defined as",
    "stands for",
    "when you",
    "if you",
    "transient codes",
    "ignored codes",
    "#define",
    "typedef",
    "throw new",
    "to be retried",
    "simulate",
    "injection",
    "troubleshoot",
    "troubleshooting",
    "how to",
    "this article",
    "what does",
    "what is",
};

static const char *const talk_words_ja[] = {
    "の意味",       "の一覧",     "一覧:",      "を指します", "とは",
    "例:",          "例えば",     "たとえば",   "再試行対象", "リトライ対象",
    "再試行の対象", "再試行する", "対象コード", "などの",     "という意味",
    "を表します",   "を示します", "を参照",     "無視する",   "無視します",
};

/* Marks of source code; looked for as they stand. */
static const char *const source_marks[] = {"HRESULT)",   "==",      "!=",       "//",      "/*",
                                           "case VSS_",  "case 0x", "switch (", "catch (", "enum {",
                                           "return L\"", "</td>",   "<td"};

/* With these a line of source code begins. */
static const char *const source_starts[] = {"using ", "import ", "from ",   "enum ",
                                            "const ", "static ", "#pragma "};

/* With these people begin to say what to do about a code. */
static const char *const talk_starts[] = {"If ", "When ", "Whenever ", "Should "};

/* What is told of a code and does not report it; Windows itself says "if the backup process is retried". */
static const char *const told_words[] = {"is retried", "are retried", "will be retried",
                                         "is ignored", "are ignored", "will be ignored"};

static const char *const error_labels[] = {
    "hr",        "hresult",   "error",  "err",      "errors",   "code",    "errorcode",
    "failed",    "failure",   "result", "ret",      "returned", "returns", "return",
    "exception", "rc",        "reason", "vsserror", "caught",   "status",  "with",
    "errcode",   "lasterror", "scode",  "hrresult", "retval",   "fehler",  "fehlercode",
};

static const char *const error_labels_ja[] = {
    "エラー", "コード", "戻り値", "結果", "原因", "エラー番号", "例外番号",
};

static const char *const other_labels[] = {
    "addr",     "address",   "at",        "base",       "ptr",       "pointer",    "handle",
    "offset",   "off",       "lba",       "block",      "sector",    "cluster",    "size",
    "len",      "length",    "mask",      "flags",      "flag",      "id",         "guid",
    "hash",     "crc",       "crc32",     "sha",        "sha1",      "sha256",     "md5",
    "checksum", "key",       "tid",       "pid",        "thread",    "process",    "serial",
    "volume",   "lcn",       "vcn",       "pos",        "position",  "value",      "version",
    "cookie",   "context",   "instance",  "object",     "type",      "ioctl",      "index",
    "page",     "rva",       "rip",       "eip",        "module",    "count",      "cnt",
    "bytes",    "start",     "end",       "keywords",   "start_lba", "disk",       "token",
    "session",  "signature", "sn",        "timestamp",  "time",      "tick",       "ticks",
    "range",    "memory",    "iocontrol", "devicetype", "attribute", "attributes", "buffer",
    "physical", "virtual",
};

/* A failure with one of these in front is told of the past ("Old failure: 0x800423f4"). */
static const char *const past_words[] = {"old", "previous", "former", "earlier"};

/* Words of a level that says that nothing went wrong. */
static const char *const info_words[] = {"INFO", "INFORMATION", "NORMAL", "Information"};

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

static bool is_edge(vw_span line, size_t at)
{
    return at >= line.len || !vw_is_word(line.ptr[at]);
}

/* Whether `word` stands in the line as a whole word; an underscore is part of a word. */
static bool has_word(vw_span line, const char *word)
{
    vw_span needle = vw_span_of(word);

    for (size_t at = vw_find_nocase(line, needle, 0); at != SIZE_MAX;
         at = vw_find_nocase(line, needle, at + 1)) {
        bool begins = at == 0 || !vw_is_word(line.ptr[at - 1]) || !vw_is_word(word[0]);

        if (begins && is_edge(line, at + needle.len))
            return true;
    }
    return false;
}

static bool has_any_word(vw_span line, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (has_word(line, words[i]))
            return true;
    return false;
}

static bool has_any_piece(vw_span line, const char *const *pieces, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_find(line, vw_span_of(pieces[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

static bool ends_with_any(vw_span text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_ends_nocase(text, vw_span_of(words[i])))
            return true;
    return false;
}

static bool is_any(vw_span word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_same_nocase(word, vw_span_of(words[i])))
            return true;
    return false;
}

bool vw_says_failure(vw_span line)
{
    return has_any_word(line, failure_words, COUNT_OF(failure_words)) ||
           has_any_piece(line, failure_words_ja, COUNT_OF(failure_words_ja));
}

/* A row of a table has bars between its cells, with blanks around them; a log has "vss|  ERR |". */
static bool is_table_row(vw_span line)
{
    size_t bars = 0;

    for (size_t i = 0; i < line.len; i++) {
        bool left = i == 0 || vw_is_blank(line.ptr[i - 1]);
        bool right = i + 1 == line.len || vw_is_blank(line.ptr[i + 1]);

        bars += line.ptr[i] == '|' && left && right;
    }
    return bars >= 2;
}

static bool begins_as_talk(vw_span line)
{
    vw_span text = vw_trim(line);

    for (size_t i = 0; i < COUNT_OF(source_starts); i++)
        if (vw_starts(text, vw_span_of(source_starts[i])))
            return true;
    for (size_t i = 0; i < COUNT_OF(talk_starts); i++)
        if (vw_starts_nocase(text, vw_span_of(talk_starts[i])))
            return true;
    return false;
}

bool vw_is_told_of(vw_span behind)
{
    for (size_t i = 0; i < COUNT_OF(told_words); i++)
        if (vw_starts_nocase(vw_trim(behind), vw_span_of(told_words[i])))
            return true;
    return false;
}

bool vw_talks_about_codes(vw_span line)
{
    return is_table_row(line) || begins_as_talk(line) ||
           has_any_word(line, talk_words, COUNT_OF(talk_words)) ||
           has_any_piece(line, talk_words_ja, COUNT_OF(talk_words_ja)) ||
           has_any_piece(line, source_marks, COUNT_OF(source_marks));
}

bool vw_says_info(vw_span line)
{
    enum { HEAD = 80 }; /* levels stand near the start, behind stamp, thread and module */
    vw_span head = vw_span_cut(line, 0, HEAD);

    for (size_t i = 0; i < COUNT_OF(info_words); i++) {
        vw_span word = vw_span_of(info_words[i]);
        size_t at = vw_find(head, word, 0);

        if (at != SIZE_MAX && (at == 0 || !vw_is_word(head.ptr[at - 1])) &&
            is_edge(head, at + word.len))
            return true;
    }
    return false;
}

/* What may stand between a label and its number. */
static bool is_joint(char c)
{
    return vw_is_blank(c) || (c != '\0' && strchr("=:('\"[<#", c) != NULL);
}

static vw_span without_joints(vw_span text)
{
    while (text.len && is_joint(text.ptr[text.len - 1]))
        text.len--;
    return text;
}

static vw_span last_word(vw_span text)
{
    size_t from = text.len;

    while (from && vw_is_word(text.ptr[from - 1]))
        from--;
    return vw_span_from(text, from);
}

/* "Old failure: …", "previous extended error: …": the word in front of the label. */
static bool is_past(vw_span text, vw_span label)
{
    vw_span word = label;

    do {
        text = without_joints(vw_span_cut(text, 0, text.len - word.len));
        word = last_word(text);
    } while (vw_same_nocase(word, VW_SPAN("extended")));
    return is_any(word, past_words, COUNT_OF(past_words));
}

vw_label vw_label_before(vw_span before)
{
    vw_span text = without_joints(before);
    vw_span word = last_word(text);
    bool argument = before.len && before.ptr[before.len - 1] == '(' && text.len + 1 == before.len;

    if (word.len == 0)
        return ends_with_any(text, error_labels_ja, COUNT_OF(error_labels_ja)) ? VW_LABEL_ERROR
                                                                               : VW_LABEL_NONE;
    if (vw_starts_nocase(word, VW_SPAN("retry"))) /* RetryOnError: what to do, not what happened */
        return VW_LABEL_OTHER;
    if (is_any(word, error_labels, COUNT_OF(error_labels)) ||
        vw_ends_nocase(word, VW_SPAN("error")) || vw_ends_nocase(word, VW_SPAN("hresult")) ||
        vw_ends_nocase(word, VW_SPAN("errorcode")) || vw_ends_nocase(word, VW_SPAN("exception")))
        return is_past(text, word) ? VW_LABEL_OTHER : VW_LABEL_ERROR;
    if (is_any(word, other_labels, COUNT_OF(other_labels)))
        return VW_LABEL_OTHER;
    return argument ? VW_LABEL_OTHER : VW_LABEL_NONE;
}
