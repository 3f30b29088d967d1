#ifndef VW_RULE_ZONE_H
#define VW_RULE_ZONE_H

#include "base/clock.h"

/*
 * What is proven of the clocks of a log. Its left stamp counts as UTC, or as
 * local time, only on proof; without one its times carry no zone.
 */
typedef enum vw_time_basis { VW_BASIS_NONE, VW_BASIS_BRACKET, VW_BASIS_FILE_NAME } vw_time_basis;
extern const char *const vw_time_basis_names[3];

typedef struct vw_zone {
    vw_time_basis basis;
    int stamp_minutes; /* the left stamp's own distance from UTC; 0 where it is UTC */
    bool has_local;    /* the customer's clock is known */
    int local_minutes; /* its distance from UTC */
    bool given;        /* by --utc-offset */
    int bracket_days;  /* days by which the date in the brackets is off; only its time was used */
} vw_zone;

/* The time in UTC; only where basis is not none. */
static inline vw_time vw_zone_utc(const vw_zone *zone, vw_time stamp)
{
    return stamp - zone->stamp_minutes * VW_MINUTE;
}

/* The time on the customer's clock, or as the log writes it where that is not known. */
static inline vw_time vw_zone_local(const vw_zone *zone, vw_time stamp)
{
    return zone->has_local ? vw_zone_utc(zone, stamp) + zone->local_minutes * VW_MINUTE : stamp;
}

/*
 * Tells the zone of a log by the three proofs: the file name (`unix_seconds`,
 * -1 without one) against the first stamp, the first pair of left and
 * bracketed stamp, and `given_minutes` of --utc-offset where `is_given`.
 */
vw_zone vw_zone_tell(int64_t unix_seconds, vw_time first, vw_time left, vw_time bracket,
                     bool is_given, int given_minutes);

/* The seconds in a name such as "logs/1516324959.log"; -1 where the name is no such number. */
int64_t vw_zone_unix_seconds(vw_span path);

#endif
