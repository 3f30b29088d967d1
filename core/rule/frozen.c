#include "rule/frozen_parts.h"

#include "base/os.h"

#include <sodium.h>

/* Images are made by this program alone; a larger file is none. */
enum { IMAGE_BYTES_MAX = 256 << 20 };

/* --- reading -------------------------------------------------------------------------------------- */

/* The walk over an image: the structs and the texts that it has not come to yet. */
typedef struct reading {
    char *next, *end;
    const char *text, *text_end;
    const char *first;     /* of the structs */
    vw_buf *texts, *lists; /* NULL, or where links are noted, see vw_frozen_link */
} reading;

static void note_link(vw_buf *links, size_t place)
{
    uint32_t link = (uint32_t)place;

    vw_buf_add(links, (vw_span){(const char *)&link, sizeof link});
}

static bool read_text(reading *image, vw_span *text)
{
    if (!text->ptr)
        return text->len == 0;
    if (text->len >= (size_t)(image->text_end - image->text) || image->text[text->len] != '\0')
        return false;
    if (image->texts)
        note_link(image->texts, (size_t)((const char *)text - image->first));
    text->ptr = image->text;
    image->text += text->len + 1;
    return true;
}

static bool read_struct(reading *image, const vw_shape *shape, char *at);

static bool read_list(reading *image, const vw_shape_member *member, char *owner)
{
    const vw_shape *shape = member->shape;
    size_t count = 1;
    char *list;

    memcpy(&list, owner + member->offset, sizeof list);
    if (member->count_offset != SIZE_MAX)
        memcpy(&count, owner + member->count_offset, sizeof count);
    if (!list)
        return member->count_offset == SIZE_MAX || count == 0;
    if (count > (size_t)(image->end - image->next) / shape->bytes)
        return false;
    list = image->next;
    memcpy(owner + member->offset, &list, sizeof list);
    if (image->lists) {
        note_link(image->lists, (size_t)(owner + member->offset - image->first));
        note_link(image->lists, (size_t)(list - image->first));
    }
    image->next += count * shape->bytes;
    for (size_t i = 0; i < count; i++)
        if (!read_struct(image, shape, list + i * shape->bytes))
            return false;
    return true;
}

static bool is_word(const char *at, unsigned limit)
{
    unsigned word;

    memcpy(&word, at, sizeof word);
    return word < limit;
}

static bool read_struct(reading *image, const vw_shape *shape, char *at)
{
    for (size_t i = 0; i < shape->count; i++) {
        const vw_shape_member *member = &shape->members[i];
        char *value = at + member->offset;
        bool good = true;

        switch (member->kind) {
        case VW_PLAIN: break;
        case VW_FLAG: good = *(unsigned char *)value <= 1; break;
        case VW_WORD: good = is_word(value, member->limit); break;
        case VW_TEXT: good = read_text(image, (vw_span *)(void *)value); break;
        case VW_PART: good = read_struct(image, member->shape, value); break;
        case VW_LIST: good = read_list(image, member, at); break;
        }
        if (!good)
            return false;
    }
    return !shape->is_sound || shape->is_sound(at);
}

static bool is_ours(const vw_frozen_head *head, size_t bytes)
{
    return memcmp(head->magic, VW_FROZEN_MAGIC, sizeof head->magic) == 0 &&
           head->format == VW_FROZEN_FORMAT && head->pointer_bytes == sizeof(void *) &&
           memcmp(head->engine, vw_frozen__engine, sizeof head->engine) == 0 &&
           head->bytes == bytes && head->texts <= bytes &&
           head->texts >= sizeof *head + vw_frozen__shape.bytes;
}

static bool is_sealed(const char *image, size_t bytes, const vw_frozen_key *key)
{
    const vw_frozen_head *head = (const vw_frozen_head *)(const void *)image;
    unsigned char seal[sizeof head->seal];

    return vw_frozen__seal(seal, head->nonce, vw_frozen__covered(image, bytes), key) &&
           sodium_memcmp(seal, head->seal, sizeof seal) == 0;
}

/* Makes of the structs at `root`, which stand in front of the texts or are a copy, what the image holds. */
static bool read_structs(char *root, const char *image, vw_buf *texts, vw_buf *lists)
{
    const vw_frozen_head *head = (const vw_frozen_head *)(const void *)image;
    reading walk = {
        .next = root + vw_frozen__shape.bytes,
        .end = root + (head->texts - sizeof *head),
        .text = image + head->texts,
        .text_end = image + head->bytes,
        .first = root,
        .texts = texts,
        .lists = lists,
    };

    return read_struct(&walk, &vw_frozen__shape, root) && walk.next == walk.end &&
           walk.text == walk.text_end;
}

const vw_frozen *vw_frozen_read(char *image, size_t bytes, const vw_frozen_key *key)
{
    const vw_frozen_head *head = (const vw_frozen_head *)(void *)image;
    char *root = image + sizeof *head;

    if (bytes < sizeof *head || !is_ours(head, bytes) || !is_sealed(image, bytes, key) ||
        !read_structs(root, image, NULL, NULL))
        return NULL;
    return (const vw_frozen *)(void *)root;
}

/* --- an image in the program ---------------------------------------------------------------------- */

