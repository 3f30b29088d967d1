#include "report/json_values.h"

#include "base/buf.h"
#include "base/hresult.h"
#include "base/utf8.h"

/* The text with U+FFFD for each byte that is no UTF-8. */
static json_t *clean_text(vw_span text)
{
    vw_buf clean = {0};
    json_t *made;

    for (;;) {
        size_t valid = vw_utf8_valid(text);

        vw_buf_add(&clean, vw_span_cut(text, 0, valid));
        if (valid == text.len)
            break;
        vw_buf_add(&clean, VW_SPAN("\xef\xbf\xbd"));
        text = vw_span_from(text, valid + 1);
    }
    made = clean.failed ? NULL : json_stringn_nocheck(clean.ptr, clean.len);
    vw_buf_free(&clean);
    return made;
}

json_t *vw_json_text(vw_span text)
{
    if (!text.ptr)
        return json_null();
    return vw_utf8_valid(text) == text.len ? json_stringn_nocheck(text.ptr, text.len)
                                           : clean_text(text);
}

json_t *vw_json_word(const char *word)
{
    return word ? json_string(word) : json_null();
}

json_t *vw_json_code(bool has, uint32_t code)
{
    char text[VW_HRESULT_BYTES];

    vw_hresult_text(text, code);
    return has ? json_string(text) : json_null();
}

json_t *vw_json_time(const vw_zone *zone, vw_time time)
{
    char text[VW_ISO_BYTES];
    bool utc = zone->basis != VW_BASIS_NONE;

    if (time == VW_TIME_NONE)
        return json_null();
    vw_time_iso(text, utc ? vw_zone_utc(zone, time) : time, utc);
    return json_string(text);
}
