#include "report/formats.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "report/alike.h"
#include "report/letter.h"
#include "report/spell.h"
#include "report/table.h"
#include "report/words.h"

#include <stdlib.h>

/*
 * The text to send to the customer. It says less than a screen: only what is
 * certain or likely, by rules that are no drafts, and of the steps that stop
 * something or can lose data only those that say when they may be taken.
 */

/* Different causes told in one mail before it says how many more failures there are. */
enum { CAUSES_MAX = 5 };

struct reply {
    const vw_report *report;
    vw_letter letter;
};

static void say(struct reply *reply, vw_reply_word which)
{
    vw_letter_say(&reply->letter, which);
}

static void end_paragraph(struct reply *reply)
{
    vw_letter_end_paragraph(&reply->letter);
}

/* "The backup of 19 January 2018, 10:23 (your time)" */
static void say_backup(struct reply *reply, const vw_case *one, vw_time time)
{
    if (time == VW_TIME_NONE) {
        say(reply, VW_REPLY_BACKUP_IN_LOG);
        return;
    }
    say(reply, VW_REPLY_BACKUP_OF);
    vw_letter_say_moment(&reply->letter, &one->zone, time);
    vw_letter_say_behind_moment(&reply->letter, VW_REPLY_BACKUP);
}

static bool is_sure(const vw_finding *finding)
{
    return finding && finding->confidence >= VW_CONFIDENCE_LIKELY && !finding->rule->draft;
}

/* " (0x80042316)", or the exit code where there is nothing better. */
static void say_code(struct reply *reply, const vw_case *one, const vw_finding *root)
{
    char code[VW_HRESULT_BYTES];

    if (root->has_code) {
        vw_hresult_text(code, root->code);
        vw_letter_say_note(&reply->letter, code);
    } else if (one->has_exit_code && one->exit_code != 0) {
        vw_letter_say_number(&reply->letter, VW_REPLY_EXIT_CODE, one->exit_code);
    }
}

/* Why it failed: the words that the rule has for customers, else its title. */
static void say_reason(struct reply *reply, const vw_case *one, const vw_finding *root)
{
    bool likely = root->confidence == VW_CONFIDENCE_LIKELY;

    if (root->reply.len) {
        say(reply, likely ? VW_REPLY_MAY_HAVE_FAILED_BECAUSE : VW_REPLY_FAILED_BECAUSE);
        vw_letter_say_text(&reply->letter, root->reply);
        say(reply, likely ? VW_REPLY_MAY_HAVE_FAILED : VW_REPLY_HAS_FAILED);
    } else {
        say(reply, likely ? VW_REPLY_FAILED_LIKELY : VW_REPLY_FAILED);
        vw_letter_say_text(&reply->letter, root->title);
    }
    say_code(reply, one, root);
    say(reply, VW_REPLY_STOP);
    vw_letter_say_sentence(&reply->letter, root->confidence_why);
}

/* How many failures have the same cause, and when the oldest of them was. */
static void say_repeats(struct reply *reply, const vw_alike *alike)
{
    const vw_case *oldest = alike->cases[alike->count - 1];
    vw_time time = vw_case_root(oldest)->first_time;
    bool pair = alike->count == 2;

    if (alike->count < 2)
        return;
    vw_letter_say_count(&reply->letter, pair ? VW_REPLY_ONE_MORE : VW_REPLY_MORE, alike->count - 1);
    if (time != VW_TIME_NONE) {
        say(reply, pair ? VW_REPLY_ON : VW_REPLY_FIRST_ON);
        vw_letter_say_moment(&reply->letter, &oldest->zone, time);
        vw_letter_say_behind_moment(&reply->letter, pair ? VW_REPLY_ON_END : VW_REPLY_FIRST_ON_END);
    }
    say(reply, VW_REPLY_STOP);
}

/* The reasons behind the cause that are likely; the others would only unsettle. */
static void put_causes(struct reply *reply, const vw_finding *root)
{
    bool any = false;

    for (size_t i = 0; i < root->causes.count; i++) {
        if (root->causes.items[i].confidence < VW_CONFIDENCE_LIKELY)
            continue;
        if (!any) {
            say(reply, VW_REPLY_LIKELY_REASONS);
            end_paragraph(reply);
        }
        any = true;
        vw_letter_put_item(&reply->letter, root->causes.items[i].text);
    }
}

static void put_failure(struct reply *reply, const vw_alike *alike)
{
    const vw_case *one = alike->cases[0];
    const vw_finding *root = vw_case_root(one);

    if (alike->first)
        say(reply, VW_REPLY_FURTHER);
    if (one->kind == VW_CASE_AIP_TASK)
        say_backup(reply, one, root->first_time);
    else
        say(reply, VW_REPLY_ATTEMPT);
    if (is_sure(root))
        say_reason(reply, one, root);
    else
        say(reply, VW_REPLY_FAILED_UNKNOWN);
    say_repeats(reply, alike);
    end_paragraph(reply);
    if (is_sure(root))
        put_causes(reply, root);
}

