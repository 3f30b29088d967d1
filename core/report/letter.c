#include "report/letter.h"

#include "base/ascii.h"
#include "report/words.h"

/* Columns of a line: behind the "> " of an answer it still fits the usual 80. */
enum { LETTER_COLUMNS = 78 };

void vw_letter_open(vw_letter *letter, vw_lang lang)
{
    *letter = (vw_letter){.lang = lang};
    vw_page_open(&letter->page, LETTER_COLUMNS, 0);
    vw_page_block(&letter->page, NULL, VW_KEEP);
}

static const char *word(const vw_letter *letter, vw_reply_word which)
{
    return vw_reply_word_in(which, letter->lang);
}

void vw_letter_say(vw_letter *letter, vw_reply_word which)
{
    vw_buf_text(&letter->line, word(letter, which));
}

void vw_letter_say_count(vw_letter *letter, vw_reply_word which, size_t count)
{
    vw_buf_format(&letter->line, word(letter, which), count);
}

void vw_letter_say_number(vw_letter *letter, vw_reply_word which, int64_t number)
{
    vw_buf_format(&letter->line, word(letter, which), (long long)number);
}

void vw_letter_say_text(vw_letter *letter, vw_span text)
{
    vw_buf_add(&letter->line, text);
}

void vw_letter_say_note(vw_letter *letter, const char *note)
{
    vw_buf_format(&letter->line, " (%s)", note);
}

static bool ends_sentence(vw_span text, vw_span stop)
{
    return text.len >= stop.len && vw_span_is(vw_span_from(text, text.len - stop.len), stop);
}

void vw_letter_say_sentence(vw_letter *letter, vw_span text)
{
    vw_span stop = vw_trim(vw_span_of(vw_term_in(VW_TERM_STOP, letter->lang)));

    if (!text.len)
        return;
    vw_buf_add(&letter->line, text);
    vw_buf_add(&letter->line, ends_sentence(text, stop) ? VW_SPAN("") : stop);
    if (letter->lang == VW_LANG_EN)
        vw_buf_char(&letter->line, ' ', 1);
}

void vw_letter_say_moment(vw_letter *letter, const vw_zone *zone, vw_time time)
{
    vw_reply_date(&letter->line, vw_zone_local(zone, time), letter->lang);
    vw_letter_say(letter, zone->has_local                ? VW_REPLY_YOUR_TIME
                          : zone->basis == VW_BASIS_NONE ? VW_REPLY_LOG_TIME
                                                         : VW_REPLY_UTC_TIME);
}

void vw_letter_say_behind_moment(vw_letter *letter, vw_reply_word which)
{
    bool bracket = letter->line.len && letter->line.ptr[letter->line.len - 1] == ')';

    if (bracket && letter->lang == VW_LANG_JA)
        vw_buf_char(&letter->line, ' ', 1);
    vw_letter_say(letter, which);
}

/* A log may hold an address on which a reader of the mail could click. */
static void put_harmless(vw_letter *letter, vw_span prefix, vw_span text, size_t hang)
{
    vw_buf safe = {0};

    for (size_t at; (at = vw_find(text, VW_SPAN("://"), 0)) != SIZE_MAX;) {
        vw_buf_add(&safe, vw_span_cut(text, 0, at));
        vw_buf_text(&safe, ": //");
        text = vw_span_from(text, at + 3);
    }
    vw_buf_add(&safe, text);
    vw_page_add(&letter->page, prefix, vw_buf_span(&safe), hang);
    letter->line.failed |= safe.failed;
    vw_buf_free(&safe);
}

void vw_letter_end_paragraph(vw_letter *letter)
{
    if (letter->line.len)
        put_harmless(letter, VW_SPAN(""), vw_trim(vw_buf_span(&letter->line)), 0);
    vw_buf_clear(&letter->line);
}

void vw_letter_put_heading(vw_letter *letter, vw_reply_word which)
{
    vw_page_add_flush(&letter->page, VW_SPAN(""));
    vw_page_add_flush(&letter->page, vw_span_of(word(letter, which)));
}

void vw_letter_put_item(vw_letter *letter, vw_span text)
{
    put_harmless(letter, vw_span_of(word(letter, VW_REPLY_ITEM)), text, 2);
}

void vw_letter_put_step(vw_letter *letter, size_t number, vw_span text)
{
    vw_buf mark = {0};

    vw_buf_format(&mark, "%zu. ", number);
    put_harmless(letter, vw_buf_span(&mark), text, mark.len);
    letter->line.failed |= mark.failed;
    vw_buf_free(&mark);
}

void vw_letter_close(vw_letter *letter, vw_buf *out)
{
    vw_page_close(&letter->page, SIZE_MAX, out);
    out->failed |= letter->line.failed;
    vw_buf_free(&letter->line);
}
