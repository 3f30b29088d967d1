#ifndef VW_RULE_RINGS_H
#define VW_RULE_RINGS_H

#include "rule/rule.h"

/*
 * Finds rules that lead to themselves by way of others, along `refines` or
 * along `leads_to`, whose ids are resolved, except those of a rule that is
 * refused (a bool each): it lies on no ring. ring[i], one for each rule, becomes
 * the number of the ring that it lies on, from 1 to *rings, or 0. The time grows with
 * the number of rules and relations only, however they are woven. Fails where
 * memory runs out.
 */
vw_status vw_rings_find(const vw_rules *rules, bool by_refines, const bool *refused, size_t *ring,
                        size_t *rings, vw_error *err);

#endif
