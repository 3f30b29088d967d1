#include "report/json_values.h"

#include "base/buf.h"
#include "base/hresult.h"
#include "base/utf8.h"

json_t *vw_json_text(vw_span text)
{
    vw_buf clean = {0};
    json_t *made;

    if (!text.ptr)
        return json_null();
    for (size_t i = 0; i < text.len;) {
        uint32_t character;
        size_t len = vw_utf8_read(vw_span_from(text, i), &character);

        vw_buf_add(&clean, character == UINT32_MAX ? VW_SPAN("\xef\xbf\xbd")
                                                   : vw_span_cut(text, i, i + len));
        i += len;
    }
    made = clean.failed ? NULL : json_stringn(clean.len ? clean.ptr : "", clean.len);
    vw_buf_free(&clean);
    return made;
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
