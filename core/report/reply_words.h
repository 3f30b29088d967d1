#ifndef VW_REPORT_REPLY_WORDS_H
#define VW_REPORT_REPLY_WORDS_H

#include "base/buf.h"
#include "rule/rule.h"

/*
 * The sentences of a mail to the customer, one row each. A sentence is put
 * together from its pieces in the order of the names; a piece that one language
 * does not need is empty there. %zu is a count, %lld an exit code.
 */
typedef enum vw_reply_word {
    VW_REPLY_THANKS,
    VW_REPLY_THANKS_MANY,
    VW_REPLY_CHECKED, /* Japanese only */
    VW_REPLY_FOUND,
    VW_REPLY_STEPS,
    VW_REPLY_PLAIN_STEPS,
    VW_REPLY_SEND_IF_AGAIN,
    VW_REPLY_SEND,
    VW_REPLY_SEND_LOGS,
    VW_REPLY_SEND_EVENTS,
    VW_REPLY_SEND_WRITERS,
    VW_REPLY_ELEVATED,
    VW_REPLY_ITEM,
    VW_REPLY_STOP,

    VW_REPLY_BACKUP_OF, /* "The backup of " moment "" */
    VW_REPLY_BACKUP,
    VW_REPLY_BACKUP_IN_LOG,
    VW_REPLY_ATTEMPT, /* the log is no task log */
    VW_REPLY_FURTHER, /* before another cause */
    VW_REPLY_YOUR_TIME,
    VW_REPLY_LOG_TIME,
    VW_REPLY_UTC_TIME,

    VW_REPLY_FAILED_BECAUSE, /* reason of the rule */
    VW_REPLY_HAS_FAILED,
    VW_REPLY_MAY_HAVE_FAILED_BECAUSE,
    VW_REPLY_MAY_HAVE_FAILED,
    VW_REPLY_FAILED, /* title of the rule */
    VW_REPLY_FAILED_LIKELY,
    VW_REPLY_FAILED_UNKNOWN,
    VW_REPLY_EXIT_CODE,
    VW_REPLY_LIKELY_REASONS,
    VW_REPLY_LASTS_BECAUSE, /* reason of a rule that counts logs */
    VW_REPLY_LASTS,
    VW_REPLY_MAY_LAST_BECAUSE,
    VW_REPLY_MAY_LAST,

    VW_REPLY_ONE_MORE,
    VW_REPLY_MORE,
    VW_REPLY_ON, /* moment */
    VW_REPLY_ON_END,
    VW_REPLY_FIRST_ON,
    VW_REPLY_FIRST_ON_END,
    VW_REPLY_OTHERS,

    VW_REPLY_GOOD,
    VW_REPLY_GOOD_AFTER_RETRY,
    VW_REPLY_ALL_GOOD,
    VW_REPLY_NO_FAILURE,
    VW_REPLY_UNKNOWN,
    VW_REPLY_SOME_UNKNOWN,
    VW_REPLY_SUPPRESSED,
    VW_REPLY_UNREAD,
    VW_REPLY_WORDS
} vw_reply_word;

const char *vw_reply_word_in(vw_reply_word word, vw_lang lang);

/* "19 January 2018, 10:23" */
void vw_reply_date(vw_buf *out, vw_time time, vw_lang lang);

/* Whether a step says when it may be taken: "if", "while", "only" and the like. */
bool vw_reply_has_condition(vw_span step, vw_lang lang);

/* Whether a text names a command that wants an elevated prompt. */
bool vw_reply_has_command(vw_span text);

#endif
