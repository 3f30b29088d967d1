#ifndef VW_RULE_FROZEN_H
#define VW_RULE_FROZEN_H

#include "base/buf.h"
#include "rule/pack/members.h"
#include "rule/rule.h"

/*
 * Frozen rules: the rules of packs as they stand in memory after they were
 * read and checked, in one piece, an image, which a start reads instead of the
 * rule files. It holds no code of the machine and none of Lua: a rule with a
 * function has its source in it, which is evaluated as ever when it is asked.
 *
 * An image counts only for the program that made it (every source file of the
 * engine goes into its number) and for the rule files that it was made of; any
 * other is as good as none, and the rule files are read.
 *
 * An image is a head, then the structs of the rules, then their texts. Structs
 * stand in the order in which a walk over them comes by, and so do texts, each
 * with a NUL behind it: a pointer in the image only says that something is
 * there. So reading is one walk that goes nowhere twice and checks every
 * count against the bytes that are left, whatever an image holds.
 */
enum { VW_FROZEN_KEY_BYTES = 32, VW_FROZEN_DIGEST_BYTES = 32 };

/* With whose key an image is sealed: without it nobody can make one that counts. */
typedef struct vw_frozen_key {
    unsigned char bytes[VW_FROZEN_KEY_BYTES];
} vw_frozen_key;

/* A file of which the image was made. */
typedef struct vw_frozen_file {
    vw_span name; /* below the folder: "vss/bad_state.lua" */
    uint64_t bytes;
    int64_t changed_us; /* when it was last written to; INT64_MIN: that tells nothing */
    unsigned char digest[VW_FROZEN_DIGEST_BYTES];
} vw_frozen_file;

/* What an image holds. */
typedef struct vw_frozen {
    const vw_pack *packs;
    size_t pack_count;
    const vw_rule *rules; /* in order of loading; the file of each is a name as above */
    size_t rule_count;
    const vw_frozen_file *files; /* of a folder, in byte order of folders and names */
    size_t file_count;
    vw_span places[VW_RULES_ALL_SETS]; /* how the literals of these rules alone are searched for */
    vw_span origin;           /* of an installed pack: the SHA-256 of its zip; absent otherwise */
    const vw_member *members; /* and the files by which it is judged; their order is its zip's */
    size_t member_count;
} vw_frozen;

/*
 * Appends the image of `frozen`. The same rules give the same bytes. `key` is
 * NULL for what needs no guard but that against damage: it lies where the
 * program lies.
 */
vw_status vw_frozen_write(const vw_frozen *frozen, const vw_frozen_key *key, vw_buf *out,
                          vw_error *err);

/*
 * Makes of an image, in its place, what it holds: all of it then lives in
 * these bytes, which must lie as malloc aligns them. NULL where the image was
 * damaged, made by another program, or sealed with another key.
 */
const vw_frozen *vw_frozen_read(char *image, size_t bytes, const vw_frozen_key *key);

/* As vw_frozen_read, for a file; `arena` then holds the image. NULL also where there is no such file. */
const vw_frozen *vw_frozen_load(const char *path, const vw_frozen_key *key, vw_arena *arena);

/*
 * An image that is a part of this program and lies as its own data do. So it
 * needs no seal, and no walk: where its pointers stand is a part of the program
 * as well, as places counted in bytes from its first struct.
 */
typedef struct vw_frozen_builtin {
    vw_span image;
    const uint32_t *texts; /* the places of texts, in the order of the walk */
    size_t text_count;
    const uint32_t *lists; /* in pairs: the place of a pointer, and of what it points to */
    size_t list_count;     /* of numbers, two a pair */
} vw_frozen_builtin;

/* Appends the places of pointers in a good image, as numbers. */
vw_status vw_frozen_link(vw_span image, vw_buf *texts, vw_buf *lists, vw_error *err);

/*
 * What such an image holds. It stays as it is and keeps the texts; the structs
 * are copied into `arena`. NULL where it is of another program, or memory ran out.
 */
const vw_frozen *vw_frozen_take(const vw_frozen_builtin *builtin, vw_arena *arena);

/*
 * Adds packs and rules of an image to a set that is not frozen yet and takes
 * over the arena that holds them. Rules are named "FOLDER/name"; `signer` is
 * absent unless `trust` is VW_TRUST_SIGNED.
 */
vw_status vw_frozen_add(vw_rules *rules, const vw_frozen *frozen, vw_arena *arena,
                        const char *folder, vw_trust trust, vw_span signer, vw_error *err);

#endif
