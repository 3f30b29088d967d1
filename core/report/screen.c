#include "report/screen.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "base/utf8.h"
#include "report/aside.h"
#include "report/footer.h"
#include "report/page.h"
#include "report/spell.h"
#include "report/words.h"

/* Columns of the labels, as the languages need them. */
static const size_t indents[VW_LANG_COUNT] = {10, 8};

/* Most lines of a block before it says how many more there are. */
enum { EVIDENCE_LINES_MAX = 3, EFFECTS_MAX = 2, ALSO_MAX = 2, NOTES_MAX = 2, ASIDE_MAX = 2 };

struct screen {
    const vw_report *report;
    const vw_case *one;
    const vw_finding *root; /* NULL where nothing failed */
    vw_page page;
    vw_buf line; /* scratch */
};

static const char *term(const struct screen *screen, vw_term which)
{
    return vw_term_in(which, screen->report->lang);
}

static vw_span scratch(struct screen *screen)
{
    return vw_buf_span(&screen->line);
}

static bool is_japanese(const struct screen *screen)
{
    return screen->report->lang == VW_LANG_JA;
}

/* The tag of the first line: what is suppressed looks neither good nor merely not understood. */
static const char *verdict_tag(const struct screen *screen)
{
    static const vw_term verdict_terms[3] = {VW_TERM_FAILED, VW_TERM_OK, VW_TERM_UNKNOWN};

    if (screen->one->reason == VW_REASON_SUPPRESSED)
        return term(screen, VW_TERM_SUPPRESSED);
    return term(screen, verdict_terms[screen->one->verdict]);
}

/* Only task logs have one. */
static void write_exit_code(struct screen *screen)
{
    vw_buf_text(&screen->line, is_japanese(screen) ? "  " : "   ");
    vw_buf_text(&screen->line, term(screen, VW_TERM_EXIT_CODE));
    if (screen->one->has_exit_code)
        vw_buf_format(&screen->line, "%lld", (long long)screen->one->exit_code);
    else
        vw_buf_text(&screen->line, term(screen, VW_TERM_NOT_RECORDED));
}

/* The name of the log, whose end gives way to the exit code where a line has no room for both. */
static void write_name(struct screen *screen, bool exit_code)
{
    enum { BESIDE_EXIT_CODE = 40, ALONE = 66 };
    vw_span name = vw_case_name(screen->one, screen->report->lang);
    size_t columns = exit_code ? BESIDE_EXIT_CODE : ALONE;
    bool cut = vw_columns(name) > columns;

    vw_buf_add(&screen->line, vw_cut_columns(name, cut ? columns - 3 : columns));
    vw_buf_text(&screen->line, cut ? "..." : "");
}

static void put_head(struct screen *screen)
{
    bool japanese = is_japanese(screen);
    bool exit_code = screen->one->kind == VW_CASE_AIP_TASK || screen->one->has_exit_code;

    vw_buf_clear(&screen->line);
    vw_buf_text(&screen->line, verdict_tag(screen));
    vw_buf_text(&screen->line, japanese ? "" : " ");
    write_name(screen, exit_code);
    if (exit_code)
        write_exit_code(screen);
    vw_page_block(&screen->page, NULL, VW_KEEP);
    vw_page_add_flush(&screen->page, scratch(screen));
}

static void put_time(struct screen *screen, vw_time time, const char *happened)
{
    if (time == VW_TIME_NONE)
        return;
    vw_buf_clear(&screen->line);
    vw_moment_write(&screen->line, vw_zone_local(&screen->one->zone, time), true,
                    screen->report->lang);
    vw_buf_text(&screen->line, happened);
    vw_clock_write(&screen->line, &screen->one->zone, time, screen->report->lang);
    vw_page_block(&screen->page, term(screen, VW_TERM_TIME), VW_KEEP);
    vw_page_add(&screen->page, VW_SPAN(""), scratch(screen), 0);
}

/* Where the failure was met: the writer's state, the asynchronous step or the call. */
static void write_place(struct screen *screen)
{
    const vw_finding *root = screen->root;
    const char *state = vw_state_name(root->state);

    if (state && root->writer.ptr) {
        if (is_japanese(screen))
            vw_buf_format(&screen->line, "  状態 %d %s", root->state, state);
        else
            vw_buf_format(&screen->line, "  %s (%d)", state, root->state);
    } else if (root->call.len) {
        vw_buf_text(&screen->line, "  ");
        if (root->phase == VW_PHASE_ASYNC)
            vw_buf_format(&screen->line, term(screen, VW_TERM_ASYNC), (int)root->call.len,
                          root->call.ptr);
        else
            vw_buf_add(&screen->line, root->call);
    }
}

