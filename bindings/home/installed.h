#ifndef VSSWHY_HOME_INSTALLED_H
#define VSSWHY_HOME_INSTALLED_H

#include "rule/rule.h"

/*
 * Loads the installed packs into a rule set that is not frozen yet. Each is
 * read and verified anew. What does not run is noted in rules->skipped: a pack
 * that is changed or signed by nobody trusted; an unsigned one, unless the user
 * agreed to these very bytes when it was installed; every unsigned one where
 * `require_signed`; one that requires a pack which is neither loaded nor
 * installed in a fitting version. Fails where memory runs out, and where the
 * user's own files (packs.json, allowed_signers, revoked_keys) are damaged.
 */
vw_status vw_installed_load(vw_rules *rules, bool require_signed, vw_error *err);

#endif
