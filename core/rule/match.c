#include "rule/match.h"

#include "base/ascii.h"
#include "base/bits.h"
#include "base/hresult.h"
#include "event/subject.h"
#include "rule/rules_parts.h"
#include "rule/trace.h"

/* One question: an event, one of its readings, and the rules that hit it so far. */
struct question {
    const vw_rules *rules;
    const vw_event *event;
    int reading;
    const vw_rule_list *hits;
    vw_captures *captures;
};

bool vw_code_is_unknown(const vw_rules *rules, const vw_reading *reading)
{
    if (!vw_hresult_failed(reading->code) || vw_rules_for_code(rules, reading->code))
        return false;
    return reading->proven || vw_hresult_is_vss(reading->code);
}

static bool code_is(const struct question *q, const vw_value *value)
{
    const vw_reading *reading = q->reading >= 0 ? &q->event->codes[q->reading] : NULL;

    if (!reading)
        return false;
    return value->unknown ? vw_code_is_unknown(q->rules, reading)
                          : reading->code == (uint32_t)value->number;
}

static bool writer_code_is(const struct question *q, const vw_value *value)
{
    vw_reading reading = {.code = q->event->writer_code, .proven = true};

    if (!q->event->has_writer_code)
        return false;
    return value->unknown ? vw_code_is_unknown(q->rules, &reading)
                          : reading.code == (uint32_t)value->number;
}

static bool rule_is(const struct question *q, const vw_value *value)
{
    for (size_t i = 0; q->hits && i < q->hits->count; i++)
        if (value->rule != SIZE_MAX && q->hits->items[i] == q->rules->rules[value->rule])
            return true;
    return false;
}

static bool text_is(const struct question *q, const vw_value *value)
{
    return vw_template_match(value->pattern, q->event->text, q->captures, NULL);
}

static bool value_holds(const struct question *q, vw_word word, const vw_value *value)
{
    const vw_event *event = q->event;

    switch (word) {
    case VW_WORD_CODE: return code_is(q, value);
    case VW_WORD_CALL: return event->call.ptr && vw_same_nocase(event->call, value->text);
    case VW_WORD_PHASE: return event->phase == (vw_phase)value->number;
    case VW_WORD_LEVEL: return event->level == (vw_level)value->number;
    case VW_WORD_STRING_ID: return event->string_id == value->number;
    case VW_WORD_EXIT_CODE: return event->has_exit_code && event->exit_code == value->number;
    case VW_WORD_WRITER: return event->writer.ptr && vw_same_nocase(event->writer, value->text);
    case VW_WORD_WRITER_CODE: return writer_code_is(q, value);
    case VW_WORD_STATE: return event->state == value->number;
    case VW_WORD_PROVIDER:
        return event->provider.ptr && vw_same_nocase(event->provider, value->text);
    case VW_WORD_EVENT_ID: return event->event_id == value->number;
    case VW_WORD_KIND: return event->kind == (vw_kind)value->number;
    case VW_WORD_VSS: return vw_event_is_about_vss(event);
    case VW_WORD_TEXT: return text_is(q, value);
    case VW_WORD_RULE: return rule_is(q, value);
    case VW_WORD_EVERY: return true;
    case VW_WORD_COUNT: break;
    }
    return false;
}

static bool condition_holds(const struct question *q, const vw_condition *condition)
{
    for (size_t i = 0; i < condition->count; i++)
        if (value_holds(q, condition->word, &condition->any[i]))
            return true;
    return false;
}

static bool clause_holds(const struct question *q, const vw_clause *clause)
{
    for (size_t i = 0; i < clause->count; i++)
        if (!condition_holds(q, &clause->all[i]))
            return false;
    return clause->count > 0;
}

static bool match_holds(const struct question *q, const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++)
        if (clause_holds(q, &match->any[i]))
            return true;
    return false;
}

bool vw_match_holds(const vw_rules *rules, const vw_match *match, const vw_event *event,
                    int reading, const vw_rule_list *hits, vw_captures *captures)
{
    struct question q = {rules, event, reading, hits, captures};

    return match_holds(&q, match);
}

/* The rules to try on one event, and what has come of it so far. */
struct trial {
    const vw_rules *rules;
    const vw_event *event;
    vw_rule_list hits;
    const vw_trace *trace;
    bool tried; /* the rule that `trace` asks about */
    vw_hit_fn found;
    void *context;
};