static void put_failures(struct reply *reply, const vw_case *const *failures, size_t count)
{
    vw_alikes alikes;
    size_t left = 0;

    reply->letter.line.failed |= !vw_alikes_gather(&alikes, failures, count);
    for (size_t i = 0; i < alikes.count; i++) {
        if (i < CAUSES_MAX)
            put_failure(reply, &alikes.groups[i]);
        else
            left += alikes.groups[i].count;
    }
    vw_alikes_free(&alikes);
    if (left) {
        vw_letter_say_count(&reply->letter, VW_REPLY_OTHERS, left);
        end_paragraph(reply);
    }
}

/*
 * What counting across logs found, where it has words for customers: a reason
 * that no single log shows. `newest` is the failure that the reply is about.
 */
static const vw_finding *reason_across(const struct reply *reply, const vw_case *newest)
{
    const vw_case *across = reply->report->across;

    for (size_t i = 0; across && i < across->finding_count; i++) {
        const vw_finding *finding = &across->findings[i];

        if (!is_sure(finding) || !finding->reply.len)
            continue;
        for (size_t k = 0; k < newest->finding_count; k++)
            if (newest->findings[k].across && newest->findings[k].rule == finding->rule)
                return finding;
    }
    return NULL;
}

static void put_across(struct reply *reply, const vw_finding *finding)
{
    bool likely = finding->confidence == VW_CONFIDENCE_LIKELY;

    say(reply, likely ? VW_REPLY_MAY_LAST_BECAUSE : VW_REPLY_LASTS_BECAUSE);
    vw_letter_say_text(&reply->letter, finding->reply);
    say(reply, likely ? VW_REPLY_MAY_LAST : VW_REPLY_LASTS);
    say(reply, VW_REPLY_STOP);
    end_paragraph(reply);
}

/* A failure that a retry made good is told in half a sentence. */
static bool was_retried(const vw_case *one)
{
    for (size_t i = 0; i < one->finding_count; i++)
        if (one->findings[i].rule->severity == VW_SEVERITY_ERROR)
            return true;
    return false;
}

static void put_good(struct reply *reply)
{
    const vw_case *one = reply->report->cases[0];

    if (reply->report->count > 1) {
        vw_letter_say_count(&reply->letter, VW_REPLY_ALL_GOOD, reply->report->count);
    } else if (one->kind != VW_CASE_AIP_TASK) {
        say(reply, VW_REPLY_NO_FAILURE);
    } else {
        say_backup(reply, one, one->last_time);
        say(reply, was_retried(one) ? VW_REPLY_GOOD_AFTER_RETRY : VW_REPLY_GOOD);
    }
    end_paragraph(reply);
}

/* Logs that tell nothing or, `suppressed`, whose failure an override sets aside. */
static size_t count_unknown(const vw_report *report, bool suppressed)
{
    size_t count = 0;

    for (size_t i = 0; i < report->count; i++)
        count += report->cases[i]->verdict == VW_VERDICT_UNKNOWN &&
                 (report->cases[i]->reason == VW_REASON_SUPPRESSED) == suppressed;
    return count;
}

static void put_unknown(struct reply *reply, size_t unknown)
{
    const vw_report *report = reply->report;
    const char *reason =
        report->count == 1 ? vw_reason_in(report->cases[0]->reason, report->lang) : NULL;

    if (!unknown)
        return;
    if (report->count > 1)
        vw_letter_say_count(&reply->letter, VW_REPLY_SOME_UNKNOWN, unknown);
    else
        say(reply, VW_REPLY_UNKNOWN);
    if (reason)
        vw_letter_say_note(&reply->letter, reason);
    say(reply, VW_REPLY_STOP);
    end_paragraph(reply);
}

/* Names only: the folders of a support desk are nobody's business. */
static void put_unread(struct reply *reply)
{
    for (size_t i = 0; i < reply->report->unread_count; i++) {
        vw_case named = {.path = reply->report->unread[i].path};

        if (i == 0) {
            say(reply, VW_REPLY_UNREAD);
            end_paragraph(reply);
        }
        vw_letter_put_item(&reply->letter,
                           vw_cut_columns(vw_case_name(&named, reply->report->lang), 60));
    }
}

static vw_span step_text(const vw_item *step, vw_lang lang)
{
    vw_span text = step->reply.ptr ? step->reply : step->text;

    if (step->risk >= VW_RISK_OUTAGE && !vw_reply_has_condition(text, lang))
        return VW_SPAN("");
    return text;
}

