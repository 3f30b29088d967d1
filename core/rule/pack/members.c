#include "rule/pack/members.h"

#include "base/ascii.h"

#include <stdlib.h>

/* --- names ---------------------------------------------------------------------------------------- */

/* Names that Windows gives to devices, whatever stands behind a dot. */
static const char *const devices[] = {
    "con",  "prn",  "aux",  "nul",  "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
};

static const char *const top_names[] = {"pack.json", "overrides.json", "LICENSE", "MANIFEST.sha256",
                                        "MANIFEST.sha256.sig"};
static const char *const top_ends[] = {".lua", ".md"};
static const char *const folders[] = {"spec/", "logs/"};

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

/* Why a name cannot stand in a pack; NULL members where it can. */
typedef struct reason {
    const char *en, *ja;
} reason;

static const reason refused_path = {
    "%.*s: a pack has no such path (no \"..\", no leading \"/\", no drive, no \"\\\").",
    "%.*s: パックに含められないパスです (「..」、先頭の「/」、ドライブ、「\\」は使えません)。"};
static const reason refused_sign = {
    "%.*s: names in a pack have letters, digits and . _ - only; rename the file.",
    "%.*s: パック内の名前に使えるのは英数字と . _ - だけです。名前を変えてください。"};
static const reason refused_part = {
    "%.*s: a name in a pack neither begins nor ends with a dot; rename the file.",
    "%.*s: パック内の名前は、先頭と末尾にドットを使えません。名前を変えてください。"};
static const reason refused_device = {
    "%.*s: Windows takes this name for a device; rename the file.",
    "%.*s: Windows ではデバイスの名前です。名前を変えてください。"};
static const reason refused_place = {
    "%.*s: a pack holds pack.json, *.lua, *.md, LICENSE, spec/ and logs/; move or remove the file.",
    "%.*s: パックに含められるのは pack.json、*.lua、*.md、LICENSE、spec/、logs/ "
    "です。ファイルを移動するか削除してください。"};

static bool is_name_sign(char c)
{
    return vw_is_word(c) || c == '.' || c == '-';
}

static bool is_device(vw_span part)
{
    vw_span stem = vw_span_cut(part, 0, vw_find(part, VW_SPAN("."), 0));

    for (size_t i = 0; i < COUNT_OF(devices); i++)
        if (vw_same_nocase(stem, vw_span_of(devices[i])))
            return true;
    return false;
}

/* One part of a path, between slashes. */
static const reason *check_part(vw_span part)
{
    if (part.len == 0 || vw_span_is(part, VW_SPAN(".")) || vw_span_is(part, VW_SPAN("..")))
        return &refused_path;
    if (part.ptr[0] == '.' || part.ptr[part.len - 1] == '.')
        return &refused_part;
    return is_device(part) ? &refused_device : NULL;
}

static const reason *check_signs(vw_span name)
{
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] == '\\' || name.ptr[i] == ':')
            return &refused_path;
        if (!is_name_sign(name.ptr[i]) && name.ptr[i] != '/')
            return &refused_sign;
    }
    return NULL;
}

static const reason *check_place(vw_span name)
{
    bool top = vw_find(name, VW_SPAN("/"), 0) == SIZE_MAX;

    for (size_t i = 0; top && i < COUNT_OF(top_names); i++)
        if (vw_span_is(name, vw_span_of(top_names[i])))
            return NULL;
    for (size_t i = 0; top && i < COUNT_OF(top_ends); i++)
        if (name.len > strlen(top_ends[i]) && vw_ends(name, vw_span_of(top_ends[i])))
            return NULL;
    for (size_t i = 0; !top && i < COUNT_OF(folders); i++)
        if (vw_starts(name, vw_span_of(folders[i])))
            return NULL;
    return &refused_place;
}

static const reason *check_name(vw_span name)
{
    const reason *why = check_signs(name);

    for (size_t from = 0; !why && from <= name.len;) {
        size_t to = vw_find(name, VW_SPAN("/"), from);

        why = check_part(vw_span_cut(name, from, to));
        from = to == SIZE_MAX ? name.len + 1 : to + 1;
    }
    return why ? why : check_place(name);
}

/* --- the list ------------------------------------------------------------------------------------- */

static bool reserve(vw_members *members)
{
    size_t cap = members->cap ? members->cap * 2 : 16;
    vw_member *grown;

    if (members->count < members->cap)
        return true;
    grown = realloc(members->list, cap * sizeof *grown);
    if (!grown)
        return false;
    members->list = grown;
    members->cap = cap;
    return true;
}

