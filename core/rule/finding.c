#include "rule/finding.h"

#include "base/ascii.h"
#include "rule/phrase.h"

#include <stdlib.h>

static void add_evidence(vw_finding *finding, const vw_finding_evidence *evidence)
{
    size_t at = finding->evidence_count;

    for (size_t i = 0; i < at; i++)
        if (finding->evidence[i].offset == evidence->offset)
            return;
    if (at > VW_EVIDENCE_FIRST_MAX)
        at = VW_EVIDENCE_FIRST_MAX; /* the last one takes the place of the one before */
    finding->evidence[at] = *evidence;
    finding->evidence_count = at + 1;
}

static void add_hit(vw_finding *finding, const vw_hit *hit)
{
    const vw_event *event = hit->event;
    bool misread = hit->reading >= 0 && event->codes[hit->reading].misread;
    bool stronger = !finding->hit || hit->role < finding->role;

    finding->misread =
        misread && (finding->misread || !finding->hit); /* one sure reading is enough */
    if (stronger) {
        finding->hit = hit;
        finding->role = hit->role;
    }
    if (!finding->call.ptr && event->call.ptr) {
        finding->call = event->call;
        finding->phase = event->phase;
    }
    if (finding->phase == VW_PHASE_NONE)
        finding->phase = event->phase;
    if (finding->state == VW_STATE_NONE)
        finding->state = event->state;
    if (finding->first_time == VW_TIME_NONE)
        finding->first_time = event->time;
    if (event->time != VW_TIME_NONE)
        finding->last_time = event->time;
    finding->count += !event->continues;
    for (size_t i = 0; i < event->line_count; i++)
        add_evidence(finding,
                     &(vw_finding_evidence){event->lines[i].line, event->lines[i].offset,
                                            event->time, event->lines[i].text, VW_SPAN_NONE});
}

static void start_finding(vw_finding *finding, const vw_hit *hit)
{
    *finding = (vw_finding){
        .rule = hit->rule,
        .role = VW_ROLE_CONTEXT,
        .writer = hit->event->writer,
        .state = VW_STATE_NONE,
        .first_time = VW_TIME_NONE,
        .last_time = VW_TIME_NONE,
    };
    finding->has_code = vw_hit_code(hit, &finding->code);
}

/* Findings in the making: at most one for each kin. */
struct gathering {
    vw_finding *list;
    size_t count;
    vw_finding **of_kin; /* NULL where none of the kin is left */
};

static bool gather(struct gathering *gathering, const vw_hits *hits)
{
    gathering->list = malloc((hits->kins.count + 1) * sizeof *gathering->list);
    gathering->of_kin = calloc(hits->kins.count + 1, sizeof *gathering->of_kin);
    if (!gathering->list || !gathering->of_kin)
        return false;
    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];
        vw_finding **finding = &gathering->of_kin[hit->kin];

        if (hit->dropped || hit->suppress || vw_rule_counts_logs(hit->rule))
            continue;
        if (!*finding) {
            *finding = &gathering->list[gathering->count++];
            start_finding(*finding, hit);
        }
        add_hit(*finding, hit);
    }
    return true;
}

static void add_overflow(vw_finding *finding, const vw_hits *hits)
{
    const vw_overflow *more = hits->kins.list[finding->hit->kin].overflow;

    if (!more)
        return;
    finding->count += more->count;
    if (more->time != VW_TIME_NONE)
        finding->last_time = more->time;
    add_evidence(finding, &(vw_finding_evidence){more->last.line, more->last.offset, more->time,
                                                 more->last.text, VW_SPAN_NONE});
}

static const vw_rule *root_cause(const vw_hit *hit)
{
    const vw_hit *cause = hit->cause;

    for (int depth = 0; cause && cause->cause && depth < 64; depth++)
        cause = cause->cause;
    return cause ? cause->rule : NULL;
}

