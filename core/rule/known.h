#ifndef VW_RULE_KNOWN_H
#define VW_RULE_KNOWN_H

#include "rule/rule.h"

/*
 * What rules know of, asked by name: the rule that explains an event-log entry,
 * a writer, an exit code. Of several the first one is meant that refines no
 * other; NULL where none knows it. Letter case never matters.
 */
const vw_rule *vw_known_event(const vw_rules *rules, vw_span provider, int64_t id);

/* By the writer's name or class id, with or without braces. */
const vw_rule *vw_known_writer(const vw_rules *rules, vw_span name);

const vw_rule *vw_known_exit(const vw_rules *rules, int64_t code);

/* The provider as some rule spells it; absent where none names it. */
vw_span vw_known_provider(const vw_rules *rules, vw_span provider);

/*
 * The entries that a rule's match names, counted from 0: sets *provider and
 * *id of entry `at`. False behind the last.
 */
bool vw_rule_event(const vw_rule *rule, size_t at, vw_span *provider, int64_t *id);

#endif
