#include "report/page.h"

#include "base/ascii.h"
#include "base/utf8.h"

void vw_page_open(vw_page *page, size_t columns, size_t indent)
{
    *page = (vw_page){.columns = columns, .indent = indent};
}

size_t vw_page_width(const vw_page *page)
{
    return page->columns - page->indent;
}

void vw_page_block(vw_page *page, const char *label, vw_weight weight)
{
    if (page->count < VW_PAGE_BLOCKS_MAX)
        page->blocks[page->count++] = (vw_block){.weight = weight};
    page->label = label;
}

/* How many bytes from `from` on are shown as they are, told without looking at characters. */
static size_t plain_bytes(vw_span text, size_t from)
{
    size_t at = from;

    while (at < text.len && text.ptr[at] >= ' ' && text.ptr[at] <= '~')
        at++;
    return at - from;
}

void vw_show(vw_buf *out, vw_span text)
{
    for (size_t i = 0; i < text.len;) {
        uint32_t c;
        size_t plain = plain_bytes(text, i);
        size_t len = plain ? plain : vw_utf8_read(vw_span_from(text, i), &c);

        if (plain)
            vw_buf_add(out, vw_span_cut(text, i, i + len));
        else if (c == '\n' || c == '\t' || c == '\r')
            vw_buf_char(out, ' ', 1);
        else if (c == UINT32_MAX || c == 0xfffd) /* what decoding could not read, either */
            vw_buf_char(out, '?', 1);
        else if (vw_char_is_harmful(c))
            vw_buf_format(out, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
        else
            vw_buf_add(out, vw_span_cut(text, i, i + len));
        i += len;
    }
}

/* Characters that may not begin a line in Japanese typesetting (kinsoku), and those that may not end one. */
static const char not_first[] =
    "、。，．・：；？！）」』】〕〉》ー々～ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]}.,:;!?%";
static const char not_last[] = "（「『【〔〈《([{";

/* No character of UTF-8 is found within another one. */
static bool is_in(vw_span set, vw_span character)
{
    return vw_find(set, character, 0) != SIZE_MAX;
}

static bool may_break(vw_span before, int before_columns, vw_span after, int after_columns)
{
    if (after.ptr[0] == ' ')
        return true;
    if (before.ptr[0] == ' ')
        return !is_in(VW_SPAN(not_first), after);
    if (before_columns < 2 && after_columns < 2)
        return false;
    return !is_in(VW_SPAN(not_first), after) && !is_in(VW_SPAN(not_last), before);
}

/* The bytes of `text` that fit into `columns`, broken where a line may end; at least one character. */
static size_t line_bytes(vw_span text, size_t columns)
{
    size_t used = 0, fit = 0;
    vw_span before = VW_SPAN_NONE;
    int before_columns = 0;

    for (size_t i = 0; i < text.len;) {
        uint32_t c;
        size_t len = vw_utf8_read(vw_span_from(text, i), &c);
        vw_span character = vw_span_cut(text, i, i + len);
        int wide = vw_char_columns(c);

        if (i && may_break(before, before_columns, character, wide))
            fit = i;
        if (used + (size_t)wide > columns && character.ptr[0] != ' ')
            return fit ? fit : i + (i == 0) * len;
        used += (size_t)wide;
        before = character;
        before_columns = wide;
        i += len;
    }
    return text.len;
}

/* No line ends in blanks. */
static void drop_blanks(vw_buf *text)
{
    while (text->len && text->ptr[text->len - 1] == ' ')
        text->len--;
}

static void put_line(vw_page *page, vw_span prefix, size_t hang, vw_span text)
{
    vw_block *block = &page->blocks[page->count - 1];
    size_t label = page->label ? vw_columns(vw_span_of(page->label)) : 0;

    if (page->label)
        vw_buf_text(&block->text, page->label);
    vw_buf_char(&block->text, ' ', page->indent > label ? page->indent - label : label > 0);
    vw_buf_char(&block->text, ' ', hang);
    vw_buf_add(&block->text, prefix);
    vw_buf_add(&block->text, text);
    drop_blanks(&block->text);
    vw_buf_char(&block->text, '\n', 1);
    block->lines++;
    page->label = NULL;
}

void vw_page_add(vw_page *page, vw_span prefix, vw_span text, size_t hang)
{
    vw_buf shown = {0};
    vw_span rest;
    size_t moved = vw_columns(prefix);
    bool first = true;

    vw_show(&shown, text);
    rest = vw_buf_span(&shown);
    do {
        size_t bytes = line_bytes(rest, vw_page_width(page) - moved);

        put_line(page, first ? prefix : VW_SPAN(""), first ? 0 : hang, vw_span_cut(rest, 0, bytes));
        rest = vw_span_from(rest, bytes);
        while (rest.len && rest.ptr[0] == ' ')
            rest = vw_span_from(rest, 1);
        moved = hang;
        first = false;
    } while (rest.len);
    page->failed |= shown.failed;
    vw_buf_free(&shown);
}

void vw_page_add_cut(vw_page *page, vw_span prefix, vw_span text)
{
    vw_buf shown = {0};
    size_t room = vw_page_width(page) - vw_columns(prefix);

    vw_show(&shown, text);
    if (vw_columns(vw_buf_span(&shown)) > room) {
        shown.len = vw_cut_columns(vw_buf_span(&shown), room > 3 ? room - 3 : 0).len;
        vw_buf_text(&shown, "...");
    }
    put_line(page, prefix, 0, vw_buf_span(&shown));
    page->failed |= shown.failed;
    vw_buf_free(&shown);
}

void vw_page_add_flush(vw_page *page, vw_span text)
{
    vw_block *block = &page->blocks[page->count - 1];
    vw_buf shown = {0};

    vw_show(&shown, text);
    vw_buf_add(&block->text, vw_cut_columns(vw_buf_span(&shown), page->columns));
    drop_blanks(&block->text);
    vw_buf_char(&block->text, '\n', 1);
    block->lines++;
    page->failed |= shown.failed;
    vw_buf_free(&shown);
}

/* The block that gives way next: of the lightest ones the last; NULL where all must stay. */
static vw_block *lightest(vw_page *page)
{
    vw_block *found = NULL;

    for (size_t i = 0; i < page->count; i++) {
        vw_block *block = &page->blocks[i];

        if (block->weight != VW_KEEP && block->lines && (!found || block->weight >= found->weight))
            found = block;
    }
    return found;
}

bool vw_page_close(vw_page *page, size_t lines, vw_buf *out)
{
    size_t total = 0;
    bool whole = true;

    out->failed |= page->failed;
    for (size_t i = 0; i < page->count; i++)
        total += page->blocks[i].lines;
    for (vw_block *block; total > lines && (block = lightest(page)) != NULL; whole = false) {
        total -= block->lines;
        block->lines = 0;
        vw_buf_clear(&block->text);
    }
    for (size_t i = 0; i < page->count; i++) {
        vw_buf_add(out, vw_buf_span(&page->blocks[i].text));
        out->failed |= page->blocks[i].text.failed;
        vw_buf_free(&page->blocks[i].text);
    }
    return whole;
}