/* Whether a step is shown that has no words for customers: then one sentence asks for all of them. */
static bool has_plain_step(const vw_finding *root, vw_lang lang)
{
    for (size_t i = 0; i < root->advice.count; i++)
        if (!root->advice.items[i].reply.ptr && step_text(&root->advice.items[i], lang).len)
            return true;
    return false;
}

static void put_steps(struct reply *reply, const vw_finding *root)
{
    size_t shown = 0;
    bool plain = has_plain_step(root, reply->report->lang);

    for (size_t i = 0; i < root->advice.count; i++) {
        vw_span text = step_text(&root->advice.items[i], reply->report->lang);

        if (!text.len)
            continue;
        if (shown == 0)
            vw_letter_put_heading(&reply->letter, VW_REPLY_STEPS);
        if (shown == 0 && plain) {
            say(reply, VW_REPLY_PLAIN_STEPS);
            end_paragraph(reply);
        }
        vw_letter_put_step(&reply->letter, ++shown, text);
    }
}

static void put_usual_ask(struct reply *reply, vw_reply_word which)
{
    vw_letter_put_item(&reply->letter, vw_span_of(vw_reply_word_in(which, reply->report->lang)));
}

/* What to send: of a rule that is no draft what it asks for, else what helps always. */
static void put_asks(struct reply *reply, const vw_finding *root)
{
    bool listed = root && root->ask.count && !root->rule->draft;
    bool commands = !listed;

    vw_letter_put_heading(&reply->letter, is_sure(root) ? VW_REPLY_SEND_IF_AGAIN : VW_REPLY_SEND);
    for (size_t i = 0; listed && i < root->ask.count; i++) {
        vw_letter_put_item(&reply->letter, root->ask.items[i].text);
        commands |= vw_reply_has_command(root->ask.items[i].text);
    }
    if (!listed) {
        put_usual_ask(reply, VW_REPLY_SEND_LOGS);
        put_usual_ask(reply, VW_REPLY_SEND_EVENTS);
        put_usual_ask(reply, VW_REPLY_SEND_WRITERS);
    }
    if (commands) {
        say(reply, VW_REPLY_ELEVATED);
        end_paragraph(reply);
    }
}

static void write_reply(struct reply *reply, const vw_case *const *failures, size_t count)
{
    const vw_report *report = reply->report;
    const vw_finding *root = count ? vw_case_root(failures[0]) : NULL;
    const vw_finding *across = count ? reason_across(reply, failures[0]) : NULL;
    size_t suppressed = count_unknown(report, true), unknown = count_unknown(report, false);

    vw_letter_say_count(&reply->letter, report->count == 1 ? VW_REPLY_THANKS : VW_REPLY_THANKS_MANY,
                        report->count);
    end_paragraph(reply);
    if (report->lang == VW_LANG_JA) {
        say(reply, VW_REPLY_CHECKED);
        end_paragraph(reply);
    }
    vw_letter_put_heading(&reply->letter, VW_REPLY_FOUND);
    put_failures(reply, failures, count);
    if (across)
        put_across(reply, across);
    if (suppressed) {
        vw_letter_say_count(&reply->letter, VW_REPLY_SUPPRESSED, suppressed);
        end_paragraph(reply);
    }
    if (!count && !unknown && !suppressed && report->count)
        put_good(reply);
    put_unknown(reply, unknown);
    put_unread(reply);
    if (across || is_sure(root))
        put_steps(reply, across ? across : root);
    if (count || unknown)
        put_asks(reply, root);
}

static vw_status begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    struct reply reply = {.report = report};
    size_t count;
    const vw_case **failures;
    vw_buf out = {0};
    vw_status status;

    if (!report->count && !report->unread_count)
        return VW_OK; /* there is nothing to write about */
    failures = vw_failures_by_time(report, &count);
    if (!failures)
        return vw_fail_memory(err);
    vw_letter_open(&reply.letter, report->lang);
    write_reply(&reply, failures, count);
    vw_letter_close(&reply.letter, &out);
    status = out.failed ? vw_fail_memory(err) : sink->write(sink->context, vw_buf_span(&out), err);
    free(failures);
    vw_buf_free(&out);
    return status;
}

static vw_status no_case(const vw_report *report, const vw_case *one, const vw_sink *sink,
                         vw_error *err)
{
    (void)report, (void)one, (void)sink, (void)err;
    return VW_OK;
}

static vw_status no_end(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    (void)report, (void)sink, (void)err;
    return VW_OK;
}

const vw_format vw_format_reply = {"reply", begin, no_case, no_end};
