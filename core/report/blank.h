#ifndef VW_REPORT_BLANK_H
#define VW_REPORT_BLANK_H

#include "rule/case.h"
#include "rule/phrase.h"

/*
 * A finding without a log: what a rule says where the words that a log would
 * fill take their fallbacks. The members point to each other, so it must not
 * be copied.
 */
typedef struct vw_blank {
    vw_case report;
    vw_event event;
    vw_hit hit;
    vw_finding finding;
    vw_lang lang;
} vw_blank;

void vw_blank_open(vw_blank *blank, const vw_rules *rules, const vw_rule *rule, vw_lang lang);
void vw_blank_close(vw_blank *blank);

/* Texts of the rule, filled; they live until the blank is closed. */
vw_span vw_blank_text(vw_blank *blank, const vw_texts *texts);
vw_text_list vw_blank_list(vw_blank *blank, const vw_items *items);

#endif
