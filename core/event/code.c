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
    int64_t value;

    if (word.len < 10 || word.len > 11 || vw_read_int(word, &value) != word.len)
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

/* "0x80042316 - text", "0x80042316: text" at the start of a line defines a code. */
static bool is_definition(vw_span line, const struct place *place)
{
    vw_span rest = vw_trim(vw_span_from(line, place->to));
    vw_span start = vw_trim(vw_span_cut(line, 0, place->from));

    if (start.len)
        return false;
    return rest.len == 0 || strchr("-:=(,;", rest.ptr[0]) != NULL;
}

/* What is left of the line, or the line before where this one begins with the code. */
static vw_label label_of(vw_span before, vw_span line, const struct place *place)
{
    vw_span left = vw_span_cut(line, 0, place->from);

    return vw_label_before(vw_trim(left).len ? left : before);
}

static bool is_error(vw_span before, vw_span line, const struct place *place)
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
    return !is_definition(line, place) && vw_says_failure(line);
}

/* Whether nothing but signs and "and" stands between two codes. */
static bool is_enumeration(vw_span between)
{
    vw_span text = vw_trim(between);

    if (vw_find_nocase(text, VW_SPAN("and"), 0) == 0 || vw_find_nocase(text, VW_SPAN("or"), 0) == 0)
        return true;
    for (size_t i = 0; i < text.len; i++)
        if (!strchr(",;/&", text.ptr[i]))
            return vw_starts(text, VW_SPAN("、"));
    return text.len > 0;
}

/* A line that lists different codes side by side reports none of them. */
static bool is_list(const vw_names *names, vw_span line)
{
    struct place one = {0}, two;

    if (!next_place(names, line, &one))
        return false;
    for (two = one; next_place(names, line, &two); one = two)
        if (one.code != two.code && is_enumeration(vw_span_cut(line, one.to, two.from)))
            return true;
    return false;
}

size_t vw_codes_read(const vw_names *names, vw_span before, vw_span line, vw_reading *out,
                     size_t cap)
{
    struct place place = {0};
    size_t count = 0;

    if (!next_place(names, line, &place))
        return 0;
    if (vw_talks_about_codes(line) || vw_says_info(line) || is_list(names, line))
        return 0;
    do {
        if (is_error(before, line, &place) && count < cap)
            out[count++] = (vw_reading){
                .code = place.code,
                .misread = place.spelling == VW_SPELLED_MISREAD,
            };
    } while (next_place(names, line, &place));
    return count;
}
