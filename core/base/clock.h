#ifndef VW_BASE_CLOCK_H
#define VW_BASE_CLOCK_H

#include "base/span.h"

#include <stdint.h>

/*
 * Times as logs write them. A vw_time counts microseconds from 1970-01-01
 * 00:00:00 of whatever clock wrote it: reading never applies a zone, and no
 * function here asks the PC for its own. Whoever knows the zone adds it.
 */
typedef int64_t vw_time;

#define VW_TIME_NONE INT64_MIN
#define VW_SECOND ((vw_time)1000000)
#define VW_MINUTE (60 * VW_SECOND)
#define VW_HOUR (60 * VW_MINUTE)
#define VW_DAY (24 * VW_HOUR)

typedef struct vw_date {
    int year, month, day;     /* 1–12, 1–31 */
    int hour, minute, second; /* 0–23, 0–59, 0–59 */
    int us;                   /* 0–999,999 */
    int weekday;              /* 0 = Sunday */
} vw_date;

vw_time vw_time_of(const vw_date *date);
vw_date vw_date_of(vw_time time);

/* How a stamp is spelled. */
typedef enum vw_stamp_form {
    VW_STAMP_NONE,
    VW_STAMP_AIP,  /* 01/19/2018 01:23:20.701: the left stamp of a task log */
    VW_STAMP_ISO,  /* 2018-01-19 01:23:20, with T, fraction, Z or offset as may be */
    VW_STAMP_OTHER /* 2018/01/19 1:23:20, 1/19/2018 1:23:20 AM */
} vw_stamp_form;

typedef struct vw_stamp {
    vw_stamp_form form;
    vw_time time; /* as written: an offset behind it is not applied */
    size_t len;   /* bytes of `text` up to the end of the stamp, leading blanks and '[' included */
} vw_stamp;

/*
 * Reads the stamp with which `text` begins, behind up to three blanks and an
 * optional '['. A time that cannot be (month 13, hour 25) is no stamp.
 */
vw_stamp vw_stamp_read(vw_span text);

/* Whether `text` itself begins with a stamp as task logs write it: one of form VW_STAMP_AIP, told at less cost. */
bool vw_has_task_stamp(vw_span text);

/* "2018-01-19T01:22:39.330Z": milliseconds where there are any; 'Z' where `utc`. */
enum { VW_ISO_BYTES = 32 };
void vw_time_iso(char out[VW_ISO_BYTES], vw_time time, bool utc);

/*
 * Reads "1s", "10m", "2h", "1d", "500ms" or "0s" (nothing else) into
 * microseconds. False where it is spelled otherwise.
 */
bool vw_duration_read(vw_span text, vw_time *out);

/* Reads "+09:00", "-03:30", "+9", "Z" into minutes within -12:00…+14:00. */
bool vw_offset_read(vw_span text, int *minutes);

/*
 * The shortest stretch of the day that holds all of these times, also over
 * midnight: sets its ends, since midnight, and returns its width. `times` (at
 * least one) are put in order.
 */
vw_time vw_day_stretch(vw_time *times, size_t count, vw_time *earliest, vw_time *latest);

#endif
