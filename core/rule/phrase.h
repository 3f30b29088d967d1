#ifndef VW_RULE_PHRASE_H
#define VW_RULE_PHRASE_H

#include "rule/case.h"

/*
 * Fills the `{x}` of rule texts. `{x|words}` has words for when x is missing;
 * a missing x without words becomes "?"; `{{` and `}}` are braces.
 */

/* The placeholders that the engine itself fills. NULL ends the list. */
extern const char *const vw_phrase_words[];

/*
 * Whether a text has a `{x}` whose x is not `known`, or a `{` that is never
 * closed. *name is the first such x; absent for a brace.
 */
bool vw_phrase_stranger(vw_span text, bool (*known)(void *context, vw_span name), void *context,
                        vw_span *name);

/* "19 January 2018" */
void vw_phrase_day(vw_buf *out, vw_time time, vw_lang lang);

/*
 * The text of `texts` in `lang`, or in the first language that it has, filled
 * from the finding and its first hit. Lives in the arena of the case or, where
 * there is nothing to fill, in the rule set; absent where there is no text or
 * memory ran out.
 */
vw_span vw_phrase(vw_case *report, const vw_finding *finding, const vw_texts *texts, vw_lang lang);

/* The same for a list; without items where memory ran out. */
vw_text_list vw_phrase_list(vw_case *report, const vw_finding *finding, const vw_items *items,
                            vw_lang lang);

#endif
