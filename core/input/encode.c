#include "input/encode.h"

#include "base/utf8.h"

#include <iconv.h>

static bool convert(vw_span text, vw_buf *out)
{
    iconv_t converter = iconv_open("CP932", "UTF-8");
    char *from = (char *)text.ptr;
    size_t left = text.len;
    bool whole = converter != (iconv_t)-1;

    while (whole && left) {
        char piece[256];
        char *to = piece;
        size_t room = sizeof piece;
        size_t before = left;

        iconv(converter, &from, &left, &to, &room);
        vw_buf_add(out, (vw_span){piece, sizeof piece - room});
        whole = left < before;
    }
    if (converter != (iconv_t)-1)
        iconv_close(converter);
    return whole;
}

bool vw_encode_cp932(vw_span text, vw_buf *out)
{
    if (vw_utf8_ascii(text, 0) < text.len)
        return convert(text, out);
    vw_buf_add(out, text); /* ASCII is itself */
    return true;
}
