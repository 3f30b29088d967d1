#ifndef VSSWHY_HOME_IMAGE_H
#define VSSWHY_HOME_IMAGE_H

#include "rule/frozen.h"
#include "rule/pack/pack.h"
#include "store.h"

/*
 * Images of installed packs (see rule/frozen.h): what `pack install` made of a
 * pack after it had verified and tested it, so that a start reads neither its
 * zip nor its rule files. An image lies beside the zip and holds the manifest
 * and the signature, which are judged on every run.
 *
 * Who can write beside the zip must not be able to put words into the mouth of
 * who signed it. So images are sealed with a key of this user that lies beside
 * allowed_signers, `frozen_key`, which nobody else may read: who has that can
 * just as well decide whom the user trusts.
 */

/*
 * The image of a stored pack, held by `arena`. NULL where there is none that
 * counts for these bytes of the pack; then its zip tells all.
 */
const vw_frozen *vw_image_load(const vw_store *store, const vw_stored *stored,
                               const vw_frozen_key *key, vw_arena *arena);

/* Whether a run reads the image of a stored pack in place of its zip. */
bool vw_image_counts(const vw_store *store, const vw_stored *stored);

/*
 * Opens what an image tells of its pack: pack.json, manifest and signature, for
 * vw_pack_verify_seal. They borrow from the image.
 */
vw_status vw_image_open(const vw_frozen *frozen, const vw_stored *stored, vw_pack_files *files,
                        vw_error *err);

/*
 * Makes the images that are missing or count no more, after a change of the
 * store, which is open for writing. A pack that cannot have one goes without.
 */
void vw_images_renew(const vw_store *store);

#endif
