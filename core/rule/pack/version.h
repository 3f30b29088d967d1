#ifndef VW_RULE_PACK_VERSION_H
#define VW_RULE_PACK_VERSION_H

#include "base/span.h"

#include <stdint.h>

/*
 * Versions as semver.org 2.0.0 has them: MAJOR.MINOR.PATCH with an optional
 * "-pre.release"; build metadata ("+…") is refused, because it would make two
 * different packs equal. A range is a list of comparisons, all of which hold:
 * ">=1.0 <2".
 */
typedef struct vw_version {
    uint32_t major, minor, patch;
    vw_span pre; /* borrowed from what was read; empty without one */
} vw_version;

/* Reads the whole of `text`; false where it is no version. */
bool vw_version_read(vw_span text, vw_version *out);

/* < 0, 0, > 0 by precedence: a pre-release comes before its release. */
int vw_version_order(const vw_version *a, const vw_version *b);

/* The part in which two versions differ first. */
typedef enum vw_version_step {
    VW_STEP_NONE,
    VW_STEP_PATCH, /* or the pre-release only */
    VW_STEP_MINOR,
    VW_STEP_MAJOR
} vw_version_step;
vw_version_step vw_version_step_between(const vw_version *a, const vw_version *b);

/* Whether `text` is a range: one to eight of >= > <= < =, each with one to three numbers. */
bool vw_range_is(vw_span text);

/* Whether the version lies in the range, which must be one. */
bool vw_range_holds(vw_span range, const vw_version *version);

#endif