/* The first condition of a clause that does not hold, and how many hold before it. */
static const vw_condition *lacking(const struct question *q, const vw_clause *clause, size_t *held)
{
    const vw_condition *lacks = NULL;

    *held = 0;
    for (size_t i = 0; i < clause->count; i++) {
        if (condition_holds(q, &clause->all[i]))
            ++*held;
        else if (!lacks)
            lacks = &clause->all[i];
    }
    return lacks;
}

static size_t holding(const struct question *q, const vw_match *match)
{
    size_t at = 0;

    while (at < match->count && !clause_holds(q, &match->any[at]))
        at++;
    return at;
}

/* Tells what came of a try: of the alternatives that do not hold, the one of which most does. */
static void tell_try(const struct trial *trial, const vw_rule *rule, int reading)
{
    vw_captures ignored = {0};
    struct question q = {trial->rules, trial->event, reading, &trial->hits, &ignored};
    vw_trace_point point = {.what = VW_TRACE_FITS,
                            .rule = rule,
                            .event = trial->event,
                            .reading = reading,
                            .clause = holding(&q, &rule->match)};
    size_t unless = holding(&q, &rule->unless), most = 0;

    if (point.clause == rule->match.count && !trial->trace->rule)
        return;
    for (size_t i = 0; point.clause == rule->match.count && i < rule->match.count; i++) {
        size_t held;
        const vw_condition *lacks = lacking(&q, &rule->match.any[i], &held);

        if (point.condition && held <= most)
            continue;
        point.condition = lacks;
        point.number = i;
        most = held;
    }
    if (point.condition) {
        point.what = VW_TRACE_LACKS;
        point.clause = (size_t)point.number;
        point.number = most;
    } else if (unless < rule->unless.count) {
        point.what = VW_TRACE_UNLESS;
        point.clause = unless;
    }
    trial->trace->tell(trial->trace->context, &point);
}

/* Tells that a rule fits and that an override has switched it off, where somebody listens. */
static void tell_off(const struct trial *trial, const vw_rule *rule, int reading)
{
    if (vw_trace_wants(trial->trace, rule))
        trial->trace->tell(trial->trace->context, &(vw_trace_point){.what = VW_TRACE_TURNED_OFF,
                                                                    .rule = rule,
                                                                    .event = trial->event,
                                                                    .reading = reading});
}

/* Whether `unless` of the rule says that it does not fit. */
static bool is_excepted(const struct trial *trial, const vw_rule *rule, int reading)
{
    struct question q = {trial->rules, trial->event, reading, &trial->hits, NULL};

    return match_holds(&q, &rule->unless);
}

static vw_status try_rule(struct trial *trial, const vw_rule *rule, int reading)
{
    vw_hit_found hit;
    struct question q = {trial->rules, trial->event, reading, &trial->hits, &hit.captures};

    if (vw_trace_wants(trial->trace, rule)) {
        tell_try(trial, rule, reading);
        trial->tried = true;
    }
    hit.rule = rule; /* a rule is tried far more often than it hits: nothing is zeroed for it */
    hit.reading = reading;
    vw_captures_clear(&hit.captures);
    if (!match_holds(&q, &rule->match) || is_excepted(trial, rule, reading))
        return VW_OK;
    if (rule->off) {
        tell_off(trial, rule, reading);
        return VW_OK;
    }
    if (trial->hits.count < VW_EVENT_HITS_MAX)
        trial->hits.items[trial->hits.count++] = rule;
    return trial->found(&hit, trial->context);
}

static vw_status try_reading(struct trial *trial, int reading)
{
    const struct vw_rule_index *index = trial->rules->index;
    uint32_t code = trial->event->codes[reading].code;
    vw_status status = VW_OK;

    for (size_t i = vw_coded_first(index->coded, index->coded_count, code);
         status == VW_OK && i < index->coded_count && index->coded[i].code == code; i++)
        status = try_rule(trial, trial->rules->rules[index->coded[i].rule], reading);
    for (size_t i = 0; status == VW_OK && i < index->unknown_count; i++)
        status = try_rule(trial, trial->rules->rules[index->unknown[i]], reading);
    return status;
}

static bool has_hit(const vw_rule_list *hits, const vw_rule *rule)
{
    for (size_t i = 0; i < hits->count; i++)
        if (hits->items[i] == rule)
            return true;
    return false;
}

