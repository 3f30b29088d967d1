#include "rule/zone.h"

#include "base/ascii.h"

const char *const vw_time_basis_names[3] = {"none", "bracket", "file-name"};

/* A task writes its first line at most this long after the second that names its log. */
#define NAME_BEFORE_STAMP_MAX (2 * VW_MINUTE)

#define QUARTER (15 * VW_MINUTE)

/* Offsets of clocks on earth. */
#define OFFSET_MIN (-12 * VW_HOUR)
#define OFFSET_MAX (14 * VW_HOUR)

static vw_time round_to_quarter(vw_time distance)
{
    vw_time up = distance >= 0 ? distance + QUARTER / 2 : distance - QUARTER / 2;

    return up / QUARTER * QUARTER;
}

/* The offset by which the first stamp stands behind the name, in quarters; false where it is none. */
static bool offset_by_name(int64_t unix_seconds, vw_time first, vw_time *offset)
{
    vw_time distance = first - unix_seconds * VW_SECOND;

    *offset = distance / QUARTER * QUARTER;
    if (*offset > distance)
        *offset -= QUARTER;
    return *offset >= OFFSET_MIN && *offset <= OFFSET_MAX &&
           distance - *offset <= NAME_BEFORE_STAMP_MAX;
}

/* The bracket against the left stamp: as it stands, or by the time of day alone. */
static vw_time offset_by_bracket(vw_time left, vw_time bracket, int *days)
{
    vw_time offset = round_to_quarter(bracket - left);
    vw_time whole;

    *days = 0;
    if (offset >= OFFSET_MIN && offset <= OFFSET_MAX)
        return offset;
    whole = offset;
    offset %= VW_DAY;
    if (offset < -12 * VW_HOUR + VW_MINUTE)
        offset += VW_DAY;
    if (offset > 12 * VW_HOUR)
        offset -= VW_DAY;
    whole = (whole - offset) / VW_DAY;
    *days = (int)(whole < 0 ? -whole : whole);
    return offset;
}

vw_zone vw_zone_tell(int64_t unix_seconds, vw_time first, vw_time left, vw_time bracket,
                     bool is_given, int given_minutes)
{
    vw_zone zone = {.basis = VW_BASIS_NONE};
    vw_time offset;

    if (left != VW_TIME_NONE && bracket != VW_TIME_NONE) {
        zone.basis = VW_BASIS_BRACKET;
        zone.has_local = true;
        zone.local_minutes =
            (int)(offset_by_bracket(left, bracket, &zone.bracket_days) / VW_MINUTE);
    }
    if (unix_seconds >= 0 && first != VW_TIME_NONE &&
        offset_by_name(unix_seconds, first, &offset)) {
        if (zone.basis == VW_BASIS_NONE)
            zone.basis = VW_BASIS_FILE_NAME;
        if (offset != 0) { /* the left stamp itself is local */
            zone.basis = VW_BASIS_FILE_NAME;
            zone.stamp_minutes = (int)(offset / VW_MINUTE);
            zone.local_minutes = zone.stamp_minutes;
            zone.has_local = true;
        }
    }
    if (is_given) {
        zone.given = true;
        zone.has_local = true;
        zone.local_minutes = given_minutes;
    }
    return zone;
}

int64_t vw_zone_unix_seconds(vw_span path)
{
    int64_t seconds;
    vw_span name = vw_file_name(path);

    if (!vw_ends_nocase(name, VW_SPAN(".log")))
        return -1;
    name.len -= 4;
    if (name.len < 9 || name.len > 10 || vw_read_int(name, &seconds) != name.len)
        return -1;
    return seconds;
}