static void put_cause(struct screen *screen)
{
    const vw_finding *root = screen->root;
    char code[VW_HRESULT_BYTES];

    vw_page_block(&screen->page, term(screen, VW_TERM_CAUSE), VW_KEEP);
    vw_buf_clear(&screen->line);
    vw_title_write(&screen->line, root, screen->report->lang);
    vw_page_add(&screen->page, VW_SPAN(""), scratch(screen), 0);
    if (!root->has_code)
        return;
    vw_hresult_text(code, root->code);
    vw_buf_clear(&screen->line);
    if (root->name.ptr)
        vw_buf_add(&screen->line, root->name);
    vw_buf_format(&screen->line, root->name.ptr ? " (%s)" : "%s", code);
    write_place(screen);
    vw_page_add_cut(&screen->page, VW_SPAN(""), scratch(screen));
}

static void put_sure(struct screen *screen)
{
    const vw_finding *root = screen->root;

    vw_buf_clear(&screen->line);
    vw_buf_text(&screen->line, vw_confidence_in(root->confidence, screen->report->lang, true));
    vw_buf_text(&screen->line, term(screen, VW_TERM_STOP));
    vw_buf_add(&screen->line, root->confidence_why);
    vw_page_block(&screen->page, term(screen, VW_TERM_SURE), VW_KEEP);
    vw_page_add(&screen->page, VW_SPAN(""), vw_trim(scratch(screen)), 0);
}

static void put_causes(struct screen *screen)
{
    const vw_text_list *causes = &screen->root->causes;
    size_t columns = is_japanese(screen) ? 14 : 10;

    if (causes->count == 0)
        return;
    vw_page_block(&screen->page, term(screen, VW_TERM_COULD_BE), VW_GIVE_NEXT);
    for (size_t i = 0; i < causes->count; i++) {
        const char *word =
            vw_confidence_in(causes->items[i].confidence, screen->report->lang, false);
        size_t used = vw_columns(vw_span_of(word));

        vw_buf_clear(&screen->line);
        vw_buf_text(&screen->line, word);
        if (used)
            vw_buf_char(&screen->line, ' ', columns - used);
        vw_page_add(&screen->page, scratch(screen), causes->items[i].text, used ? columns : 0);
    }
}

/* The line as it stands in the log, without its stamps. */
static vw_span without_stamps(vw_span text)
{
    vw_span rest = vw_trim(text);

    for (int i = 0; i < 2; i++) {
        vw_stamp stamp = vw_stamp_read(rest);

        if (stamp.form == VW_STAMP_NONE)
            break;
        rest = vw_span_from(rest, stamp.len);
        if (rest.len && rest.ptr[0] == ']')
            rest = vw_span_from(rest, 1);
        rest = vw_trim(rest);
    }
    return rest;
}

static void write_line_number(struct screen *screen, uint64_t line)
{
    vw_buf_clear(&screen->line);
    vw_buf_format(&screen->line, term(screen, VW_TERM_LINE), (unsigned long long)line);
}

static void put_more(struct screen *screen, uint64_t count)
{
    if (count == 0)
        return;
    vw_buf_clear(&screen->line);
    vw_buf_format(&screen->line, term(screen, VW_TERM_MORE), (unsigned long long)count);
    vw_page_add(&screen->page, VW_SPAN(""), scratch(screen), 0);
}

static void put_evidence(struct screen *screen)
{
    const vw_finding *root = screen->root;
    size_t shown =
        root->evidence_count < EVIDENCE_LINES_MAX ? root->evidence_count : EVIDENCE_LINES_MAX;

    if (root->count > 1 && root->evidence_count > EVIDENCE_LINES_MAX)
        shown = EVIDENCE_LINES_MAX - 1;
    vw_page_block(&screen->page, term(screen, VW_TERM_EVIDENCE), VW_KEEP);
    for (size_t i = 0; i < shown; i++) {
        write_line_number(screen, root->evidence[i].line);
        vw_page_add_cut(&screen->page, scratch(screen), without_stamps(root->evidence[i].text));
    }
    if (root->count > 1 && root->evidence_count > shown)
        put_more(screen, root->count > shown ? root->count - shown : root->evidence_count - shown);
}

