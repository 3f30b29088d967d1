#include "event/code.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "event/words.h"

/* A code as it stands in a line, [from, to). */
struct place {
    size_t from, to;
    uint32_t code;
    vw_spelling spelling;
};

static vw_spelling spelled_hex(vw_span word, uint32_t *code)
{
    bool both = word.len == 11 && vw_lower(word.ptr[10]) == 'h'; /* 0x80042316h */

    if (both)
        word.len--;
    if (word.len == 10 && word.ptr[0] == '0' && vw_lower(word.ptr[1]) == 'x')
        return vw_read_hex(vw_span_from(word, 2), 8, code) ? VW_SPELLED_HEX : VW_SPELLED_NOT;
    if (word.len == 9 && vw_lower(word.ptr[8]) == 'h')
        return vw_read_hex(word, 8, code) ? VW_SPELLED_HEX_H : VW_SPELLED_NOT;
    if (word.len == 8)
        return vw_read_hex(word, 8, code) ? VW_SPELLED_BARE : VW_SPELLED_NOT;
    return VW_SPELLED_NOT;
}

static vw_spelling spelled_decimal(vw_span word, uint32_t *code)
{
    size_t sign = vw_starts(word, VW_SPAN("-"));
    int64_t value;

    if (word.len < 10 || word.len > 11 || word.ptr[sign] == '0') /* no code is padded */
        return VW_SPELLED_NOT;
    if (vw_read_int(word, &value) != word.len)
        return VW_SPELLED_NOT;
    if (value >= INT32_MIN && value < 0) {
        *code = (uint32_t)(int32_t)value;
        return VW_SPELLED_NEGATIVE;
    }
    *code = (uint32_t)value;
    return value >= INT64_C(0x80000000) && value <= INT64_C(0xffffffff) ? VW_SPELLED_DECIMAL
                                                                        : VW_SPELLED_NOT;
}

/* The digit that a misread character stands for, the character itself otherwise. */
static char digit_meant(char c)
{
    static const char misread[] = "oOQlISZ";
    static const char meant[] = "0001152";
    const char *at = c ? strchr(misread, c) : NULL;

    return at ? meant[at - misread] : c;
}

static vw_spelling spelled_misread(const vw_names *names, vw_span word, uint32_t *code)
{
    char mended[10];

    if (word.len != 10 || digit_meant(word.ptr[0]) != '0' || vw_lower(word.ptr[1]) != 'x')
        return VW_SPELLED_NOT;
    for (size_t i = 0; i < sizeof mended; i++)
        mended[i] = i == 1 ? 'x' : digit_meant(word.ptr[i]);
    if (memcmp(mended, word.ptr, 10) == 0 || !vw_read_hex((vw_span){mended + 2, 8}, 8, code))
        return VW_SPELLED_NOT;
    if (!vw_hresult_is_vss(*code) && !vw_names_symbol(names, *code).ptr)
        return VW_SPELLED_NOT;
    return VW_SPELLED_MISREAD;
}

vw_spelling vw_code_spelled(const vw_names *names, vw_span word, uint32_t *code)
{
    vw_spelling spelling = spelled_hex(word, code);

    if (spelling == VW_SPELLED_NOT)
        spelling = spelled_decimal(word, code);
    if (spelling == VW_SPELLED_NOT && vw_names_code(names, word, code))
        spelling = VW_SPELLED_NAME;
    if (spelling == VW_SPELLED_NOT)
        spelling = spelled_misread(names, word, code);
    return spelling != VW_SPELLED_NOT && vw_hresult_failed(*code) ? spelling : VW_SPELLED_NOT;
}

/* Extends a run of digits by the '-' in front that makes it negative. */
static size_t with_sign(vw_span line, size_t from)
{
    bool sign = from && line.ptr[from - 1] == '-' && vw_is_digit(line.ptr[from]);

    return sign && (from == 1 || !vw_is_word(line.ptr[from - 2])) ? from - 1 : from;
}

/* The next code in the line at or after place->to; false where there is none. */
static bool next_place(const vw_names *names, vw_span line, struct place *place)
{
    size_t from = place->to;

    while (from < line.len) {
        size_t to = from;

        while (to < line.len && vw_is_word(line.ptr[to]))
            to++;
        if (to > from) {
            place->from = with_sign(line, from);
            place->to = to;
            place->spelling =
                vw_code_spelled(names, vw_span_cut(line, place->from, to), &place->code);
            if (place->spelling != VW_SPELLED_NOT)
                return true;
        }
        from = to + 1;
    }
    return false;
}

/* Part of a GUID, of a 64-bit address (00000000`80042316) or of a longer name. */
static bool is_fragment(vw_span line, const struct place *place)
{
    static const char glue[] = "-`{}\\/@";
    char before = place->from ? line.ptr[place->from - 1] : ' ';
    char after = place->to < line.len ? line.ptr[place->to] : ' ';

    if (place->spelling == VW_SPELLED_NAME)
        return false;
    return strchr(glue, before) != NULL || (after != '}' && strchr(glue, after) != NULL);
}

