#ifndef VSSWHY_HOME_INSTALLED_H
#define VSSWHY_HOME_INSTALLED_H

#include "rule/pack/pack.h"
#include "rule/rule.h"
#include "store.h"

/*
 * Loads the installed packs into a rule set that is not frozen yet. Each is
 * read and verified anew. What does not run is noted in rules->skipped: a pack
 * that is changed or signed by nobody trusted; an unsigned one, unless the user
 * agreed to these very bytes when it was installed; every unsigned one where
 * `require_signed`; one that requires what vw_installed_requires does not find.
 * The pack called `but` (absent: none) is left out. Fails where memory runs out,
 * and where the user's own files (packs.json, allowed_signers, revoked_keys) are
 * damaged.
 */
vw_status vw_installed_load(vw_rules *rules, bool require_signed, vw_span but, vw_error *err);

/*
 * Whether all that a pack requires is loaded or installed in a fitting version
 * and, where the pack `is_signed`, nothing of it unsigned: a signature must not
 * vouch for what nobody signed. VW_ERR_RULE names what is missing.
 */
vw_status vw_installed_requires(const vw_rules *rules, const vw_store *store,
                                const vw_pack_files *files, bool is_signed, vw_error *why);

#endif