/* One consequence: its own words, or the line with the made-up code and what it means. */
static void put_effect(struct screen *screen, const vw_finding *effect)
{
    vw_span words = effect->effect.ptr ? effect->effect : effect->title;
    const vw_finding_evidence *evidence = &effect->evidence[0];
    int string_id = effect->hit->event->string_id;
    vw_buf text = {0};

    write_line_number(screen, evidence->line);
    if (effect->has_code) {
        vw_page_add_cut(&screen->page, scratch(screen), without_stamps(evidence->text));
        vw_page_add(&screen->page, VW_SPAN(""), words, 0);
        return;
    }
    vw_buf_add(&text, words);
    if (string_id >= 0)
        vw_buf_format(&text, " ({IDS_STRING%d})", string_id);
    vw_page_add(&screen->page, scratch(screen), vw_buf_span(&text), 0);
    screen->page.failed |= text.failed;
    vw_buf_free(&text);
}

static void put_effects(struct screen *screen)
{
    size_t shown = 0, left = 0;

    for (size_t i = 0; i < screen->one->finding_count; i++) {
        const vw_finding *finding = &screen->one->findings[i];

        if (finding->role != VW_ROLE_CONSEQUENCE)
            continue;
        if (shown == 0)
            vw_page_block(&screen->page, term(screen, VW_TERM_EFFECT), VW_GIVE_LAST);
        if (shown < EFFECTS_MAX)
            put_effect(screen, finding);
        else
            left++;
        shown++;
    }
    if (shown)
        put_more(screen, left);
}

/*
 * Another root, or what is neither cause nor effect. The mere facts of severity
 * info are told only of text that was asked about for nothing else: that there is
 * no harm in an entry is the answer then.
 */
static bool is_also(const struct screen *screen, const vw_finding *finding)
{
    bool facts = !screen->root && screen->one->kind != VW_CASE_AIP_TASK;

    if (finding == screen->root || finding->role == VW_ROLE_CONSEQUENCE)
        return false;
    return finding->role == VW_ROLE_ROOT || finding->rule->severity != VW_SEVERITY_INFO || facts;
}

static void put_also(struct screen *screen)
{
    size_t shown = 0, left = 0;

    for (size_t i = 0; i < screen->one->finding_count; i++) {
        const vw_finding *finding = &screen->one->findings[i];
        char code[VW_HRESULT_BYTES];
        vw_buf text = {0};

        if (!is_also(screen, finding))
            continue;
        if (shown == 0)
            vw_page_block(&screen->page, term(screen, VW_TERM_ALSO), VW_GIVE_LAST);
        if (shown++ >= ALSO_MAX) {
            left++;
            continue;
        }
        vw_title_write(&text, finding, screen->report->lang);
        if (finding->has_code && !finding->across) {
            vw_hresult_text(code, finding->code);
            vw_buf_format(&text, " (%s)", code);
        }
        write_line_number(screen, finding->evidence[0].line);
        vw_page_add(&screen->page, scratch(screen), vw_buf_span(&text), 2);
        screen->page.failed |= text.failed;
        vw_buf_free(&text);
    }
    if (shown)
        put_more(screen, left);
}

static void put_sentence(struct screen *screen, vw_term label, vw_weight weight, vw_span text)
{
    if (!text.len)
        return;
    vw_page_block(&screen->page, term(screen, label), weight);
    vw_page_add(&screen->page, VW_SPAN(""), text, 0);
}

static void put_advice(struct screen *screen)
{
    const vw_text_list *advice = &screen->root->advice;

    if (advice->count)
        vw_page_block(&screen->page, term(screen, VW_TERM_DO), VW_KEEP);
    for (size_t i = 0; i < advice->count; i++) {
        vw_buf_clear(&screen->line);
        vw_buf_format(&screen->line, is_japanese(screen) ? "%zu%s" : "%zu %s", i + 1,
                      vw_risk_in(advice->items[i].risk, screen->report->lang));
        vw_page_add(&screen->page, scratch(screen), advice->items[i].text, 2);
    }
}

static void put_ask(struct screen *screen)
{
    const vw_text_list *ask = &screen->root->ask;
    vw_buf text = {0};

    for (size_t i = 0; i < ask->count; i++) {
        if (i)
            vw_buf_text(&text, term(screen, VW_TERM_JOINT));
        vw_buf_add(&text, ask->items[i].text);
    }
    put_sentence(screen, VW_TERM_ASK, VW_KEEP, vw_buf_span(&text));
    screen->page.failed |= text.failed;
    vw_buf_free(&text);
}

