#ifndef VW_RULE_LINT_H
#define VW_RULE_LINT_H

#include "rule/rule.h"

/*
 * What is odd about a good rule: it will load and work, but not as its author
 * thinks. Looks at the frozen set only; what needs logs is the caller's.
 *
 * - triggers that match too much: every event, every line, a literal that is in
 *   every log;
 * - rules and alternatives that can never be reported;
 * - references to rules that are not loaded;
 * - translations that say something else: other placeholders, numbers, steps;
 * - texts that a scaffold left to be completed, or that do not fit the screen.
 */

/* Told of one oddity: `key` is its place ("match[2].text"), `why` "FILE: sentence". */
typedef vw_status (*vw_lint_fn)(void *context, const vw_rule *rule, const char *key,
                                const vw_error *why, vw_error *err);

/* Looks at one rule of a frozen set. Stops at the first status other than VW_OK. */
vw_status vw_lint_rule(const vw_rules *rules, const vw_rule *rule, vw_lint_fn tell, void *context,
                       vw_error *err);

/* The word by which scaffolds mark what is to be completed. */
#define VW_LINT_TODO "TODO"

#endif
