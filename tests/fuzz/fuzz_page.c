/* Screens laid out from any text: never wider than they may be, never harmful, nothing lost. */
#include "fuzz.h"
#include "report/page.h"

/* How many characters that are no blanks. */
static size_t count_marks(vw_span text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] != ' ' && text.ptr[i] != '\n';
    return count;
}

static void check_screen(vw_span screen, size_t columns)
{
    ENSURE(fuzz_is_harmless(screen));
    while (screen.len) {
        vw_span line = fuzz_line(&screen);

        ENSURE(vw_columns(line) <= columns);
        ENSURE(!line.len || line.ptr[line.len - 1] != ' ');
    }
}

static void check_wrapped(vw_span text, size_t columns, size_t hang)
{
    vw_page page;
    vw_buf out = {0}, shown = {0};

    vw_page_open(&page, columns, 10);
    vw_page_block(&page, "Label", VW_KEEP);
    vw_page_add(&page, VW_SPAN("-"), text, hang);
    vw_page_close(&page, SIZE_MAX, &out);
    check_screen(vw_buf_span(&out), columns);
    vw_show(&shown, text);
    ENSURE(fuzz_is_harmless(vw_buf_span(&shown)));
    ENSURE(count_marks(vw_buf_span(&out)) == count_marks(vw_buf_span(&shown)) + 6);
    vw_buf_free(&out);
    vw_buf_free(&shown);
}

/* Blocks that give way: at most `lines` lines, unless those that are kept need more. */
static void check_cut(vw_span text, size_t columns, size_t lines)
{
    vw_page page;
    vw_buf out = {0};

    vw_page_open(&page, columns, 10);
    for (vw_weight weight = VW_GIVE_LAST; weight < VW_WEIGHTS; weight++) {
        vw_page_block(&page, "Label", weight);
        vw_page_add_cut(&page, VW_SPAN("line 1  "), text);
        vw_page_add(&page, VW_SPAN(""), text, 2);
    }
    vw_page_block(&page, NULL, VW_KEEP);
    vw_page_add_flush(&page, text);
    vw_page_close(&page, lines, &out);
    check_screen(vw_buf_span(&out), columns);
    ENSURE(vw_count_lines(vw_buf_span(&out)) <= lines);
    vw_buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    size_t columns = 40 + fuzz_byte(&text) % 80;
    size_t lines = 1 + fuzz_byte(&text) % 30;

    check_wrapped(text, columns, lines % 8);
    check_cut(text, columns, lines);
    return 0;
}