/* Rules that ask for no code hit an event once, with its first reading where it has one. */
static vw_status try_once(struct trial *trial, size_t at)
{
    const vw_rule *rule = trial->rules->rules[at];
    int reading = trial->event->code_count ? 0 : VW_NO_READING;

    return has_hit(&trial->hits, rule) ? VW_OK : try_rule(trial, rule, reading);
}

/* Lists what the event has of that for which rules ask; most have neither source nor known text. */
static size_t list_answers(const vw_rules *rules, const vw_event *event, vw_ask answers[])
{
    vw_find_at found;
    const bool has[VW_ASK_KIND] = {
        [VW_ASK_SOURCE] = event->event_id >= 0 || event->provider.ptr,
        [VW_ASK_WRITER] = event->writer.ptr,
        [VW_ASK_STATE] = event->state != VW_STATE_NONE,
        [VW_ASK_MESSAGE] = event->string_id >= 0,
        [VW_ASK_EXIT] = event->has_exit_code,
        [VW_ASK_CALL] = event->call.ptr,
        [VW_ASK_TEXT] = vw_needles_find(rules->index->texts, event->text, 0, VW_TAGS_ALL, &found),
        [VW_ASK_OTHER] = true,
    };
    size_t count = 0;

    for (vw_ask ask = 0; ask < VW_ASK_KIND; ask++)
        if (has[ask])
            answers[count++] = ask;
    answers[count++] = VW_ASK_KIND + event->kind;
    return count;
}

/* 64 of the rules without a code: those that ask for one of the answers. */
static uint64_t asking_for(const struct vw_rule_index *index, size_t word, const vw_ask answers[],
                           size_t count)
{
    uint64_t asking = 0;

    for (size_t i = 0; i < count; i++)
        asking |= index->asking[answers[i]][word];
    return asking;
}

static vw_status try_uncoded(struct trial *trial)
{
    const struct vw_rule_index *index = trial->rules->index;
    vw_ask answers[VW_ASK_COUNT];
    size_t count = list_answers(trial->rules, trial->event, answers);
    vw_status status = VW_OK;

    for (size_t first = 0; first < index->uncoded_count; first += 64) {
        uint64_t asking = asking_for(index, first / 64, answers, count);

        for (; status == VW_OK && asking; asking &= asking - 1)
            status = try_once(trial, index->uncoded[first + vw_lowest_bit(asking)]);
    }
    for (size_t i = 0; status == VW_OK && i < index->derived_count; i++)
        status = try_once(trial, index->derived[i]);
    return status;
}

/* The index knows without a try that most rules do not fit; who asks about one wants to know why. */
static void tell_untried(struct trial *trial)
{
    int readings = trial->event->code_count ? (int)trial->event->code_count : 1;

    for (int i = 0; i < readings; i++)
        tell_try(trial, trial->trace->rule, trial->event->code_count ? i : VW_NO_READING);
}

vw_status vw_match_traced(const vw_rules *rules, const vw_event *event, const vw_trace *trace,
                          vw_hit_fn found, void *context)
{
    struct trial trial;
    vw_status status = VW_OK;

    trial.rules = rules; /* member by member: its list of hits need not be zeroed */
    trial.event = event;
    trial.hits.count = 0;
    trial.trace = trace;
    trial.tried = false;
    trial.found = found;
    trial.context = context;

    for (size_t i = 0; status == VW_OK && i < event->code_count; i++)
        status = try_reading(&trial, (int)i);
    if (status == VW_OK)
        status = try_uncoded(&trial);
    if (trace && trace->rule && !trial.tried)
        tell_untried(&trial);
    return status;
}

vw_status vw_match_event(const vw_rules *rules, const vw_event *event, vw_hit_fn found,
                         void *context)
{
    return vw_match_traced(rules, event, NULL, found, context);
}

bool vw_match_also(const vw_rules *rules, const vw_event *event)
{
    const struct vw_rule_index *index = rules->index;
    int readings = event->code_count ? (int)event->code_count : 1;

    for (size_t i = 0; i < index->also_count; i++)
        for (int reading = 0; reading < readings; reading++) {
            struct question q = {rules, event, event->code_count ? reading : VW_NO_READING, NULL,
                                 NULL};

            if (match_holds(&q, &rules->rules[index->also[i]]->also))
                return true;
        }
    return false;
}
