#include "report/blank.h"

void vw_blank_open(vw_blank *blank, const vw_rules *rules, const vw_rule *rule, vw_lang lang)
{
    *blank = (vw_blank){.lang = lang};
    blank->report = (vw_case){.path = "", .started = VW_TIME_NONE};
    blank->event =
        (vw_event){.time = VW_TIME_NONE, .string_id = -1, .event_id = -1, .state = VW_STATE_NONE};
    blank->hit = (vw_hit){
        .rule = rule, .event = &blank->event, .reading = VW_NO_READING, .started = VW_TIME_NONE};
    blank->finding = (vw_finding){
        .rule = rule,
        .hit = &blank->hit,
        .has_code = rule->has_code,
        .code = rule->code,
        .name = rule->has_code ? vw_names_symbol(&rules->names, rule->code) : VW_SPAN_NONE,
        .writer = rule->writer,
        .service = rule->service,
        .state = VW_STATE_NONE,
        .first_time = VW_TIME_NONE,
        .last_time = VW_TIME_NONE,
    };
}

void vw_blank_close(vw_blank *blank)
{
    vw_arena_free(&blank->report.arena);
}

vw_span vw_blank_text(vw_blank *blank, const vw_texts *texts)
{
    return vw_phrase(&blank->report, &blank->finding, texts, blank->lang);
}

vw_text_list vw_blank_list(vw_blank *blank, const vw_items *items)
{
    return vw_phrase_list(&blank->report, &blank->finding, items, blank->lang);
}
