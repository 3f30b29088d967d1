#ifndef VW_RULE_FINDING_H
#define VW_RULE_FINDING_H

#include "rule/case.h"

/*
 * Gathers the related hits of one log into findings, in words of one language,
 * and gives the case its verdict. All hits of one rule with equal code and
 * writer are one finding; its role is the strongest of theirs.
 *
 * The case's times, its zone and what waits in it (rule/pending.h) must be known by now.
 */
vw_status vw_findings_gather(vw_case *report, const vw_hits *hits, vw_lang lang, vw_error *err);

/*
 * Puts a finding into words: rule, hit, code, writer, times and evidence are
 * known; name, service, confidence and texts are made, in the arena of the case.
 * False where memory ran out.
 */
bool vw_finding_complete(vw_case *report, vw_finding *finding, const vw_rules *rules, vw_lang lang);

/* For qsort: roots first, then by the first line, then by rule. */
int vw_finding_order(const void *a, const void *b);

#endif
