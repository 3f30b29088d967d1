#include "rule/pack/zip.h"

#include <stdint.h>
#include <zlib.h>

enum {
    LOCAL_SIGNATURE = 0x04034b50,
    CENTRAL_SIGNATURE = 0x02014b50,
    END_SIGNATURE = 0x06054b50,
    LOCAL_BYTES = 30,
    CENTRAL_BYTES = 46,
    END_BYTES = 22,
    VERSION = 10,    /* 1.0: stored files need no more */
    MADE_BY = 10,    /* 1.0 on MS-DOS, which has no attributes to keep */
    DATE = 0x0021,   /* 1980-01-01, the first day that a zip knows */
    ENCRYPTED = 0x1, /* bit 0 of the flags */
    STORED = 0
};

/* --- writing -------------------------------------------------------------------------------------- */

static void put16(vw_buf *out, unsigned value)
{
    char bytes[2] = {(char)(value & 0xff), (char)(value >> 8 & 0xff)};

    vw_buf_add(out, (vw_span){bytes, sizeof bytes});
}

static void put32(vw_buf *out, size_t value)
{
    put16(out, (unsigned)(value & 0xffff));
    put16(out, (unsigned)(value >> 16 & 0xffff));
}

static unsigned long checksum(vw_span bytes)
{
    return crc32(0, (const Bytef *)bytes.ptr, (uInt)bytes.len);
}

/* What a local header and an entry of the directory have in common. */
static void put_common(vw_buf *out, const vw_member *member)
{
    put16(out, VERSION);
    put16(out, 0); /* flags */
    put16(out, STORED);
    put16(out, 0); /* time */
    put16(out, DATE);
    put32(out, checksum(member->bytes));
    put32(out, member->bytes.len);
    put32(out, member->bytes.len);
    put16(out, (unsigned)member->name.len);
    put16(out, 0); /* extra field */
}

static void put_entry(vw_buf *out, const vw_member *member, size_t offset)
{
    put32(out, CENTRAL_SIGNATURE);
    put16(out, MADE_BY);
    put_common(out, member);
    put16(out, 0); /* comment */
    put16(out, 0); /* disk */
    put16(out, 0); /* internal attributes */
    put32(out, 0); /* external attributes */
    put32(out, offset);
    vw_buf_add(out, member->name);
}

vw_status vw_zip_write(const vw_members *members, vw_buf *out, vw_error *err)
{
    size_t start = out->len, offset = 0, directory;

    for (size_t i = 0; i < members->count; i++) {
        put32(out, LOCAL_SIGNATURE);
        put_common(out, &members->list[i]);
        vw_buf_add(out, members->list[i].name);
        vw_buf_add(out, members->list[i].bytes);
    }
    directory = out->len - start;
    for (size_t i = 0; i < members->count; i++) {
        const vw_member *member = &members->list[i];

        put_entry(out, member, offset);
        offset += LOCAL_BYTES + member->name.len + member->bytes.len;
    }
    put32(out, END_SIGNATURE);
    put32(out, 0); /* this disk and that of the directory */
    put16(out, (unsigned)members->count);
    put16(out, (unsigned)members->count);
    put32(out, out->len - start - directory - 12);
    put32(out, directory);
    put16(out, 0); /* comment */
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

/* --- reading -------------------------------------------------------------------------------------- */

static unsigned get16(vw_span bytes, size_t at)
{
    return (unsigned char)bytes.ptr[at] | (unsigned)(unsigned char)bytes.ptr[at + 1] << 8;
}

static uint32_t get32(vw_span bytes, size_t at)
{
    return get16(bytes, at) | (uint32_t)get16(bytes, at + 2) << 16;
}

static vw_status fail_form(const char *name, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE,
                   "%s: this zip is not as pack build makes it; build it again from its folder.",
                   "%s: pack build が作成した形式の zip ではありません。フォルダーから作成し直して"
                   "ください。",
                   name);
}

static vw_status fail_short(const char *name, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE, "%s: this zip is cut short; copy it again.",
                   "%s: zip が途中で切れています。コピーし直してください。", name);
}

/* A file of the zip, told by its local header. */
typedef struct local {
    vw_span name, bytes;
    uint32_t checksum;
    size_t end; /* behind its bytes */
} local;

static vw_status check_header(vw_span zip, size_t at, const char *name, vw_error *err)
{
    if (get16(zip, at + 6) & ENCRYPTED)
        return vw_fail(err, VW_ERR_RULE, "%s: this zip is encrypted; a pack is not.",
                       "%s: 暗号化された zip はパックとして使えません。", name);
    if (get16(zip, at + 8) != STORED)
        return vw_fail(err, VW_ERR_RULE,
                       "%s: this zip is compressed; make it with pack build, which stores files.",
                       "%s: 圧縮された zip です。圧縮しない pack build で作成してください。", name);
    /* Sizes behind the bytes, or in an extra field: both readings are refused by the one form. */
    return get16(zip, at + 28) == 0 ? VW_OK : fail_form(name, err);
}

static vw_status read_local(vw_span zip, size_t at, const char *name, local *out, vw_error *err)
{
    size_t name_len, len;
    vw_status status;

    if (zip.len - at < LOCAL_BYTES)
        return fail_short(name, err);
    status = check_header(zip, at, name, err);
    if (status != VW_OK)
        return status;
    len = get32(zip, at + 22);
    name_len = get16(zip, at + 26);
    if (zip.len - at - LOCAL_BYTES < name_len || zip.len - at - LOCAL_BYTES - name_len < len)
        return fail_short(name, err);
    out->name = vw_span_cut(zip, at + LOCAL_BYTES, at + LOCAL_BYTES + name_len);
    out->end = at + LOCAL_BYTES + name_len + len;
    out->bytes = vw_span_cut(zip, at + LOCAL_BYTES + name_len, out->end);
    out->checksum = get32(zip, at + 14);
    return VW_OK;
}

/* The name is good by now, and may stand in a message. */
static vw_status check_bytes(const local *file, const char *name, vw_error *err)
{
    if (checksum(file->bytes) == file->checksum)
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE, "%s: %.*s is damaged (its CRC is wrong); copy it again.",
                   "%s: %.*s が壊れています (CRC の不一致)。コピーし直してください。", name,
                   (int)file->name.len, file->name.ptr);
}

static vw_status read_members(vw_members *members, vw_span zip, const char *name, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t at = 0; status == VW_OK;) {
        local file = {0};

        if (zip.len - at < 4)
            return fail_short(name, err);
        if (get32(zip, at) != LOCAL_SIGNATURE)
            break;
        status = read_local(zip, at, name, &file, err);
        if (status == VW_OK)
            status = vw_members_add(members, file.name, file.bytes, err);
        if (status == VW_OK)
            status = check_bytes(&file, name, err);
        at = file.end;
    }
    return status == VW_OK ? vw_members_seal(members, err) : status;
}

vw_status vw_zip_read(vw_members *members, vw_span zip, const char *name, vw_error *err)
{
    vw_buf again = {0};
    vw_status status;

    if (!vw_zip_is(zip))
        return vw_fail(err, VW_ERR_RULE, "%s: this is no zip.", "%s: zip ではありません。", name);
    status = read_members(members, zip, name, err);
    if (status == VW_OK)
        status = vw_zip_write(members, &again, err);
    if (status == VW_OK && !vw_span_is(vw_buf_span(&again), zip))
        status = fail_form(name, err);
    vw_buf_free(&again);
    return status;
}

bool vw_zip_is(vw_span bytes)
{
    return bytes.len >= 4 && get32(bytes, 0) == LOCAL_SIGNATURE;
}
