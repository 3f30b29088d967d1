#ifndef VW_REPORT_ASPECT_H
#define VW_REPORT_ASPECT_H

#include "base/buf.h"
#include "rule/pack/version.h"
#include "rule/rule.h"

/*
 * What a rule says, one row a key: how it is written for one who compares two
 * versions, and what its change means for the version of the pack (see change.h).
 */
typedef struct vw_aspect {
    const char *key;
    vw_version_step step;
    bool first; /* what a reviewer reads first: retry, risk, commands and what decides the root */
    bool langs; /* it has a value in each language */
    size_t offset; /* of the member of vw_rule that `put` takes */
    void (*put)(vw_buf *out, const void *member, vw_lang lang);
} vw_aspect;

/* From the most important one to the examples. */
extern const vw_aspect vw_aspects[];
extern const size_t vw_aspect_count;

/* Appends what the rule says; nothing where it says nothing. */
void vw_aspect_write(vw_buf *out, const vw_aspect *aspect, const vw_rule *rule, vw_lang lang);

#endif
