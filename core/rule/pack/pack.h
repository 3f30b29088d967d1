#ifndef VW_RULE_PACK_PACK_H
#define VW_RULE_PACK_PACK_H

#include "rule/pack/about.h"
#include "rule/pack/members.h"
#include "rule/pack/signers.h"

/*
 * A pack as it was given: a folder while it is edited, a zip while it travels,
 * in either case a set of files in memory. One function says whether it can be
 * trusted, on every path and every time, from the bytes that are loaded.
 */
typedef enum vw_seal {
    VW_SEAL_UNSIGNED, /* no signature; its manifest, where there is one, agrees */
    VW_SEAL_SIGNED,
    VW_SEAL_INVALID /* changed, or signed by nobody who is trusted: never runs */
} vw_seal;

typedef struct vw_sealing {
    vw_seal seal;
    vw_span signer; /* of VW_SEAL_SIGNED: the principals, borrowed from `signers` */
    vw_span line;   /* and the whole line that vouches for them */
    vw_error why;   /* of VW_SEAL_INVALID */
} vw_sealing;

/* A pack in memory. `{0}` is an empty one. */
typedef struct vw_pack_files {
    vw_span name; /* as messages name it: a path */
    char *bytes;  /* of the zip, which the members borrow from; NULL for a folder */
    vw_members members;
    bool has_about;
    vw_about about;
} vw_pack_files;

/*
 * Reads a pack from a path: a zip, or a folder with all that is in it but
 * hidden entries. `files` is zeroed by the caller, who closes it whatever the
 * outcome. VW_ERR_IO where it cannot be read, VW_ERR_RULE and VW_ERR_LIMIT
 * where it is no pack.
 */
vw_status vw_pack_open(vw_pack_files *files, const char *path, vw_error *err);
vw_status vw_pack_open_folder(vw_pack_files *files, const char *path, vw_error *err);

/*
 * Takes over a zip (from malloc), which is freed with the files. VW_ERR_RULE and
 * VW_ERR_LIMIT say why it is refused; `name` is copied.
 */
vw_status vw_pack_open_zip(vw_pack_files *files, char *bytes, size_t len, const char *name,
                           vw_error *err);

/*
 * Finishes files whose members were added one by one (of a folder). The same
 * checks: names, pack.json. `name` is copied.
 */
vw_status vw_pack_finish(vw_pack_files *files, const char *name, vw_error *err);

/*
 * Verifies manifest and signature at `now` (UTC). A pack without signature is
 * VW_SEAL_UNSIGNED whatever the signers are; one whose manifest is missing is so
 * only if it has no signature either. Fails only where memory runs out.
 */
vw_status vw_pack_verify(const vw_pack_files *files, const vw_signers *signers, vw_time now,
                         vw_sealing *out, vw_error *err);

/*
 * The same for files of which none but the manifest and its signature are at
 * hand: who calls it knows that the manifest was checked against what runs.
 */
vw_status vw_pack_verify_seal(const vw_pack_files *files, const vw_signers *signers, vw_time now,
                              vw_sealing *out, vw_error *err);

void vw_pack_close(vw_pack_files *files);

#endif
