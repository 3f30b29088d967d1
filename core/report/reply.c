#include "report/formats.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "base/utf8.h"
#include "report/page.h"
#include "report/reply_words.h"
#include "report/spell.h"
#include "report/table.h"
#include "report/words.h"

#include <stdlib.h>

/*
 * The text to send to the customer. It says less than a screen: only what is
 * certain or likely, by rules that are no drafts, and of the steps that stop
 * something or can lose data only those that say when they may be taken.
 */

/* Columns of a line: behind the "> " of an answer it still fits the usual 80. */
enum { REPLY_COLUMNS = 78 };

/* Different causes told in one mail before it says how many more failures there are. */
enum { CAUSES_MAX = 5 };

struct reply {
    const vw_report *report;
    vw_page page;
    vw_buf line; /* the paragraph in the making */
};

static const char *word(const struct reply *reply, vw_reply_word which)
{
    return vw_reply_word_in(which, reply->report->lang);
}

static void say(struct reply *reply, vw_reply_word which)
{
    vw_buf_text(&reply->line, word(reply, which));
}

static void say_count(struct reply *reply, vw_reply_word which, size_t count)
{
    vw_buf_format(&reply->line, word(reply, which), count);
}

/* A log may hold an address on which a reader of the mail could click. */
static void put_harmless(struct reply *reply, vw_span prefix, vw_span text, size_t hang)
{
    vw_buf safe = {0};

    for (size_t at; (at = vw_find(text, VW_SPAN("://"), 0)) != SIZE_MAX;) {
        vw_buf_add(&safe, vw_span_cut(text, 0, at));
        vw_buf_text(&safe, ": //");
        text = vw_span_from(text, at + 3);
    }
    vw_buf_add(&safe, text);
    vw_page_add(&reply->page, prefix, vw_buf_span(&safe), hang);
    reply->line.failed |= safe.failed;
    vw_buf_free(&safe);
}

static void end_paragraph(struct reply *reply)
{
    if (reply->line.len)
        put_harmless(reply, VW_SPAN(""), vw_trim(vw_buf_span(&reply->line)), 0);
    vw_buf_clear(&reply->line);
}

static void put_heading(struct reply *reply, vw_reply_word which)
{
    vw_page_add_flush(&reply->page, VW_SPAN(""));
    vw_page_add_flush(&reply->page, vw_span_of(word(reply, which)));
}

static void put_item(struct reply *reply, vw_span text)
{
    put_harmless(reply, vw_span_of(word(reply, VW_REPLY_ITEM)), text, 2);
}

static void say_moment(struct reply *reply, const vw_case *one, vw_time time)
{
    const vw_zone *zone = &one->zone;

    vw_reply_date(&reply->line, vw_zone_local(zone, time), reply->report->lang);
    say(reply, zone->has_local                ? VW_REPLY_YOUR_TIME
               : zone->basis == VW_BASIS_NONE ? VW_REPLY_LOG_TIME
                                              : VW_REPLY_UTC_TIME);
}

/* Japanese words stand at once behind a moment, but not behind its bracket. */
static void say_behind_moment(struct reply *reply, vw_reply_word which)
{
    bool bracket = reply->line.len && reply->line.ptr[reply->line.len - 1] == ')';

    if (bracket && reply->report->lang == VW_LANG_JA)
        vw_buf_char(&reply->line, ' ', 1);
    say(reply, which);
}

/* "The backup of 19 January 2018, 10:23 (your time)" */
static void say_backup(struct reply *reply, const vw_case *one, vw_time time)
{
    if (time == VW_TIME_NONE) {
        say(reply, VW_REPLY_BACKUP_IN_LOG);
        return;
    }
    say(reply, VW_REPLY_BACKUP_OF);
    say_moment(reply, one, time);
    say_behind_moment(reply, VW_REPLY_BACKUP);
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
        vw_buf_format(&reply->line, " (%s)", code);
    } else if (one->has_exit_code && one->exit_code != 0) {
        vw_buf_format(&reply->line, word(reply, VW_REPLY_EXIT_CODE), (long long)one->exit_code);
    }
}

static bool ends_sentence(vw_span text, vw_span stop)
{
    return text.len >= stop.len && vw_span_is(vw_span_from(text, text.len - stop.len), stop);
}

/* A sentence of a rule, which may lack its stop. */
static void say_sentence(struct reply *reply, vw_span text)
{
    vw_span stop = vw_trim(vw_span_of(vw_term_in(VW_TERM_STOP, reply->report->lang)));

    if (!text.len)
        return;
    vw_buf_add(&reply->line, text);
    vw_buf_add(&reply->line, ends_sentence(text, stop) ? VW_SPAN("") : stop);
    if (reply->report->lang == VW_LANG_EN)
        vw_buf_char(&reply->line, ' ', 1);
}

/* Why it failed: the words that the rule has for customers, else its title. */
static void say_reason(struct reply *reply, const vw_case *one, const vw_finding *root)
{
    bool likely = root->confidence == VW_CONFIDENCE_LIKELY;

    if (root->reply.len) {
        say(reply, likely ? VW_REPLY_MAY_HAVE_FAILED_BECAUSE : VW_REPLY_FAILED_BECAUSE);
        vw_buf_add(&reply->line, root->reply);
        say(reply, likely ? VW_REPLY_MAY_HAVE_FAILED : VW_REPLY_HAS_FAILED);
    } else {
        say(reply, likely ? VW_REPLY_FAILED_LIKELY : VW_REPLY_FAILED);
        vw_buf_add(&reply->line, root->title);
    }
    say_code(reply, one, root);
    say(reply, VW_REPLY_STOP);
    say_sentence(reply, root->confidence_why);
}