/* A function that finds less proof than its rule promises returns confidence = "possible". */
static vw_confidence told_by_when(const vw_hit *hit)
{
    for (size_t i = 0; hit->rule->has_when && i < hit->capture_count; i++) {
        if (!vw_span_is(hit->captures[i].name, VW_SPAN("confidence")))
            continue;
        for (int told = VW_CONFIDENCE_POSSIBLE; told <= VW_CONFIDENCE_CERTAIN; told++)
            if (vw_span_is(hit->captures[i].value, vw_span_of(vw_confidence_names[told])))
                return (vw_confidence)told;
    }
    return VW_CONFIDENCE_CERTAIN;
}

/* How sure: what the rule says, less where the reading is unsure or it is an echo. */
static void weigh(vw_finding *finding)
{
    vw_confidence most = told_by_when(finding->hit);

    finding->confidence = finding->rule->confidence;
    if (finding->confidence == VW_CONFIDENCE_NONE)
        finding->confidence = VW_CONFIDENCE_CERTAIN;
    if (finding->role == VW_ROLE_CONSEQUENCE && finding->rule->has_echo && finding->has_code &&
        most > VW_CONFIDENCE_LIKELY)
        most = VW_CONFIDENCE_LIKELY;
    if (finding->misread)
        most = VW_CONFIDENCE_POSSIBLE;
    if (finding->confidence > most)
        finding->confidence = most;
}

/* A finding being put into words; `whole` is false once memory has run out. */
struct wording {
    vw_case *report;
    const vw_finding *finding;
    vw_lang lang;
    bool whole;
};

static vw_span say(struct wording *wording, const vw_texts *texts)
{
    vw_span said = vw_phrase(wording->report, wording->finding, texts, wording->lang);

    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++)
        wording->whole &= said.ptr || !texts->in[lang].ptr;
    return said;
}

static vw_text_list say_all(struct wording *wording, const vw_items *items)
{
    vw_text_list said = vw_phrase_list(wording->report, wording->finding, items, wording->lang);

    wording->whole &= said.items != NULL;
    return said;
}

/* What a rule says of itself as a cause is not said of an effect, where it has other words for that. */
static bool put_into_words(vw_case *report, vw_finding *finding, vw_lang lang)
{
    struct wording wording = {report, finding, lang, true};
    const vw_rule *rule = finding->rule;
    bool is_effect;

    finding->effect = say(&wording, &rule->effect);
    is_effect = finding->role == VW_ROLE_CONSEQUENCE && finding->effect.ptr;
    finding->title = is_effect ? finding->effect : say(&wording, &rule->title);
    if (!is_effect)
        finding->confidence_why = say(&wording, &rule->confidence_why);
    finding->brief = say(&wording, &rule->brief);
    finding->explain = say(&wording, &rule->explain);
    finding->retry_note = say(&wording, &rule->retry_note);
    finding->reply = say(&wording, &rule->reply);
    finding->causes = say_all(&wording, &rule->causes);
    finding->advice = say_all(&wording, &rule->advice);
    finding->ask = say_all(&wording, &rule->ask);
    return wording.whole;
}

int vw_finding_order(const void *a, const void *b)
{
    const vw_finding *one = a, *two = b;
    uint64_t first = one->evidence[0].line, second = two->evidence[0].line;

    if ((one->role == VW_ROLE_ROOT) != (two->role == VW_ROLE_ROOT))
        return one->role == VW_ROLE_ROOT ? -1 : 1;
    if (first != second)
        return first < second ? -1 : 1;
    return vw_span_order(one->rule->id, two->rule->id);
}

/* The list of hits does not outlive its log; what a finding tells of its first one must. */
static bool keep_hit(vw_arena *arena, vw_finding *finding)
{
    vw_hit *kept = VW_ARENA_NEW(arena, vw_hit);

    if (!kept)
        return false;
    *kept = *finding->hit;
    kept->cause = NULL;
    finding->hit = kept;
    return true;
}

