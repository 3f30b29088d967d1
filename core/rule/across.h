#ifndef VW_RULE_ACROSS_H
#define VW_RULE_ACROSS_H

#include "rule/case.h"

/*
 * Counts across logs: from the hits that wait in cases (rule/pending.h) to
 * findings about all of them, such as "the same failure on five nights, always
 * at 02:02".
 *
 * Logs are taken in the order of their times. A log counts once. Failures in a
 * row are broken by a log in which things went well; logs that tell nothing,
 * or no time, neither count for a row nor break it. `row` asks how the row
 * began: with the same failure as the counted log, or with another one, which
 * the texts can then name ({other_log}).
 */

/* The words that texts of such rules know beside those of rule/phrase.h. NULL ends the list. */
extern const char *const vw_across_words[];

/*
 * Makes one case that stands for all logs and whose findings are those of rules
 * that count logs, in the order of the rules. Each log that was counted gets
 * the finding too, as context. The order of `cases` does not matter; all must
 * outlive the result, which vw_case_free frees.
 */
vw_status vw_across_count(vw_case **out, vw_case *const *cases, size_t count, const vw_rules *rules,
                          vw_lang lang, vw_error *err);

#endif
