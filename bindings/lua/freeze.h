#ifndef VSSWHY_LUA_FREEZE_H
#define VSSWHY_LUA_FREEZE_H

#include "rule/frozen.h"

/*
 * Makes images of rules (see rule/frozen.h), which only those can who read rule
 * files.
 */

/*
 * Makes the image of the default rules in `folder`; `image` is empty before.
 * VW_ERR_RULE where one of them is refused, for then every start has to tell
 * so, or where the files change meanwhile.
 */
vw_status vw_lua_freeze(const char *folder, vw_buf *image, vw_error *err);

/*
 * The image of a loaded set that is not frozen, with what `about` has beside
 * packs and rules. The rules have no examples in it.
 */
vw_status vw_lua_freeze_set(const vw_rules *rules, const char *folder, const vw_frozen *about,
                            const vw_frozen_key *key, vw_buf *out, vw_error *err);

#endif
