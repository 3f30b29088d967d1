#ifndef VW_RULE_PACK_MANIFEST_H
#define VW_RULE_PACK_MANIFEST_H

#include "base/buf.h"
#include "rule/pack/members.h"

/*
 * MANIFEST.sha256 lists every file of a pack but itself and its signature, in
 * the form of `sha256sum`, so that `sha256sum -c MANIFEST.sha256` checks it
 * without vsswhy. It has one form only: lines in byte order of the names, each
 * 64 lower-case digits, two blanks, the name and LF.
 */
#define VW_MANIFEST_NAME "MANIFEST.sha256"
#define VW_SIGNATURE_NAME "MANIFEST.sha256.sig"

/* Appends the manifest of sealed members. VW_ERR_MEMORY where memory ran out. */
vw_status vw_manifest_write(const vw_members *members, vw_buf *out, vw_error *err);

/*
 * Checks the manifest in the members against the bytes of all of them.
 * VW_ERR_RULE names the first line or file that is missing, too many, twice,
 * changed or spelled otherwise. `name`, of the pack, stands in messages.
 */
vw_status vw_manifest_check(const vw_members *members, const char *name, vw_error *err);

#endif
