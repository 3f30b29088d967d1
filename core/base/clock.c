#include "base/clock.h"

#include "base/ascii.h"
#include "base/eight.h"

#include <stdlib.h>

/* What a stamp may have in front: VShadow indents by three blanks. */
enum { BLANKS_BEFORE_MAX = 3 };

enum { MINUTES_EAST_MAX = 14 * 60, MINUTES_WEST_MAX = 12 * 60 };

static const int DAYS_BEFORE_MONTH[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

static bool is_leap_year(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_of_month(int year, int month)
{
    int days = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];

    return month == 2 && is_leap_year(year) ? days + 1 : days;
}

/* Rounds down, unlike '/', so that times before 1970 have a date too. */
static int64_t divide_down(int64_t value, int64_t by)
{
    return value / by - (value % by < 0);
}

/*
 * Days from 1970-01-01 to the first day of a year. It is counted from so many
 * years before the first one that no vw_time lies before: what is never negative
 * is divided at less cost.
 */
static int64_t days_before_year(int64_t year)
{
    enum { CYCLES = 1000, YEARS = CYCLES * 400, DAYS = CYCLES * 146097 + 719162 };
    uint64_t y = (uint64_t)(year - 1 + YEARS);

    return (int64_t)(y * 365 + y / 4 - y / 100 + y / 400) - DAYS;
}

vw_time vw_time_of(const vw_date *date)
{
    int64_t days =
        days_before_year(date->year) + DAYS_BEFORE_MONTH[date->month - 1] + date->day - 1;

    if (date->month > 2 && is_leap_year(date->year))
        days++;
    return days * VW_DAY + date->hour * VW_HOUR + date->minute * VW_MINUTE +
           date->second * VW_SECOND + date->us;
}

static void set_time_of_day(vw_date *date, int64_t us)
{
    date->hour = (int)(us / VW_HOUR);
    date->minute = (int)(us % VW_HOUR / VW_MINUTE);
    date->second = (int)(us % VW_MINUTE / VW_SECOND);
    date->us = (int)(us % VW_SECOND);
}

vw_date vw_date_of(vw_time time)
{
    vw_date date = {0};
    int64_t days = divide_down(time, VW_DAY);
    int64_t year = 1970 + divide_down(days * 400, 146097);

    set_time_of_day(&date, time - days * VW_DAY);
    date.weekday = (int)((days % 7 + 11) % 7); /* 1970-01-01 was a Thursday */
    while (days_before_year(year) > days)
        year--;
    while (days_before_year(year + 1) <= days)
        year++;
    days -= days_before_year(year);
    date.year = (int)year;
    date.month = 1;
    while (days >= days_of_month(date.year, date.month))
        days -= days_of_month(date.year, date.month++);
    date.day = (int)days + 1;
    return date;
}

/* Takes a text apart from its front. Once a piece is missing, `failed` stays set. */
typedef struct scanner {
    vw_span text;
    size_t at;
    bool failed;
} scanner;

static char peek(const scanner *scan)
{
    return scan->at < scan->text.len ? scan->text.ptr[scan->at] : '\0';
}

static bool take(scanner *scan, char c)
{
    if (scan->at >= scan->text.len || scan->text.ptr[scan->at] != c)
        return false;
    scan->at++;
    return true;
}

static void need(scanner *scan, char c)
{
    if (!take(scan, c))
        scan->failed = true;
}

/* Between date and time; a tab where a spreadsheet has been in between. */
static void need_blank(scanner *scan)
{
    if (!take(scan, '\t'))
        need(scan, ' ');
}

/* A number of `min` to `max` digits that no further digit follows. */
static int take_number(scanner *scan, size_t min, size_t max)
{
    size_t from = scan->at;
    int value = 0;

    while (scan->at - from < max && vw_is_digit(peek(scan)))
        value = value * 10 + (scan->text.ptr[scan->at++] - '0');
    if (scan->at - from < min || vw_is_digit(peek(scan)))
        scan->failed = true;
    return value;
}

/* Digits of a second behind the point, as microseconds; finer ones are dropped. */
static int take_fraction(scanner *scan)
{
    int us = 0;
    int unit = 100000;

    for (; vw_is_digit(peek(scan)); scan->at++, unit /= 10)
        us += (scan->text.ptr[scan->at] - '0') * unit;
    return us;
}

static bool can_be(const vw_date *date)
{
    return date->year >= 1 && date->month >= 1 && date->month <= 12 && date->day >= 1 &&
           (date->day <= 28 || date->day <= days_of_month(date->year, date->month)) &&
           date->hour <= 23 && date->minute <= 59 && date->second <= 59;
}

static void take_clock(scanner *scan, vw_date *date)
{
    date->hour = take_number(scan, 1, 2);
    need(scan, ':');
    date->minute = take_number(scan, 2, 2);
    need(scan, ':');
    date->second = take_number(scan, 2, 2);
}

static void take_optional_fraction(scanner *scan, vw_date *date)
{
    size_t at = scan->at;

    if (scan->failed || !(take(scan, '.') || take(scan, ',')))
        return;
    if (vw_is_digit(peek(scan)))
        date->us = take_fraction(scan);
    else
        scan->at = at;
}

/* " AM", " PM": the hour must then be one of a twelve-hour clock. */
static void take_half_day(scanner *scan, vw_date *date)
{
    vw_span rest = vw_span_from(scan->text, scan->at);
    bool afternoon = vw_starts_nocase(rest, VW_SPAN(" PM"));

    if (!afternoon && !vw_starts_nocase(rest, VW_SPAN(" AM")))
        return;
    if (rest.len > 3 && vw_is_word(rest.ptr[3]))
        return;
    if (date->hour < 1 || date->hour > 12)
        scan->failed = true;
    date->hour = date->hour % 12 + (afternoon ? 12 : 0);
    scan->at += 3;
}

/* Two digits, unless more or fewer follow: 0 and nothing taken. */
static size_t two_digits(vw_span text, int *out)
{
    if (text.len < 2 || !vw_is_digit(text.ptr[0]) || !vw_is_digit(text.ptr[1]))
        return 0;
    *out = (text.ptr[0] - '0') * 10 + (text.ptr[1] - '0');
    return 2;
}

/* The bytes of "+09:00" or "+0900" at the start of `text`; 0 if there is no such offset. */
static size_t offset_bytes(vw_span text)
{
    int hours, minutes;
    size_t at = 3;

    if (text.len < 5 || (text.ptr[0] != '+' && text.ptr[0] != '-'))
        return 0;
    if (!two_digits(vw_span_from(text, 1), &hours))
        return 0;
    if (text.ptr[at] == ':')
        at++;
    if (!two_digits(vw_span_from(text, at), &minutes) || hours > 14 || minutes > 59)
        return 0;
    at += 2;
    return at < text.len && vw_is_digit(text.ptr[at]) ? 0 : at;
}

static void take_zone(scanner *scan)
{
    vw_span rest = vw_span_from(scan->text, scan->at);

    if (rest.len && rest.ptr[0] == 'Z' && !(rest.len > 1 && vw_is_word(rest.ptr[1])))
        scan->at++;
    else
        scan->at += offset_bytes(rest);
}

/* 01/19/2018 01:23:20.701, and 1/19/2018 1:23:20 AM */
static vw_stamp_form take_month_first(scanner *scan, vw_date *date)
{
    bool exact;
    size_t at = scan->at;

    date->month = take_number(scan, 1, 2);
    need(scan, '/');
    date->day = take_number(scan, 1, 2);
    need(scan, '/');
    date->year = take_number(scan, 4, 4);
    need_blank(scan);
    take_clock(scan, date);
    exact = scan->at - at == sizeof "01/19/2018 01:23:20" - 1;
    at = scan->at;
    take_optional_fraction(scan, date);
    if (exact && scan->at - at == sizeof ".701" - 1 && scan->text.ptr[at] == '.')
        return VW_STAMP_AIP;
    if (!scan->failed)
        take_half_day(scan, date);
    return VW_STAMP_OTHER;
}

/* 2018-01-19T01:23:20.701+09:00, and 2018/01/19 1:23:20 */
static vw_stamp_form take_year_first(scanner *scan, vw_date *date)
{
    char sign;

    date->year = take_number(scan, 4, 4);
    sign = peek(scan);
    if (sign != '-' && sign != '/')
        scan->failed = true;
    need(scan, sign);
    date->month = take_number(scan, 1, 2);
    need(scan, sign);
    date->day = take_number(scan, 1, 2);
    if (!(sign == '-' && take(scan, 'T')))
        need_blank(scan);
    take_clock(scan, date);
    take_optional_fraction(scan, date);
    if (scan->failed)
        return VW_STAMP_NONE;
    if (sign == '-')
        take_zone(scan);
    else
        take_half_day(scan, date);
    return sign == '-' ? VW_STAMP_ISO : VW_STAMP_OTHER;
}

/* The left stamp of a task log; digits may be any. */
static const char TASK_STAMP[] = "00/00/0000 00:00:00.000";

enum { TASK_STAMP_BYTES = sizeof TASK_STAMP - 1 };

/*
 * What bytes at `text` differ from those of the stamp by: of a digit at most
 * 9, which 0x76 brings just below bit 7; of all else nothing.
 */
static uint64_t strangers(const char *text, size_t at, uint64_t allowed)
{
    uint64_t differ = vw_eight_at(text + at) ^ vw_eight_at(TASK_STAMP + at);

    return (((differ & vw_eight_of(0x7f)) + allowed) | differ) & vw_eight_of(0x80);
}

/* 0x76 for a digit of the stamp, 0x7f for any other byte. */
static uint64_t allowed_at(size_t at)
{
    static const char DIGITS[] = "\x76\x76\x7f\x76\x76\x7f\x76\x76"
                                 "\x76\x76\x7f\x76\x76\x7f\x76\x76\x7f\x76\x76\x7f\x76\x76\x76";

    return vw_eight_at(DIGITS + at);
}

/* Three words hold it, the last two of which overlap. */
static bool has_task_shape(vw_span text)
{
    enum { LAST = TASK_STAMP_BYTES - sizeof(uint64_t) };

    if (text.len < TASK_STAMP_BYTES ||
        (text.len > TASK_STAMP_BYTES && vw_is_digit(text.ptr[TASK_STAMP_BYTES])))
        return false;
    return !(strangers(text.ptr, 0, allowed_at(0)) | strangers(text.ptr, 8, allowed_at(8)) |
             strangers(text.ptr, LAST, allowed_at(LAST)));
}

static int two_at(const char *digits)
{
    return digits[0] * 10 + digits[1] - ('0' * 10 + '0');
}

/* The date that a text of that shape tells. */
static vw_date task_date(const char *text)
{
    return (vw_date){
        .month = two_at(text),
        .day = two_at(text + 3),
        .year = two_at(text + 6) * 100 + two_at(text + 8),
        .hour = two_at(text + 11),
        .minute = two_at(text + 14),
        .second = two_at(text + 17),
        .us = (two_at(text + 20) * 10 + text[22] - '0') * 1000,
    };
}

bool vw_has_task_stamp(vw_span text)
{
    vw_date date;

    if (!has_task_shape(text))
        return false;
    date = task_date(text.ptr);
    return can_be(&date);
}

/* What the scanner makes of a text that has that shape: most stamps ever read are such. */
static vw_stamp read_task_stamp(const char *text)
{
    vw_date date = task_date(text);

    return can_be(&date) ? (vw_stamp){VW_STAMP_AIP, vw_time_of(&date), TASK_STAMP_BYTES}
                         : (vw_stamp){VW_STAMP_NONE, VW_TIME_NONE, 0};
}

vw_stamp vw_stamp_read(vw_span text)
{
    static const vw_stamp none = {VW_STAMP_NONE, VW_TIME_NONE, 0};
    scanner scan = {text, 0, false};
    vw_date date = {0};
    vw_stamp_form form;

    if (has_task_shape(text))
        return read_task_stamp(text.ptr);
    while (scan.at < BLANKS_BEFORE_MAX && take(&scan, ' '))
        continue;
    take(&scan, '[');
    if (!vw_is_digit(peek(&scan)) || text.len - scan.at < sizeof "1/1/2018 1:23:20" - 1)
        return none;
    if (vw_is_digit(text.ptr[scan.at + 1]) && vw_is_digit(text.ptr[scan.at + 2]))
        form = take_year_first(&scan, &date);
    else
        form = take_month_first(&scan, &date);
    if (scan.failed || !can_be(&date))
        return none;
    return (vw_stamp){form, vw_time_of(&date), scan.at};
}

/* Writes `value` with leading zeros. */
static char *put_number(char *out, int value, int digits)
{
    for (int i = digits; i-- > 0; value /= 10)
        out[i] = (char)('0' + value % 10);
    return out + digits;
}

static char *put_field(char *out, int value, int digits, char after)
{
    out = put_number(out, value, digits);
    if (after)
        *out++ = after;
    return out;
}

void vw_time_iso(char out[VW_ISO_BYTES], vw_time time, bool utc)
{
    vw_date date;

    *out = '\0';
    if (time == VW_TIME_NONE)
        return;
    date = vw_date_of(time);
    out = put_field(out, date.year < 0 ? 0 : date.year % 10000, 4, '-');
    out = put_field(out, date.month, 2, '-');
    out = put_field(out, date.day, 2, 'T');
    out = put_field(out, date.hour, 2, ':');
    out = put_field(out, date.minute, 2, ':');
    out = put_field(out, date.second, 2, '\0');
    if (date.us / 1000) {
        *out++ = '.';
        out = put_number(out, date.us / 1000, 3);
    }
    if (utc)
        *out++ = 'Z';
    *out = '\0';
}

static vw_time unit_of(vw_span name)
{
    if (vw_span_is(name, VW_SPAN("ms")))
        return VW_SECOND / 1000;
    if (vw_span_is(name, VW_SPAN("s")))
        return VW_SECOND;
    if (vw_span_is(name, VW_SPAN("m")))
        return VW_MINUTE;
    if (vw_span_is(name, VW_SPAN("h")))
        return VW_HOUR;
    return vw_span_is(name, VW_SPAN("d")) ? VW_DAY : 0;
}

bool vw_duration_read(vw_span text, vw_time *out)
{
    int64_t count;
    size_t digits;
    vw_time unit;

    if (!text.len || !vw_is_digit(text.ptr[0]))
        return false;
    digits = vw_read_int(text, &count);
    unit = unit_of(vw_span_from(text, digits));
    if (!digits || !unit || count > INT64_MAX / unit)
        return false;
    *out = count * unit;
    return true;
}

bool vw_offset_read(vw_span text, int *minutes)
{
    scanner scan = {text, 1, false};
    int hours, past_hour = 0;

    if (vw_span_is(text, VW_SPAN("Z"))) {
        *minutes = 0;
        return true;
    }
    if (!text.len || (text.ptr[0] != '+' && text.ptr[0] != '-'))
        return false;
    hours = take_number(&scan, 1, 2);
    if (scan.at < text.len) {
        need(&scan, ':');
        past_hour = take_number(&scan, 2, 2);
    }
    if (scan.failed || scan.at != text.len || past_hour > 59)
        return false;
    *minutes = (hours * 60 + past_hour) * (text.ptr[0] == '+' ? 1 : -1);
    return *minutes >= -MINUTES_WEST_MAX && *minutes <= MINUTES_EAST_MAX;
}

static int by_number(const void *a, const void *b)
{
    vw_time one = *(const vw_time *)a, two = *(const vw_time *)b;

    return (one > two) - (one < two);
}

/* The stretch is what the widest gap between two neighbours leaves of the day. */
vw_time vw_day_stretch(vw_time *times, size_t count, vw_time *earliest, vw_time *latest)
{
    vw_time widest = -1;

    for (size_t i = 0; i < count; i++)
        times[i] = (times[i] % VW_DAY + VW_DAY) % VW_DAY;
    qsort(times, count, sizeof *times, by_number);
    for (size_t i = 0; i < count; i++) {
        vw_time next = i + 1 < count ? times[i + 1] : times[0] + VW_DAY;

        if (next - times[i] > widest) {
            widest = next - times[i];
            *earliest = next % VW_DAY;
            *latest = times[i];
        }
    }
    return VW_DAY - widest;
}
