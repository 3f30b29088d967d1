#ifndef VW_REPORT_KNOWLEDGE_H
#define VW_REPORT_KNOWLEDGE_H

#include "base/buf.h"
#include "rule/rule.h"

/*
 * All that the loaded rules know, as one browsable page of Markdown: contents,
 * codes by family with their special cases, writers, states of writers, events,
 * outcomes and what only many logs tell. docs/knowledge.*.md are its output
 * for the default rules. What a rule says is escaped, so that no pack can write
 * markup into the page.
 */
vw_status vw_knowledge_write(const vw_rules *rules, vw_lang lang, vw_buf *out, vw_error *err);

#endif
