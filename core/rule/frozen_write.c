#include "rule/frozen_parts.h"

#include <sodium.h>

/* An image in writing: what a struct points to stands behind it, its texts in a buffer of their own. */
typedef struct writing {
    vw_buf structs, texts;
} writing;

static bool reserve(vw_buf *buf, size_t bytes, size_t *at)
{
    *at = buf->len;
    vw_buf_char(buf, '\0', bytes);
    return !buf->failed;
}

/* That something is there; where it stands the reader knows. */
static const char present[1] = {1};

static void mark(char *pointer)
{
    memcpy(pointer, present, sizeof present);
}

static void write_text(writing *image, const vw_span *text, size_t to)
{
    if (!text->ptr)
        return;
    mark(image->structs.ptr + to + offsetof(vw_span, ptr));
    memcpy(image->structs.ptr + to + offsetof(vw_span, len), &text->len, sizeof text->len);
    vw_buf_add(&image->texts, *text);
    vw_buf_char(&image->texts, '\0', 1);
}

static bool write_struct(writing *image, const vw_shape *shape, const char *from, size_t to);

static bool write_list(writing *image, const vw_shape_member *member, const char *owner, size_t to)
{
    const char *list;
    size_t count = 1, at;

    memcpy(&list, owner + member->offset, sizeof list);
    if (member->count_offset != SIZE_MAX)
        memcpy(&count, owner + member->count_offset, sizeof count);
    if (!list)
        return true;
    mark(image->structs.ptr + to);
    if (!reserve(&image->structs, count * member->shape->bytes, &at))
        return false;
    for (size_t i = 0; i < count; i++)
        if (!write_struct(image, member->shape, list + i * member->shape->bytes,
                          at + i * member->shape->bytes))
            return false;
    return true;
}

/* Member by member, so that no byte between members gets into an image. */
static bool write_struct(writing *image, const vw_shape *shape, const char *from, size_t to)
{
    for (size_t i = 0; i < shape->count; i++) {
        const vw_shape_member *member = &shape->members[i];
        const char *value = from + member->offset;
        size_t place = to + member->offset;
        bool good = true;

        if (member->kind == VW_TEXT)
            write_text(image, (const vw_span *)(const void *)value, place);
        else if (member->kind == VW_LIST)
            good = write_list(image, member, from, place);
        else if (member->kind == VW_PART)
            good = write_struct(image, member->shape, value, place);
        else
            memcpy(image->structs.ptr + place, value, member->bytes);
        if (!good || image->texts.failed)
            return false;
    }
    return true;
}

bool vw_frozen__seal(unsigned char seal[16], const unsigned char nonce[24], vw_span covered,
                     const vw_frozen_key *key)
{
    static const vw_frozen_key none;
    const unsigned char *bytes = (const unsigned char *)covered.ptr;
    unsigned char nothing[1] = {0};

    return sodium_init() >= 0 && crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
                                     nothing, seal, NULL, nothing, 0, bytes, covered.len, NULL,
                                     nonce, key ? key->bytes : none.bytes) == 0;
}

/*
 * A nonce that comes from the bytes themselves: equal rules make equal images,
 * and no two images share one.
 */
static bool seal_image(char *image, size_t bytes, const vw_frozen_key *key)
{
    vw_frozen_head *head = (vw_frozen_head *)(void *)image;
    vw_span covered = vw_frozen__covered(image, bytes);

    return sodium_init() >= 0 &&
           crypto_generichash(head->nonce, sizeof head->nonce, (const unsigned char *)covered.ptr,
                              covered.len, key ? key->bytes : NULL,
                              key ? sizeof key->bytes : 0) == 0 &&
           vw_frozen__seal(head->seal, head->nonce, covered, key);
}

static vw_frozen_head head_of(const writing *image)
{
    vw_frozen_head head = {
        .format = VW_FROZEN_FORMAT,
        .pointer_bytes = sizeof(void *),
        .texts = sizeof head + image->structs.len,
        .bytes = sizeof head + image->structs.len + image->texts.len,
    };

    memcpy(head.magic, VW_FROZEN_MAGIC, sizeof head.magic);
    memcpy(head.engine, vw_frozen__engine, sizeof head.engine);
    return head;
}

vw_status vw_frozen_write(const vw_frozen *frozen, const vw_frozen_key *key, vw_buf *out,
                          vw_error *err)
{
    writing image = {0};
    size_t at, from = out->len;
    vw_frozen_head head;
    bool good = reserve(&image.structs, vw_frozen__shape.bytes, &at) &&
                write_struct(&image, &vw_frozen__shape, (const char *)frozen, at);

    head = head_of(&image);
    vw_buf_add(out, (vw_span){(const char *)&head, sizeof head});
    vw_buf_add(out, vw_buf_span(&image.structs));
    vw_buf_add(out, vw_buf_span(&image.texts));
    good = good && !out->failed && seal_image(out->ptr + from, out->len - from, key);
    vw_buf_free(&image.structs);
    vw_buf_free(&image.texts);
    return good ? VW_OK : vw_fail_memory(err);
}
