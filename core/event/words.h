#ifndef VW_EVENT_WORDS_H
#define VW_EVENT_WORDS_H

#include "base/span.h"

/*
 * The words by which a person tells whether a number in running text is an
 * error: what stands in front of it, and what the line talks about. Rows of
 * data in English and Japanese; a new word is a new row.
 */

/* The line says that something went wrong ("failed", "エラー"). */
bool vw_says_failure(vw_span line);

/*
 * The line talks about codes rather than reporting one: documentation, a list
 * of codes to retry, a table row, source code.
 */
bool vw_talks_about_codes(vw_span line);

/* Whether what stands behind a code tells of it instead of reporting it: "… is retried". */
bool vw_is_told_of(vw_span behind);

/* The line says of itself that it is informational ("[INFO]", "情報"). */
bool vw_says_info(vw_span line);

/* What the word in front of a number makes of it. */
typedef enum vw_label { VW_LABEL_NONE, VW_LABEL_ERROR, VW_LABEL_OTHER } vw_label;

/*
 * Reads the label that `before`, the part of the line in front of a number,
 * ends with: "hr = " is VW_LABEL_ERROR, "lba=" and "Old failure: " are
 * VW_LABEL_OTHER. The argument of a function call is VW_LABEL_OTHER too.
 */
vw_label vw_label_before(vw_span before);

#endif
