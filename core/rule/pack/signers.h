#ifndef VW_RULE_PACK_SIGNERS_H
#define VW_RULE_PACK_SIGNERS_H

#include "base/arena.h"
#include "base/clock.h"
#include "base/status.h"

/*
 * Whose packs are trusted: a file in the form that `ssh-keygen -Y verify` and
 * git read (ssh-keygen(1), ALLOWED SIGNERS), one key a line:
 *
 *   PRINCIPALS [OPTIONS] KEYTYPE BASE64 [COMMENT]
 *
 * with the options namespaces="…", valid-after="…", valid-before="…". Times are
 * YYYYMMDD[HHMM[SS]] with Z for UTC; without Z they are read as UTC too, where
 * OpenSSH takes the PC's own zone. Certificates (cert-authority) are refused by
 * name, as are all key types but ssh-ed25519 and sk-ssh-ed25519@openssh.com.
 */
#define VW_PACK_NAMESPACE "rulepack@vsswhy"

typedef struct vw_signer {
    vw_span principals;    /* as written: the name that reports show */
    vw_span key;           /* the public key in wire format */
    vw_span namespaces;    /* patterns with commas between; absent: any */
    vw_time after, before; /* [after, before) in UTC; VW_TIME_NONE where open */
    vw_span line;          /* as it stands in the file, without its end */
} vw_signer;

typedef struct vw_signers {
    vw_arena arena;
    vw_signer *list;
    size_t count;
    vw_span *revoked; /* public keys in wire format that are never trusted */
    size_t revoked_count;
} vw_signers;

/*
 * Adds the signers of a file. VW_ERR_USAGE names file, line and what is wrong
 * with it: a line that is not understood must not be passed over, for it may
 * be the one that forbids.
 */
vw_status vw_signers_read(vw_signers *signers, vw_span text, const char *file, vw_error *err);

/* Adds revoked keys: one public key a line, as in an `id_ed25519.pub`. Errors as above. */
vw_status vw_signers_read_revoked(vw_signers *signers, vw_span text, const char *file,
                                  vw_error *err);

/* Why a key is not trusted. */
typedef enum vw_trusted {
    VW_TRUSTED,
    VW_TRUSTED_UNKNOWN, /* no line has this key */
    VW_TRUSTED_REVOKED,
    VW_TRUSTED_NAMESPACE, /* not for this namespace */
    VW_TRUSTED_EARLY,     /* valid-after lies ahead */
    VW_TRUSTED_EXPIRED
} vw_trusted;

/*
 * Whether a signature of `key` counts in `name_space` at `now` (UTC). *signer is the
 * line that says so, or the last one of this key that does not; NULL where none has it.
 */
vw_trusted vw_signers_trust(const vw_signers *signers, vw_span key, vw_span name_space, vw_time now,
                            const vw_signer **signer);

void vw_signers_free(vw_signers *signers);

#endif