static void put_notes(struct screen *screen)
{
    for (size_t i = 0; i < screen->one->note_count; i++) {
        vw_buf text = {0};

        if (i == 0)
            vw_page_block(&screen->page, term(screen, VW_TERM_NOTE), VW_GIVE_NEXT);
        if (i == NOTES_MAX)
            put_more(screen, screen->one->note_count - NOTES_MAX);
        if (i >= NOTES_MAX)
            break;
        vw_note_in(&text, &screen->one->notes[i], screen->report->lang);
        vw_page_add(&screen->page, VW_SPAN(""), vw_buf_span(&text), 0);
        screen->page.failed |= text.failed;
        vw_buf_free(&text);
    }
}

/* What an override sets aside is always told; echoes that went with it are only counted. */
static void put_suppressed(struct screen *screen)
{
    const vw_case *report = screen->one;
    size_t shown = 0;

    if (report->suppressed_count)
        vw_page_block(&screen->page, term(screen, VW_TERM_SET_ASIDE), VW_KEEP);
    for (size_t i = 0; shown < ASIDE_MAX && i < report->suppressed_count; i++) {
        const vw_suppressed *one = &report->suppressed[i];

        if (one->rule != one->by->rule)
            continue;
        vw_buf_clear(&screen->line);
        vw_aside_write(&screen->line, screen->report, one);
        vw_page_add(&screen->page, VW_SPAN(""), scratch(screen), 0);
        shown++;
    }
    if (shown < report->suppressed_count)
        put_more(screen, report->suppressed_count - shown);
}

static void put_footer(struct screen *screen, bool whole)
{
    vw_buf_clear(&screen->line);
    vw_footer_write(screen->report, screen->one, whole, &screen->line);
    vw_page_block(&screen->page, NULL, VW_KEEP);
    vw_page_add_flush(&screen->page, scratch(screen));
}

static void put_failure(struct screen *screen)
{
    const vw_finding *root = screen->root;

    put_time(screen, root->first_time, is_japanese(screen) ? " に失敗" : "");
    put_cause(screen);
    put_sure(screen);
    put_causes(screen);
    put_evidence(screen);
    put_effects(screen);
    put_also(screen);
    put_sentence(screen, VW_TERM_WHY, VW_GIVE_FIRST, root->explain);
    put_sentence(screen, VW_TERM_RETRY, VW_KEEP,
                 root->retry_note.len
                     ? root->retry_note
                     : vw_span_of(vw_retry_in(root->rule->retry, screen->report->lang)));
    put_advice(screen);
    put_ask(screen);
}

static void put_quiet(struct screen *screen)
{
    const char *reason = vw_reason_in(screen->one->reason, screen->report->lang);
    const char *remedy = vw_remedy_in(screen->one->reason, screen->report->lang);

    put_time(screen, screen->one->last_time, "");
    if (reason)
        put_sentence(screen, VW_TERM_REASON, VW_KEEP, vw_span_of(reason));
    put_also(screen);
    if (remedy)
        put_sentence(screen, VW_TERM_DO, VW_KEEP, vw_span_of(remedy));
}

/* Colours the verdict at `at`: the one thing that an eye looks for in a list of cases. */
static void paint_verdict(const struct screen *screen, vw_buf *out, size_t at)
{
    static const char *const colors[3] = {"\x1b[1;31m", "\x1b[1;32m", "\x1b[1;33m"};
    vw_span tag = vw_span_of(verdict_tag(screen));
    vw_buf painted = {0};

    vw_buf_text(&painted, colors[screen->one->verdict]);
    vw_buf_add(&painted, tag);
    vw_buf_text(&painted, "\x1b[0m");
    vw_buf_add(&painted, vw_span_from(vw_buf_span(out), at + tag.len));
    out->len = at;
    vw_buf_add(out, vw_buf_span(&painted));
    out->failed |= painted.failed;
    vw_buf_free(&painted);
}

void vw_screen_write(const vw_report *report, const vw_case *one, vw_buf *out)
{
    struct screen screen = {.report = report, .one = one, .root = vw_case_root(one)};
    size_t at = out->len;
    bool whole;

    vw_page_open(&screen.page, report->columns, indents[report->lang]);
    put_head(&screen);
    if (screen.root)
        put_failure(&screen);
    else
        put_quiet(&screen);
    put_suppressed(&screen);
    put_notes(&screen);
    whole = vw_page_close(&screen.page, VW_SCREEN_LINES - 1, out);
    if (report->color && !out->failed)
        paint_verdict(&screen, out, at);
    vw_page_open(&screen.page, report->columns, indents[report->lang]);
    put_footer(&screen, whole);
    vw_page_close(&screen.page, 1, out);
    out->failed |= screen.line.failed;
    vw_buf_free(&screen.line);
}