/* Bullets, quotes and braces with which the rows of lists and of source code begin. */
static bool is_row_mark(char c)
{
    return vw_is_blank(c) || (c != '\0' && strchr("-*+{\"'`<>|", c) != NULL);
}

static bool begins_row(vw_span start)
{
    static const vw_span bullets[] = {{"・", 3}, {"•", 3}};

    while (start.len) {
        size_t bytes = is_row_mark(start.ptr[0]) ? 1 : 0;

        for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
            if (vw_starts(start, bullets[i]))
                bytes = bullets[i].len;
        if (!bytes)
            return false;
        start = vw_span_from(start, bytes);
    }
    return true;
}

/* Behind the code in its row: nothing, a sign, the next cell, or the same code spelled otherwise. */
static bool goes_on_as_row(const vw_names *names, vw_span line, const struct place *place)
{
    vw_span rest = vw_span_from(line, place->to);
    struct place next = {.to = place->to};

    if (rest.len == 0 || rest.ptr[0] == '\t' || vw_starts(rest, VW_SPAN("  ")))
        return true;
    rest = vw_trim(rest);
    if (rest.len == 0 || strchr("-:=(,;\"'", rest.ptr[0]) || vw_starts(rest, VW_SPAN("VSS_E_")))
        return true;
    return next_place(names, line, &next) && next.code == place->code &&
           vw_trim(vw_span_cut(line, place->to, next.from)).len == 0;
}

/* "0x80042316 - text", "- VSS_E_BAD_STATE: text", "0x80042316 VSS_E_… text" at the start of a line. */
static bool is_definition(const vw_names *names, vw_span line, const struct place *place)
{
    return begins_row(vw_span_cut(line, 0, place->from)) && goes_on_as_row(names, line, place);
}

/* What is left of the line, or the line before where this one begins with the code. */
static vw_label label_of(vw_span before, vw_span line, const struct place *place)
{
    vw_span left = vw_span_cut(line, 0, place->from);

    return vw_label_before(vw_trim(left).len ? left : before);
}

/* "0x80042316=busy" */
static bool is_key(vw_span line, const struct place *place)
{
    return place->to < line.len && line.ptr[place->to] == '=';
}

static bool is_error(vw_span before, vw_span line, const struct place *place, uint32_t defined,
                     bool says_failure)
{
    vw_label label = label_of(before, line, place);

    if (place->spelling == VW_SPELLED_NAME &&
        vw_ends_nocase(vw_span_cut(line, place->from, place->to), VW_SPAN("Exception")))
        return true;
    if (label == VW_LABEL_OTHER || is_fragment(line, place) ||
        vw_is_told_of(vw_span_from(line, place->to)))
        return false;
    if (label == VW_LABEL_ERROR)
        return true;
    if (place->spelling == VW_SPELLED_BARE || place->spelling == VW_SPELLED_DECIMAL)
        return false;
    return place->code != defined && !is_key(line, place) && says_failure;
}

/* Whether nothing but signs and "and" stands between two codes. */
static bool is_enumeration(vw_span between)
{
    static const char *const words[] = {"and", "or", "と", "や", "、", "または", "及び", "および"};
    vw_span text = vw_trim(between);

    while (text.len && strchr(",;/&()|\"'", text.ptr[0]))
        text = vw_trim(vw_span_from(text, 1));
    if (text.len == 0)
        return vw_trim(between).len > 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (vw_starts_nocase(text, vw_span_of(words[i])))
            return true;
    return false;
}

/* "0x80042306: …, 0x80042316: …": what maps codes to words. */
static bool is_mapping(vw_span line, const struct place *one, const struct place *two)
{
    return one->to < line.len && two->to < line.len && line.ptr[one->to] == line.ptr[two->to] &&
           (line.ptr[one->to] == ':' || line.ptr[one->to] == '=');
}

/* A line that lists different codes side by side reports none of them. */
static bool is_list(const vw_names *names, vw_span line)
{
    struct place one = {0}, two;

    if (!next_place(names, line, &one))
        return false;
    for (two = one; next_place(names, line, &two); one = two)
        if (one.code != two.code &&
            (is_enumeration(vw_span_cut(line, one.to, two.from)) || is_mapping(line, &one, &two)))
            return true;
    return false;
}

size_t vw_codes_read(const vw_names *names, vw_span before, vw_span line, vw_reading *out,
                     size_t cap)
{
    struct place place = {0};
    uint32_t defined; /* the code that the line defines; 0 where it defines none */
    bool says_failure;
    size_t count = 0;

    if (!next_place(names, line, &place))
        return 0;
    defined = is_definition(names, line, &place) ? place.code : 0;
    if (vw_talks_about_codes(line) || vw_says_info(line) || is_list(names, line))
        return 0;
    if (next_place(names, before, &(struct place){0}))
        before = VW_SPAN_NONE;            /* its label belongs to its own code */
    says_failure = vw_says_failure(line); /* asked once: a line may have thousands of codes */
    do {
        if (is_error(before, line, &place, defined, says_failure))
            out[count++] = (vw_reading){
                .code = place.code,
                .misread = place.spelling == VW_SPELLED_MISREAD,
            };
    } while (count < cap && next_place(names, line, &place));
    return count;
}
