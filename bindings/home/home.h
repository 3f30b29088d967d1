#ifndef VSSWHY_HOME_HOME_H
#define VSSWHY_HOME_HOME_H

#include "base/buf.h"
#include "rule/frozen.h"
#include "rule/pack/signers.h"
#include "rule/rule.h"

/*
 * Where a user's own things are: $VSSWHY_HOME for all of them or, without it,
 * the XDG folders: installed packs in $XDG_DATA_HOME/vsswhy (by default
 * ~/.local/share/vsswhy), what the user decides in $XDG_CONFIG_HOME/vsswhy
 * (~/.config/vsswhy):
 *
 *   allowed_signers   whose packs are trusted
 *   revoked_keys      whose are not, whatever else says so
 *   overrides.json    changes to rules
 *   frozen_key        with which images of installed packs are sealed, see image.h
 */

/* Appends the folder; false where neither the variables nor HOME tell it. */
bool vw_home_data(vw_buf *out);
bool vw_home_config(vw_buf *out);

/*
 * Reads allowed_signers and revoked_keys of the configuration; files that are
 * missing trust and revoke nobody. `more` is a further file of allowed signers,
 * or NULL; it must be there. Free with vw_signers_free whatever the outcome.
 */
vw_status vw_home_signers(vw_signers *signers, const char *more, vw_error *err);

/*
 * Applies the overrides.json of the configuration and then those of `folders`
 * to a rule set that is loaded and not yet frozen (see lua/overrides.h); a later
 * one wins. $SOURCE_DATE_EPOCH, seconds of UTC, takes the place of today, so
 * that a report can be made again as it was.
 */
vw_status vw_home_overrides(vw_rules *rules, const char *const *folders, size_t count,
                            vw_error *err);

/* Reads the key for images; false where there is none. */
bool vw_home_key(vw_frozen_key *key);

/* The same, and makes one where there is none. False where it cannot be kept. */
bool vw_home_make_key(vw_frozen_key *key);

/* Adds a line to the allowed_signers of the configuration, which is made where it is missing. */
vw_status vw_home_trust(vw_span line, vw_error *err);

#endif
