#ifndef VW_RULE_PACK_KEY_H
#define VW_RULE_PACK_KEY_H

#include "base/arena.h"

/*
 * Public keys of OpenSSH. Two kinds are supported: ssh-ed25519 (RFC 8709) and
 * sk-ssh-ed25519@openssh.com, the same in a security key (OpenSSH,
 * PROTOCOL.u2f). Other kinds are refused by name.
 */
bool vw_key_type_is_known(vw_span type);

/* Whether a word is the name of some key type, supported or not. */
bool vw_key_type_is_any(vw_span word);

/* Reads "TYPE BASE64" into wire format; absent where the two do not agree or the key is damaged. */
vw_span vw_key_read(vw_arena *arena, vw_span type, vw_span base64);

/* The type within a key in wire format; absent where there is none. */
vw_span vw_key_type(vw_span key);

/* "SHA256:…", as ssh-keygen -l shows a key. */
enum { VW_FINGERPRINT_BYTES = 52 };
void vw_key_fingerprint(char out[VW_FINGERPRINT_BYTES], vw_span key);

/*
 * Whether `signature` (in wire format: type, bytes and, of a security key,
 * flags and counter) is that of `key` over `message`. Nothing may stand behind it.
 */
bool vw_key_verifies(vw_span key, vw_span signature, vw_span message);

#endif
