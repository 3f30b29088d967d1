#ifndef VW_REPORT_LETTER_H
#define VW_REPORT_LETTER_H

#include "report/page.h"
#include "report/reply_words.h"
#include "rule/zone.h"

/*
 * The paper of a mail to the customer, and the pen: sentences are put together
 * piece by piece and written down as paragraphs, headings and items, wrapped for
 * a mail. What it says is the business of reply.c.
 *
 * Everything written is plain and harmless text; an address loses its link.
 * Memory that runs out on the way is told by vw_letter_close.
 */
typedef struct vw_letter {
    vw_lang lang;
    vw_page page;
    vw_buf line; /* the paragraph in the making */
} vw_letter;

/* An empty letter. Close it with vw_letter_close. */
void vw_letter_open(vw_letter *letter, vw_lang lang);

/* Adds to the paragraph: words, words with a count or a number, a rule's own text, a note in brackets. */
void vw_letter_say(vw_letter *letter, vw_reply_word which);
void vw_letter_say_count(vw_letter *letter, vw_reply_word which, size_t count);
void vw_letter_say_number(vw_letter *letter, vw_reply_word which, int64_t number);
void vw_letter_say_text(vw_letter *letter, vw_span text);
void vw_letter_say_note(vw_letter *letter, const char *note);

/* A whole sentence of a rule, which may lack its stop; nothing if it is empty. */
void vw_letter_say_sentence(vw_letter *letter, vw_span text);

/* "19 January 2018, 10:23 (your time)": `time` in the clock of the log, told as local time where that is known. */
void vw_letter_say_moment(vw_letter *letter, const vw_zone *zone, vw_time time);

/* Words behind a moment: in Japanese they stand at once behind it, but not behind its bracket. */
void vw_letter_say_behind_moment(vw_letter *letter, vw_reply_word which);

/* Writes the paragraph down and begins a new one; nothing if nothing was said. */
void vw_letter_end_paragraph(vw_letter *letter);

/* Writes at once: a heading, a bulleted item, a numbered one. */
void vw_letter_put_heading(vw_letter *letter, vw_reply_word which);
void vw_letter_put_item(vw_letter *letter, vw_span text);
void vw_letter_put_step(vw_letter *letter, size_t number, vw_span text);

/* Appends the letter to `out` and frees it. `out` tells by `failed` whether memory ran out on the way. */
void vw_letter_close(vw_letter *letter, vw_buf *out);

#endif
