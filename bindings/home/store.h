#ifndef VSSWHY_HOME_STORE_H
#define VSSWHY_HOME_STORE_H

#include "base/arena.h"
#include "base/os.h"

/*
 * The packs that a user has installed. Each is kept as the zip it came in, so
 * that it can be verified again from its own bytes:
 *
 *   packs/packs.json                      which file is the pack of a name
 *   packs/NAME-VERSION-DIGEST.zip         a pack, called after its own bytes
 *   packs/NAME-VERSION-DIGEST.zip.frozen  its rules as data, see image.h
 *   packs/lock                            one writer at a time
 *
 * packs.json is the only switch. A pack is written first and switched on
 * afterwards, by putting one small file in the place of another: whatever
 * happens in between, the old state or the new one is there, never a mixture.
 * Files that packs.json does not name are left-overs; the next change removes them.
 */
enum { VW_DIGEST_BYTES = 65 }; /* of a SHA-256 in hexadecimal, with its NUL */

/* One state of a pack. */
typedef struct vw_stored {
    vw_span version;
    vw_span file;          /* its name in the folder */
    vw_span digest;        /* SHA-256 of the file */
    bool unsigned_allowed; /* the user agreed to run these bytes without a signature */
} vw_stored;

typedef struct vw_installed {
    vw_span name;
    vw_stored now;
    vw_stored before; /* what rollback goes back to; its version is absent where there is none */
} vw_installed;

typedef struct vw_store {
    vw_arena arena;
    vw_span folder;     /* ".../packs"; absent where no home is known: then it is empty */
    vw_installed *list; /* in byte order of the names */
    size_t count;
    vw_lock *lock; /* held by one who writes */
} vw_store;

/*
 * Opens the store; `writes` makes its folder and takes its lock until it is
 * closed. VW_ERR_RULE where packs.json is damaged, VW_ERR_USAGE where somebody
 * wants to write and no home is known. Close it whatever the outcome.
 */
vw_status vw_store_open(vw_store *store, bool writes, vw_error *err);

/* The pack of a name, or NULL. */
const vw_installed *vw_store_find(const vw_store *store, vw_span name);

/* Reads the file of a state, from malloc. */
vw_status vw_store_read(const vw_store *store, const vw_stored *stored, char **bytes, size_t *len,
                        vw_error *err);

/* The path of a file of the store with `more` behind its name; absent where memory ran out. */
vw_span vw_store_path(const vw_store *store, vw_span file, const char *more, vw_arena *arena);

/* What stands behind the name of a pack's file in that of its image. */
#define VW_IMAGE_SUFFIX ".frozen"

/* Makes these bytes the pack of that name; what it was before can be gone back to. */
vw_status vw_store_put(vw_store *store, vw_span name, vw_span version, vw_span zip,
                       bool unsigned_allowed, vw_error *err);

/* Takes a pack out. VW_ERR_USAGE where none has that name. */
vw_status vw_store_remove(vw_store *store, vw_span name, vw_error *err);

/* Goes back to what a pack was before, from which one can go back again. VW_ERR_USAGE as above. */
vw_status vw_store_roll_back(vw_store *store, vw_span name, vw_error *err);

/* The SHA-256 of bytes in hexadecimal. */
void vw_store_digest(char out[VW_DIGEST_BYTES], vw_span bytes);

void vw_store_close(vw_store *store);

#endif
