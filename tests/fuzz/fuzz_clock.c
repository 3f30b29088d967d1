/* Stamps, durations and offsets as logs, rules and options spell them, and dates of any time. */
#include "base/clock.h"
#include "fuzz.h"

/* Years 1 to 9999: what a stamp can say. */
static vw_time time_from(vw_span bytes)
{
    const vw_date first = {.year = 1, .month = 1, .day = 1};
    const vw_date last = {.year = 9999, .month = 12, .day = 31};
    uint64_t number = 0;
    uint64_t span = (uint64_t)(vw_time_of(&last) - vw_time_of(&first));

    for (size_t i = 0; i < sizeof number; i++)
        number = number << 8 | fuzz_byte(&bytes);
    return vw_time_of(&first) + (int64_t)(number % span);
}

static void check_date(vw_time time)
{
    vw_date date = vw_date_of(time);

    ENSURE(date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31);
    ENSURE(date.hour >= 0 && date.hour <= 23 && date.minute >= 0 && date.minute <= 59);
    ENSURE(date.second >= 0 && date.second <= 59 && date.us >= 0 && date.us < VW_SECOND);
    ENSURE(date.weekday >= 0 && date.weekday <= 6);
    ENSURE(vw_time_of(&date) == time);
    ENSURE(vw_date_of(time + VW_DAY).weekday == (date.weekday + 1) % 7);
}

/* What is written can be read, to the millisecond. */
static void check_iso(vw_time time)
{
    char text[VW_ISO_BYTES];
    vw_stamp stamp;

    vw_time_iso(text, time, true);
    ENSURE(strlen(text) < sizeof text);
    stamp = vw_stamp_read(vw_span_of(text));
    ENSURE(stamp.form == VW_STAMP_ISO && stamp.len == strlen(text));
    ENSURE(time - stamp.time >= 0 && time - stamp.time < VW_SECOND / 1000);
}

static void check_stamp(vw_span text)
{
    vw_stamp stamp = vw_stamp_read(text);

    ENSURE(stamp.len <= text.len);
    ENSURE((stamp.form == VW_STAMP_NONE) == (stamp.time == VW_TIME_NONE));
    if (stamp.form == VW_STAMP_NONE) {
        ENSURE(stamp.len == 0);
        return;
    }
    ENSURE(stamp.len >= sizeof "1/1/2018 1:23:20" - 1);
    check_date(stamp.time);
    check_iso(stamp.time);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    vw_time duration;
    int minutes;

    check_stamp(text);
    check_date(time_from(text));
    check_iso(time_from(text));
    if (vw_duration_read(text, &duration))
        ENSURE(duration >= 0);
    if (vw_offset_read(text, &minutes))
        ENSURE(minutes >= -12 * 60 && minutes <= 14 * 60);
    return 0;
}