/* A copy of the structs of an image, which stays as it is; NULL: no memory. */
static char *copy_structs(vw_span image, vw_arena *arena)
{
    const vw_frozen_head *head = (const vw_frozen_head *)(const void *)image.ptr;
    size_t bytes = (size_t)head->texts - sizeof *head;
    char *root = vw_arena_alloc(arena, bytes);

    if (!root)
        return NULL;
    vw_pages_ready(root, bytes);
    memcpy(root, image.ptr + sizeof *head, bytes);
    return root;
}

vw_status vw_frozen_link(vw_span image, vw_buf *texts, vw_buf *lists, vw_error *err)
{
    vw_arena arena = {0};
    char *root = copy_structs(image, &arena);
    bool good = root && read_structs(root, image.ptr, texts, lists);

    vw_arena_free(&arena);
    return good && !texts->failed && !lists->failed ? VW_OK : vw_fail_memory(err);
}

const vw_frozen *vw_frozen_take(const vw_frozen_builtin *builtin, vw_arena *arena)
{
    const vw_frozen_head *head = (const vw_frozen_head *)(const void *)builtin->image.ptr;
    const char *text = builtin->image.ptr + head->texts;
    char *root = is_ours(head, builtin->image.len) ? copy_structs(builtin->image, arena) : NULL;

    if (!root)
        return NULL;
    for (size_t i = 0; i < builtin->text_count; i++) {
        vw_span *span = (vw_span *)(void *)(root + builtin->texts[i]);

        span->ptr = text;
        text += span->len + 1;
    }
    for (size_t i = 0; i < builtin->list_count; i += 2)
        *(char **)(void *)(root + builtin->lists[i]) = root + builtin->lists[i + 1];
    return (const vw_frozen *)(void *)root;
}

/* --- a file --------------------------------------------------------------------------------------- */

static char *read_file(vw_file *file, vw_arena *arena, size_t *bytes)
{
    vw_file_state state;
    size_t got;
    char *image;

    if (!vw_file_state_of(file, &state) || state.bytes > IMAGE_BYTES_MAX)
        return NULL;
    *bytes = (size_t)state.bytes;
    image = vw_arena_alloc(arena, *bytes);
    if (!image || vw_file_read(file, image, *bytes, &got, NULL) != VW_OK || got != *bytes)
        return NULL;
    return image;
}

const vw_frozen *vw_frozen_load(const char *path, const vw_frozen_key *key, vw_arena *arena)
{
    vw_file *file;
    size_t bytes;
    char *image;

    if (vw_file_open(&file, path, NULL) != VW_OK)
        return NULL;
    image = read_file(file, arena, &bytes);
    vw_file_close(file);
    return image ? vw_frozen_read(image, bytes, key) : NULL;
}

/* --- adding --------------------------------------------------------------------------------------- */

static vw_status add_pack(vw_rules *rules, const vw_pack *pack, vw_trust trust, vw_span signer,
                          vw_error *err)
{
    size_t index;
    vw_status status = vw_rules_add_pack(rules, pack->name, pack->version, trust, &index, err);

    if (status != VW_OK)
        return status;
    memcpy(rules->packs[index].langs, pack->langs, sizeof pack->langs);
    if (signer.ptr)
        rules->packs[index].signer = vw_arena_copy(&rules->arena, signer);
    return !signer.ptr || rules->packs[index].signer.ptr ? VW_OK : vw_fail_memory(err);
}

/* "FOLDER/name" of every rule, in one piece. */
static bool name_files(const vw_frozen *frozen, vw_arena *arena, const char *folder)
{
    size_t front = strlen(folder) + 1, bytes = 0;
    char *at;

    for (size_t i = 0; i < frozen->rule_count; i++)
        bytes += front + frozen->rules[i].file.len + 1;
    at = vw_arena_alloc(arena, bytes);
    for (size_t i = 0; at && i < frozen->rule_count; i++) {
        vw_span *file = (vw_span *)&frozen->rules[i].file;
        size_t len = front + file->len;

        memcpy(at, folder, front - 1);
        at[front - 1] = '/';
        memcpy(at + front, file->ptr, file->len);
        *file = (vw_span){at, len};
        at += len + 1;
    }
    return at != NULL;
}

vw_status vw_frozen_add(vw_rules *rules, const vw_frozen *frozen, vw_arena *arena,
                        const char *folder, vw_trust trust, vw_span signer, vw_error *err)
{
    size_t first = rules->pack_count;
    vw_status status = name_files(frozen, arena, folder) ? VW_OK : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < frozen->pack_count; i++)
        status = add_pack(rules, &frozen->packs[i], trust, signer, err);
    for (size_t i = 0; status == VW_OK && i < frozen->rule_count; i++) {
        vw_rule *rule = (vw_rule *)&frozen->rules[i];
        vw_error why;

        rule->pack += first;
        if (vw_rules_add(rules, rule, &why) != VW_OK)
            status = vw_rules_skip(rules, rule->file, &why);
    }
    if (first == 0) {
        memcpy(rules->places.sets, frozen->places, sizeof frozen->places);
        rules->places.rules = rules->count;
    }
    vw_arena_join(&rules->arena, arena);
    return status == VW_OK ? VW_OK : vw_fail_memory(err);
}