static vw_status check_size(const vw_members *members, vw_span name, vw_span bytes, vw_error *err)
{
    if (members->count == VW_MEMBERS_MAX)
        return vw_fail(err, VW_ERR_LIMIT, "A pack has at most %d files; split it.",
                       "パックのファイルは %d 個までです。分割してください。", VW_MEMBERS_MAX);
    if (bytes.len > VW_MEMBER_BYTES_MAX)
        return vw_fail(err, VW_ERR_LIMIT, "%.*s: a file of a pack has at most %d MiB.",
                       "%.*s: パックのファイルは 1 つ %d MiB までです。", (int)name.len, name.ptr,
                       VW_MEMBER_BYTES_MAX >> 20);
    if (members->bytes + bytes.len > VW_PACK_BYTES_MAX)
        return vw_fail(err, VW_ERR_LIMIT, "A pack has at most %d MiB; split it.",
                       "パックの大きさは %d MiB までです。分割してください。",
                       VW_PACK_BYTES_MAX >> 20);
    return VW_OK;
}

vw_status vw_members_add(vw_members *members, vw_span name, vw_span bytes, vw_error *err)
{
    const reason *why = check_name(name);
    vw_span shown = vw_span_cut(name, 0, VW_MEMBER_NAME_MAX);
    vw_status status;

    if (why)
        return vw_fail(err, VW_ERR_RULE, why->en, why->ja, (int)shown.len, shown.ptr);
    if (name.len > VW_MEMBER_NAME_MAX)
        return vw_fail(err, VW_ERR_LIMIT, "%.*s...: a name in a pack has at most %d bytes.",
                       "%.*s...: パック内の名前は %d バイトまでです。", (int)shown.len, shown.ptr,
                       VW_MEMBER_NAME_MAX);
    status = check_size(members, name, bytes, err);
    if (status != VW_OK)
        return status;
    name = vw_arena_copy(&members->arena, name);
    if (!name.ptr || !reserve(members))
        return vw_fail_memory(err);
    members->list[members->count++] = (vw_member){name, bytes};
    members->bytes += bytes.len;
    return VW_OK;
}

static int by_name(const void *a, const void *b)
{
    return vw_span_order(((const vw_member *)a)->name, ((const vw_member *)b)->name);
}

/* Byte order of the names in lower case, "/" before everything: a folder stands beside its files. */
static int by_folded_name(const void *a, const void *b)
{
    vw_span one = (*(const vw_member *const *)a)->name, two = (*(const vw_member *const *)b)->name;
    size_t len = one.len < two.len ? one.len : two.len;

    for (size_t i = 0; i < len; i++) {
        int x = one.ptr[i] == '/' ? 0 : vw_lower(one.ptr[i]);
        int y = two.ptr[i] == '/' ? 0 : vw_lower(two.ptr[i]);

        if (x != y)
            return x - y;
    }
    return (one.len > two.len) - (one.len < two.len);
}

/* Whether `one` is `two`, or a folder of its path, on a system that ignores case. */
static bool collides(vw_span one, vw_span two)
{
    return two.len >= one.len && vw_same_nocase(vw_span_cut(two, 0, one.len), one) &&
           (two.len == one.len || two.ptr[one.len] == '/');
}

vw_status vw_members_seal(vw_members *members, vw_error *err)
{
    const vw_member **folded =
        VW_ARENA_ARRAY(&members->arena, const vw_member *, members->count + 1);

    if (!folded)
        return vw_fail_memory(err);
    if (members->count)
        qsort(members->list, members->count, sizeof *members->list, by_name);
    for (size_t i = 0; i < members->count; i++)
        folded[i] = &members->list[i];
    if (members->count)
        qsort(folded, members->count, sizeof *folded, by_folded_name);
    for (size_t i = 1; i < members->count; i++)
        if (collides(folded[i - 1]->name, folded[i]->name))
            return vw_fail(err, VW_ERR_RULE,
                           "%s and %s are one file on some systems; rename one of them.",
                           "%s と %s は、環境によっては同じファイルになります。"
                           "どちらかの名前を変えてください。",
                           folded[i - 1]->name.ptr, folded[i]->name.ptr);
    return VW_OK;
}

const vw_member *vw_members_find(const vw_members *members, vw_span name)
{
    vw_member key = {.name = name};

    return members->count
               ? bsearch(&key, members->list, members->count, sizeof *members->list, by_name)
               : NULL;
}

bool vw_member_is_rule(const vw_member *member)
{
    return vw_ends(member->name, VW_SPAN(".lua")) &&
           vw_find(member->name, VW_SPAN("/"), 0) == SIZE_MAX;
}

void vw_members_free(vw_members *members)
{
    free(members->list);
    vw_arena_free(&members->arena);
    *members = (vw_members){0};
}
