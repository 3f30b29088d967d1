#ifndef VW_RULE_FROZEN_PARTS_H
#define VW_RULE_FROZEN_PARTS_H

#include "rule/frozen.h"

#include <stddef.h>

/*
 * How the structs of rules look to one who copies them: rows that writer and
 * reader of images share, and nobody else includes.
 */
typedef enum vw_member_kind {
    VW_PLAIN, /* a number, or an array of bytes */
    VW_FLAG,  /* a bool */
    VW_WORD,  /* an enum: 0 to limit - 1 */
    VW_TEXT,  /* a vw_span */
    VW_PART,  /* a struct within this one */
    VW_LIST   /* a pointer to structs */
} vw_member_kind;

typedef struct vw_shape vw_shape;

typedef struct vw_shape_member {
    vw_member_kind kind;
    size_t offset, bytes;  /* within the struct */
    unsigned limit;        /* VW_WORD */
    const vw_shape *shape; /* VW_PART; VW_LIST: of each that it points to */
    size_t count_offset;   /* VW_LIST: of the size_t that counts them; SIZE_MAX: it is one */
} vw_shape_member;

struct vw_shape {
    const char *name;
    size_t bytes;
    const vw_shape_member *members;
    size_t count;
    bool (*is_sound)(const void *element); /* NULL: whatever its members hold */
};

/* The whole of an image. */
extern const vw_shape vw_frozen__shape;

/* What an image begins with. The seal is over all that follows it. */
typedef struct vw_frozen_head {
    char magic[8];
    unsigned char seal[16];
    unsigned char nonce[24];
    uint32_t format; /* VW_FROZEN_FORMAT, in the byte order of the machine */
    uint32_t pointer_bytes;
    uint64_t bytes; /* of the image */
    uint64_t texts; /* offset of the texts */
    unsigned char engine[32];
} vw_frozen_head;
_Static_assert(sizeof(vw_frozen_head) % sizeof(uint64_t) == 0, "structs follow it");

#define VW_FROZEN_MAGIC "vwfrozen"
enum { VW_FROZEN_FORMAT = 1 };

/* The number of the engine, of all of its source files; the build writes it. */
extern const unsigned char vw_frozen__engine[32];

/* The seal over what follows the seals of an image. False where the library cannot be used. */
bool vw_frozen__seal(unsigned char seal[16], const unsigned char nonce[24], vw_span covered,
                     const vw_frozen_key *key);

/* The bytes that a seal covers, and those of an image of which it is one. */
static inline vw_span vw_frozen__covered(const char *image, size_t bytes)
{
    size_t from = offsetof(vw_frozen_head, format);

    return (vw_span){image + from, bytes - from};
}

#endif