/* Failures with the same cause: how many, and the oldest of them. */
static size_t count_alike(const vw_case *const *failures, size_t count, size_t at,
                          const vw_case **oldest)
{
    size_t alike = 0;

    for (size_t i = at; i < count; i++) {
        if (!vw_case_same_root(failures[i], failures[at]))
            continue;
        *oldest = failures[i];
        alike++;
    }
    return alike;
}

static void say_repeats(struct reply *reply, const vw_case *const *failures, size_t count,
                        size_t at)
{
    const vw_case *oldest = NULL;
    size_t alike = count_alike(failures, count, at, &oldest);
    vw_time time;

    if (alike < 2)
        return;
    time = vw_case_root(oldest)->first_time;
    say_count(reply, alike == 2 ? VW_REPLY_ONE_MORE : VW_REPLY_MORE, alike - 1);
    if (time != VW_TIME_NONE) {
        say(reply, alike == 2 ? VW_REPLY_ON : VW_REPLY_FIRST_ON);
        say_moment(reply, oldest, time);
        say_behind_moment(reply, alike == 2 ? VW_REPLY_ON_END : VW_REPLY_FIRST_ON_END);
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
        put_item(reply, root->causes.items[i].text);
    }
}

static void put_failure(struct reply *reply, const vw_case *const *failures, size_t count,
                        size_t at)
{
    const vw_case *one = failures[at];
    const vw_finding *root = vw_case_root(one);

    if (at)
        say(reply, VW_REPLY_FURTHER);
    if (one->kind == VW_CASE_AIP_TASK)
        say_backup(reply, one, root->first_time);
    else
        say(reply, VW_REPLY_ATTEMPT);
    if (is_sure(root))
        say_reason(reply, one, root);
    else
        say(reply, VW_REPLY_FAILED_UNKNOWN);
    say_repeats(reply, failures, count, at);
    end_paragraph(reply);
    if (is_sure(root))
        put_causes(reply, root);
}

static bool is_first_of_root(const vw_case *const *failures, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (vw_case_same_root(failures[i], failures[at]))
            return false;
    return true;
}

static void put_failures(struct reply *reply, const vw_case *const *failures, size_t count)
{
    size_t told = 0, left = 0;

    for (size_t i = 0; i < count; i++) {
        const vw_case *oldest = NULL;

        if (!is_first_of_root(failures, i))
            continue;
        if (told++ < CAUSES_MAX)
            put_failure(reply, failures, count, i);
        else
            left += count_alike(failures, count, i, &oldest);
    }
    if (left) {
        say_count(reply, VW_REPLY_OTHERS, left);
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
    vw_buf_add(&reply->line, finding->reply);
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
        say_count(reply, VW_REPLY_ALL_GOOD, reply->report->count);
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
        say_count(reply, VW_REPLY_SOME_UNKNOWN, unknown);
    else
        say(reply, VW_REPLY_UNKNOWN);
    if (reason)
        vw_buf_format(&reply->line, " (%s)", reason);
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
        put_item(reply, vw_cut_columns(vw_case_name(&named, reply->report->lang), 60));
    }
}

/* --- steps ---------------------------------------------------------------------------------------- */

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
        vw_buf mark = {0};

        if (!text.len)
            continue;
        if (shown == 0)
            put_heading(reply, VW_REPLY_STEPS);
        if (shown == 0 && plain) {
            say(reply, VW_REPLY_PLAIN_STEPS);
            end_paragraph(reply);
        }
        vw_buf_format(&mark, "%zu. ", ++shown);
        put_harmless(reply, vw_buf_span(&mark), text, mark.len);
        reply->line.failed |= mark.failed;
        vw_buf_free(&mark);
    }
}

/* What to send: of a rule that is no draft what it asks for, else what helps always. */
static void put_asks(struct reply *reply, const vw_finding *root)
{
    bool listed = root && root->ask.count && !root->rule->draft;
    bool commands = !listed;

    put_heading(reply, is_sure(root) ? VW_REPLY_SEND_IF_AGAIN : VW_REPLY_SEND);
    for (size_t i = 0; listed && i < root->ask.count; i++) {
        put_item(reply, root->ask.items[i].text);
        commands |= vw_reply_has_command(root->ask.items[i].text);
    }
    if (!listed) {
        put_item(reply, vw_span_of(word(reply, VW_REPLY_SEND_LOGS)));
        put_item(reply, vw_span_of(word(reply, VW_REPLY_SEND_EVENTS)));
        put_item(reply, vw_span_of(word(reply, VW_REPLY_SEND_WRITERS)));
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

    vw_page_block(&reply->page, NULL, VW_KEEP);
    say_count(reply, report->count == 1 ? VW_REPLY_THANKS : VW_REPLY_THANKS_MANY, report->count);
    end_paragraph(reply);
    if (report->lang == VW_LANG_JA) {
        say(reply, VW_REPLY_CHECKED);
        end_paragraph(reply);
    }
    put_heading(reply, VW_REPLY_FOUND);
    put_failures(reply, failures, count);
    if (across)
        put_across(reply, across);
    if (suppressed) {
        say_count(reply, VW_REPLY_SUPPRESSED, suppressed);
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
    const vw_case **failures = vw_failures_by_time(report, &count);
    vw_buf out = {0};
    vw_status status;

    if (!failures)
        return vw_fail_memory(err);
    vw_page_open(&reply.page, REPLY_COLUMNS, 0);
    write_reply(&reply, failures, count);
    vw_page_close(&reply.page, SIZE_MAX, &out);
    status = out.failed || reply.line.failed ? vw_fail_memory(err)
                                             : sink->write(sink->context, vw_buf_span(&out), err);
    free(failures);
    vw_buf_free(&reply.line);
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
