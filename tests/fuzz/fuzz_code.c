/* Codes in every spelling, in running text and as the word of `lookup`. */
#include "base/hresult.h"
#include "event/code.h"
#include "event/words.h"
#include "fuzz.h"

static vw_names *names(void)
{
    static vw_names taught;

    if (!taught.count) {
        vw_names_teach(&taught, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
        vw_names_teach(&taught, VW_SPAN("VSS_E_BAD_STATE"), 0x80042301);
        vw_names_teach(&taught, VW_SPAN("E_UNEXPECTED"), 0x8000ffff);
    }
    return &taught;
}

/* Whether the code is one that some word of the text can spell: its digits stand there, or its name. */
static void check_word(vw_span word)
{
    uint32_t code = 0;
    vw_spelling spelling = vw_code_spelled(names(), word, &code);
    char text[VW_HRESULT_BYTES];

    if (spelling == VW_SPELLED_NOT)
        return;
    ENSURE(vw_hresult_failed(code));
    vw_hresult_text(text, code);
    /* "0x80042316h" says twice that it is hexadecimal. */
    if (spelling == VW_SPELLED_HEX)
        ENSURE(vw_same_nocase(vw_span_cut(word, 0, 10), vw_span_of(text)) &&
               (word.len == 10 || vw_same_nocase(vw_span_from(word, 10), VW_SPAN("h"))));
    if (spelling == VW_SPELLED_HEX_H)
        ENSURE(vw_same_nocase(vw_span_cut(word, 0, 8), vw_span_of(text + 2)));
    if (spelling == VW_SPELLED_BARE)
        ENSURE(vw_same_nocase(word, vw_span_of(text + 2)));
    if (spelling == VW_SPELLED_DECIMAL || spelling == VW_SPELLED_NEGATIVE) {
        char number[16];

        snprintf(number, sizeof number, "%ld",
                 spelling == VW_SPELLED_DECIMAL ? (long)code : (long)(int32_t)code);
        ENSURE(vw_span_is(word, vw_span_of(number)));
    }
}

static void check_line(vw_span before, vw_span line)
{
    enum { MANY = 64 };
    vw_reading few[VW_EVENT_CODES_MAX], many[MANY];
    size_t count = vw_codes_read(names(), before, line, few, VW_EVENT_CODES_MAX);
    size_t all = vw_codes_read(names(), before, line, many, MANY);

    ENSURE(count <= VW_EVENT_CODES_MAX && all <= MANY);
    ENSURE(count == (all < VW_EVENT_CODES_MAX ? all : VW_EVENT_CODES_MAX));
    for (size_t i = 0; i < count; i++) {
        ENSURE(vw_hresult_failed(few[i].code) && !few[i].proven);
        ENSURE(few[i].code == many[i].code);
    }
    if (count)
        ENSURE(!vw_talks_about_codes(line) && !vw_says_info(line));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span input = fuzz_text(data, size);
    vw_span before = fuzz_copy(fuzz_line(&input));
    vw_span line = fuzz_copy(input);

    check_word(before);
    check_line(before, line);
    check_line(VW_SPAN_NONE, before);
    free((char *)before.ptr);
    free((char *)line.ptr);
    return 0;
}
