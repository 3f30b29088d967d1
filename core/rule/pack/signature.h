#ifndef VW_RULE_PACK_SIGNATURE_H
#define VW_RULE_PACK_SIGNATURE_H

#include "base/arena.h"
#include "base/status.h"

/*
 * An OpenSSH signature of a file (OpenSSH, PROTOCOL.sshsig), as `ssh-keygen -Y
 * sign -n rulepack@vsswhy -f KEY MANIFEST.sha256` makes it. Nothing may stand in
 * front of it or behind it, and there is exactly one.
 */
typedef struct vw_signature {
    vw_span key;        /* the public key in wire format; who that is, signers.h says */
    vw_span name_space; /* what it was made for */
    vw_span hash;       /* "sha256" or "sha512" */
    vw_span reserved;
    vw_span bytes; /* the signature proper, in wire format */
} vw_signature;

/* Reads the armoured form; spans live in `arena`. VW_ERR_RULE says what is wrong; `name` names the pack. */
vw_status vw_signature_read(vw_signature *out, vw_span text, vw_arena *arena, const char *name,
                            vw_error *err);

/*
 * Whether it is a signature over `message`. It says nothing about who made it.
 * False too where memory ran out: what was not proven does not count.
 */
bool vw_signature_holds(const vw_signature *signature, vw_span message);

#endif
