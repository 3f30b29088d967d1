#include "report/markdown.h"

#include "base/ascii.h"
#include "report/page.h"

/* Entities and not "\<": some programs take HTML for HTML even behind a backslash. */
static const char *entity(char c)
{
    switch (c) {
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    default: return NULL;
    }
}

static bool is_within_word(vw_span text, size_t at)
{
    return at && at + 1 < text.len && vw_is_word(text.ptr[at - 1]) && text.ptr[at - 1] != '_' &&
           vw_is_word(text.ptr[at + 1]) && text.ptr[at + 1] != '_';
}

static bool is_markup(vw_span text, size_t at)
{
    char c = text.ptr[at];

    return c == '_' ? !is_within_word(text, at) : memchr("\\`*[]#|~", c, 8) != NULL;
}

void vw_markdown_text(vw_buf *out, vw_span text)
{
    vw_buf buffer = {0};
    vw_span shown;

    vw_show(&buffer, text);
    shown = vw_buf_span(&buffer);
    for (size_t i = 0; i < shown.len; i++) {
        const char *instead = entity(shown.ptr[i]);

        if (instead) {
            vw_buf_text(out, instead);
            continue;
        }
        if (is_markup(shown, i))
            vw_buf_char(out, '\\', 1);
        vw_buf_char(out, shown.ptr[i], 1);
    }
    out->failed |= buffer.failed;
    vw_buf_free(&buffer);
}
