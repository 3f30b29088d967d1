#ifndef VW_REPORT_WORDS_H
#define VW_REPORT_WORDS_H

#include "rule/case.h"

/*
 * The words of the text report, one row each, in every language. Terms are
 * those of the field: see docs/architecture.md, "Words".
 */
typedef enum vw_term {
    VW_TERM_FAILED,
    VW_TERM_OK,
    VW_TERM_UNKNOWN,
    VW_TERM_SUPPRESSED,
    VW_TERM_EXIT_CODE,
    VW_TERM_NOT_RECORDED,
    VW_TERM_STANDARD_INPUT,
    VW_TERM_TIME,
    VW_TERM_CAUSE,
    VW_TERM_DRAFT, /* behind the title of a rule that nobody has reviewed */
    VW_TERM_SURE,
    VW_TERM_COULD_BE,
    VW_TERM_EVIDENCE,
    VW_TERM_EFFECT,
    VW_TERM_ALSO,
    VW_TERM_CASES, /* rules that are more specific */
    VW_TERM_WHY,
    VW_TERM_RETRY,
    VW_TERM_DO,
    VW_TERM_ASK,
    VW_TERM_NOTE,
    VW_TERM_SET_ASIDE,
    VW_TERM_SET_ASIDE_UNTIL,
    VW_TERM_REASON,
    VW_TERM_RULES,
    VW_TERM_UNREAD,
    VW_TERM_SUMMARY,
    VW_TERM_NOT_JUDGED, /* in front of the names of logs */
    VW_TERM_LINE,       /* "line %llu  " */
    VW_TERM_JOINT,      /* between the items of a list */
    VW_TERM_STOP,       /* between a word and its sentence */
    VW_TERM_MORE,       /* "and %llu more" */
    VW_TERM_ASYNC,      /* "asynchronous step in %.*s" */
    VW_TERM_SHORTENED,  /* blocks gave way */
    VW_TERM_LINE_READ,  /* where it is one line */
    VW_TERM_LINE_READ_ALL,
    VW_TERM_LINES_READ,
    VW_TERM_LINES_READ_ALL,
    VW_TERM_UNSIGNED,
    VW_TERM_COUNT
} vw_term;

const char *vw_term_in(vw_term term, vw_lang lang);

const char *vw_confidence_in(vw_confidence confidence, vw_lang lang, bool begins_sentence);
const char *vw_risk_in(vw_risk risk, vw_lang lang); /* "[check]  ", "【確認】" */
const char *vw_retry_in(vw_retry retry, vw_lang lang);
const char *vw_weekday_in(int weekday, vw_lang lang);
const char *vw_reason_in(vw_reason reason, vw_lang lang);
const char *vw_remedy_in(vw_reason reason,
                         vw_lang lang); /* what to do about it; NULL: nothing is known */

/* Appends the sentence of a note. */
void vw_note_in(vw_buf *out, const vw_note *note, vw_lang lang);

#endif