bool vw_finding_complete(vw_case *report, vw_finding *finding, const vw_rules *rules, vw_lang lang)
{
    if (finding->has_code)
        finding->name = vw_names_symbol(&rules->names, finding->code);
    finding->service = vw_rules_service(rules, finding->writer, finding->hit->event->writer_id);
    weigh(finding);
    return put_into_words(report, finding, lang);
}

static bool finish(vw_case *report, vw_finding *finding, const vw_hits *hits, vw_lang lang)
{
    const vw_rules *rules = hits->rules;
    bool whole;

    add_overflow(finding, hits);
    if (finding->count == 0)
        finding->count = 1;
    if (finding->role == VW_ROLE_CONSEQUENCE)
        finding->explained_by = root_cause(finding->hit);
    whole = vw_finding_complete(report, finding, rules, lang);
    if (finding->misread)
        vw_case_note(report, VW_NOTE_MISREAD, finding->count, finding->evidence[0].line,
                     finding->code);
    return keep_hit(&report->arena, finding) && whole;
}

/* A cause without a stamp (a listing, a pasted entry) has the time of the first failure that follows from it. */
static void lend_times(vw_finding *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        vw_finding *root = &list[i];

        for (size_t k = 0; k < count && root->role == VW_ROLE_ROOT; k++) {
            const vw_finding *effect = &list[k];

            if (effect->role != VW_ROLE_CONSEQUENCE || root_cause(effect->hit) != root->rule ||
                effect->first_time == VW_TIME_NONE || root->last_time != VW_TIME_NONE)
                continue;
            if (root->first_time == VW_TIME_NONE || effect->first_time < root->first_time)
                root->first_time = effect->first_time;
        }
    }
}

static void add_suppressed(vw_suppressed *suppressed, const vw_hit *hit)
{
    if (!suppressed->rule) {
        *suppressed =
            (vw_suppressed){.rule = hit->rule, .by = hit->suppress, .writer = hit->event->writer};
        suppressed->has_code = vw_hit_code(hit, &suppressed->code);
        suppressed->line = hit->event->line_count ? hit->event->lines[0].line : hit->event->line;
    }
    suppressed->count += !hit->event->continues;
    suppressed->failure |= !hit->demoted && hit->rule->severity == VW_SEVERITY_ERROR &&
                           !vw_rule_counts_logs(hit->rule);
}

/* Lists what is set aside: at most one for each kin. */
static bool list_suppressed(vw_case *report, const vw_hits *hits)
{
    vw_suppressed *list = VW_ARENA_ARRAY(&report->arena, vw_suppressed, hits->kins.count);
    vw_suppressed **of_kin = VW_ARENA_ARRAY(&report->arena, vw_suppressed *, hits->kins.count);

    for (size_t i = 0; list && of_kin && i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];

        if (hit->dropped || !hit->suppress)
            continue;
        if (!of_kin[hit->kin])
            of_kin[hit->kin] = &list[report->suppressed_count++];
        add_suppressed(of_kin[hit->kin], hit);
    }
    report->suppressed = list;
    return list && of_kin;
}

vw_status vw_findings_gather(vw_case *report, const vw_hits *hits, vw_lang lang, vw_error *err)
{
    struct gathering gathering = {0};
    bool whole = gather(&gathering, hits) && list_suppressed(report, hits);
    vw_finding *kept =
        VW_ARENA_ARRAY(&report->arena, vw_finding, gathering.count + report->pending_count);

    if (kept && gathering.count) {
        qsort(gathering.list, gathering.count, sizeof *kept, vw_finding_order);
        memcpy(kept, gathering.list, gathering.count * sizeof *kept);
    }
    report->findings = kept;
    report->finding_count = kept ? gathering.count : 0;
    free(gathering.list);
    free(gathering.of_kin);
    if (!whole || !kept)
        return vw_fail_memory(err);
    lend_times(kept, report->finding_count);
    for (size_t i = 0; i < report->finding_count; i++)
        whole &= finish(report, &kept[i], hits, lang);
    return whole ? VW_OK : vw_fail_memory(err);
}
