#include "at.h"

#include "base/ascii.h"

/* A moment as it was typed: to the minute, with or without a day. */
struct moment {
    bool has_day;
    vw_time time; /* with a day: since 1970; without: since midnight */
};

static bool read_two(vw_span text, size_t at, int max, int *out)
{
    int64_t value;

    if (at + 2 > text.len || !vw_is_digit(text.ptr[at]) || !vw_is_digit(text.ptr[at + 1]))
        return false;
    vw_read_int(vw_span_cut(text, at, at + 2), &value);
    *out = (int)value;
    return value <= max;
}

/* "10:23" or "9:05" */
static bool read_clock(vw_span text, vw_time *out)
{
    int hour, minute;
    size_t colon = vw_find(text, VW_SPAN(":"), 0);
    int64_t value;

    if (colon != 1 && colon != 2)
        return false;
    if (vw_read_int(vw_span_cut(text, 0, colon), &value) != colon || value > 23)
        return false;
    hour = (int)value;
    if (!read_two(text, colon + 1, 59, &minute) ||
        (text.len != colon + 3 && text.ptr[colon + 3] != ':'))
        return false;
    *out = hour * VW_HOUR + minute * VW_MINUTE;
    return true;
}

static bool read_moment(vw_span text, struct moment *out)
{
    vw_buf whole = {0};
    vw_stamp stamp;

    *out = (struct moment){0};
    if (read_clock(text, &out->time))
        return true;
    vw_buf_add(&whole, text);
    vw_buf_text(&whole, ":00"); /* seconds, where only minutes were typed */
    stamp = vw_stamp_read(vw_buf_span(&whole));
    vw_buf_free(&whole);
    if (stamp.form == VW_STAMP_NONE)
        return false;
    out->has_day = true;
    out->time = stamp.time - (stamp.time % VW_MINUTE + VW_MINUTE) % VW_MINUTE;
    return true;
}

/* Whether the run [first, last] touches the minute of the moment; *day is set to its day. */
static bool covers(vw_time first, vw_time last, const struct moment *moment, vw_time *day)
{
    vw_time time = moment->time;

    if (!moment->has_day) {
        time += last - (last % VW_DAY + VW_DAY) % VW_DAY;
        if (time > last)
            time -= VW_DAY;
    }
    *day = time - (time % VW_DAY + VW_DAY) % VW_DAY;
    return first < time + VW_MINUTE && last >= time;
}

/* How a case was picked, and on which day; VW_NOTE_COUNT where it was not. */
static vw_note_what picked(const vw_case *one, const struct moment *moment, vw_time *day)
{
    vw_time first = one->first_time, last = one->last_time;

    if (first == VW_TIME_NONE || last == VW_TIME_NONE)
        return VW_NOTE_COUNT;
    if (covers(vw_zone_local(&one->zone, first), vw_zone_local(&one->zone, last), moment, day))
        return one->zone.has_local ? VW_NOTE_PICKED_LOCAL : VW_NOTE_PICKED_STAMP;
    return covers(first, last, moment, day) ? VW_NOTE_PICKED_STAMP : VW_NOTE_COUNT;
}

static vw_time last_day(const vw_results *results, const struct moment *moment)
{
    vw_time latest = VW_TIME_NONE;

    for (size_t i = 0; i < results->count; i++) {
        vw_time day;

        if (picked(results->cases[i], moment, &day) != VW_NOTE_COUNT && day > latest)
            latest = day;
    }
    return latest;
}

static vw_status read_at(const char *at, struct moment *moment, vw_error *err)
{
    if (read_moment(vw_trim(vw_span_of(at)), moment))
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE,
                   "--at %s: write a time such as \"2018-01-19 10:23\" or \"10:23\".",
                   "--at %s: \"2018-01-19 10:23\" または \"10:23\" のように指定してください。", at);
}

vw_status keep_at(vw_results *results, const char *at, vw_error *err)
{
    struct moment moment;
    vw_time latest;
    size_t kept = 0;
    vw_status status = read_at(at, &moment, err);

    if (status != VW_OK)
        return status;
    latest = last_day(results, &moment);
    if (latest == VW_TIME_NONE) {
        results->hidden = results->count;
        results->count = 0;
        return vw_fail(err, VW_ERR_IO, "--at %s: no log covers that time.",
                       "--at %s: その時刻を含むログがありません。", at);
    }
    for (size_t i = 0; i < results->count; i++) {
        vw_case *one = results->cases[i];
        vw_time day;
        vw_note_what what = picked(one, &moment, &day);

        if (what == VW_NOTE_COUNT || day != latest)
            continue;
        vw_case_note(one, what, 1, 0, 0);
        if (one->incomplete)
            return vw_fail_memory(err);
        results->cases[i] = results->cases[kept];
        results->cases[kept++] = one;
    }
    results->hidden = results->count - kept;
    results->count = kept;
    return VW_OK;
}

/* The first and the last microsecond of what was typed: a minute or a day. False where it is neither. */
static bool read_range(const char *typed, vw_time *first, vw_time *last)
{
    vw_span text = vw_trim(vw_span_of(typed));
    struct moment moment;
    bool is_day = text.len == sizeof "2018-01-19" - 1;
    vw_buf whole = {0};
    bool read;

    vw_buf_add(&whole, text);
    vw_buf_text(&whole, is_day ? " 00:00" : "");
    read = read_moment(vw_buf_span(&whole), &moment) && moment.has_day;
    vw_buf_free(&whole);
    *first = moment.time;
    *last = moment.time + (is_day ? VW_DAY : VW_MINUTE) - 1;
    return read;
}

static vw_status read_bound(const char *option, const char *typed, vw_time *first, vw_time *last,
                            vw_error *err)
{
    if (read_range(typed, first, last))
        return VW_OK;
    return vw_fail(
        err, VW_ERR_USAGE,
        "%s %s: write a day such as \"2018-01-19\" or a time such as \"2018-01-19 10:23\".",
        "%s %s: \"2018-01-19\" または \"2018-01-19 10:23\" のように指定してください。", option,
        typed);
}

vw_status check_times(const char *at, const char *since, const char *until, vw_error *err)
{
    struct moment moment;
    vw_time first, last;
    vw_status status = at ? read_at(at, &moment, err) : VW_OK;

    if (status == VW_OK && since)
        status = read_bound("--since", since, &first, &last, err);
    if (status == VW_OK && until)
        status = read_bound("--until", until, &first, &last, err);
    return status;
}

vw_status keep_between(vw_results *results, const char *since, const char *until, vw_error *err)
{
    vw_time from = INT64_MIN, to = INT64_MAX, ignored;
    vw_status status = since ? read_bound("--since", since, &from, &ignored, err) : VW_OK;
    size_t kept = 0;

    if (status == VW_OK && until)
        status = read_bound("--until", until, &ignored, &to, err);
    for (size_t i = 0; status == VW_OK && i < results->count; i++) {
        vw_case *one = results->cases[i];
        bool timed = one->first_time != VW_TIME_NONE && one->last_time != VW_TIME_NONE;

        if (timed && (vw_zone_local(&one->zone, one->last_time) < from ||
                      vw_zone_local(&one->zone, one->first_time) > to))
            vw_case_free(one);
        else
            results->cases[kept++] = one;
    }
    if (status != VW_OK)
        return status;
    if (results->count && !kept) {
        results->count = 0;
        return vw_fail(err, VW_ERR_IO, "--since, --until: no log lies in that time.",
                       "--since、--until: その期間のログがありません。");
    }
    results->count = kept;
    return VW_OK;
}
