#include "rule/pack/manifest.h"

#include "base/ascii.h"

#include <sodium.h>

enum { DIGEST_DIGITS = 2 * crypto_hash_sha256_BYTES, GAP = 2 };

typedef char digest_text[DIGEST_DIGITS + 1];

static void digest(digest_text out, vw_span bytes)
{
    unsigned char hash[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(hash, (const unsigned char *)(bytes.len ? bytes.ptr : ""), bytes.len);
    sodium_bin2hex(out, DIGEST_DIGITS + 1, hash, sizeof hash);
}

static bool is_listed(const vw_member *member)
{
    return !vw_span_is(member->name, VW_SPAN(VW_MANIFEST_NAME)) &&
           !vw_span_is(member->name, VW_SPAN(VW_SIGNATURE_NAME));
}

vw_status vw_manifest_write(const vw_members *members, vw_buf *out, vw_error *err)
{
    for (size_t i = 0; i < members->count; i++) {
        digest_text hash;

        if (!is_listed(&members->list[i]))
            continue;
        digest(hash, members->list[i].bytes);
        vw_buf_text(out, hash);
        vw_buf_char(out, ' ', GAP);
        vw_buf_add(out, members->list[i].name);
        vw_buf_char(out, '\n', 1);
    }
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

/* --- checking ------------------------------------------------------------------------------------- */

/* A line of the manifest. */
typedef struct entry {
    vw_span hash, name;
} entry;

static vw_status fail_line(const char *pack, size_t line, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE,
                   "%s: line %zu of MANIFEST.sha256 is not as pack build writes it (64 lower-case "
                   "digits, two blanks, a name, LF).",
                   "%s: MANIFEST.sha256 の %zu 行目が pack build の形式と異なります (16 進 64 桁、"
                   "空白 2 個、名前、LF)。",
                   pack, line);
}

/* Takes one line off `rest`; false where it is spelled otherwise. */
static bool take_entry(vw_span *rest, entry *out)
{
    size_t end = vw_find(*rest, VW_SPAN("\n"), 0);
    vw_span line = vw_span_cut(*rest, 0, end);

    if (end == SIZE_MAX || line.len <= DIGEST_DIGITS + GAP || line.ptr[line.len - 1] == '\r')
        return false;
    for (size_t i = 0; i < DIGEST_DIGITS; i++)
        if (vw_hex_value(line.ptr[i]) < 0 || vw_lower(line.ptr[i]) != line.ptr[i])
            return false;
    out->hash = vw_span_cut(line, 0, DIGEST_DIGITS);
    out->name = vw_span_from(line, DIGEST_DIGITS + GAP);
    *rest = vw_span_from(*rest, end + 1);
    return vw_span_is(vw_span_cut(line, DIGEST_DIGITS, DIGEST_DIGITS + GAP), VW_SPAN("  "));
}

static vw_status fail_unlisted(const char *pack, const vw_member *member, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE,
                   "%s: %s is not in MANIFEST.sha256; it was added after the pack was built.",
                   "%s: %s は MANIFEST.sha256 にありません。作成後に追加されたファイルです。", pack,
                   member->name.ptr);
}

/* The entry stands where none of its name does among the members in hand. */
static vw_status fail_extra(const char *pack, vw_span name, vw_span before, vw_error *err)
{
    vw_span shown = vw_span_cut(name, 0, VW_MEMBER_NAME_MAX);

    for (size_t i = 0; i < shown.len; i++)
        if ((unsigned char)shown.ptr[i] < 0x20 || (unsigned char)shown.ptr[i] > 0x7e)
            shown.len = i;
    if (before.len && vw_span_order(name, before) <= 0)
        return vw_fail(err, VW_ERR_RULE, "%s: MANIFEST.sha256 lists %.*s twice or out of order.",
                       "%s: MANIFEST.sha256 の %.*s が重複しているか、順序が正しくありません。",
                       pack, (int)shown.len, shown.ptr);
    return vw_fail(err, VW_ERR_RULE, "%s: MANIFEST.sha256 lists %.*s, which is not in the pack.",
                   "%s: MANIFEST.sha256 にある %.*s がパックにありません。", pack, (int)shown.len,
                   shown.ptr);
}

static vw_status check_entry(const char *pack, const entry *entry, const vw_member *member,
                             vw_error *err)
{
    digest_text hash;

    digest(hash, member->bytes);
    if (vw_span_is(entry->hash, vw_span_of(hash)))
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE,
                   "%s: %s was changed after the pack was built; build and sign it again.",
                   "%s: %s は作成後に変更されています。作成と署名をやり直してください。", pack,
                   member->name.ptr);
}

vw_status vw_manifest_check(const vw_members *members, const char *name, vw_error *err)
{
    const vw_member *manifest = vw_members_find(members, VW_SPAN(VW_MANIFEST_NAME));
    vw_span rest = manifest ? manifest->bytes : VW_SPAN_NONE, before = VW_SPAN("");
    vw_status status = VW_OK;
    size_t line = 0;

    if (!manifest)
        return vw_fail(err, VW_ERR_RULE, "%s: MANIFEST.sha256 is missing; run pack build.",
                       "%s: MANIFEST.sha256 がありません。pack build を実行してください。", name);
    for (size_t i = 0; status == VW_OK && (i < members->count || rest.len);) {
        const vw_member *member = i < members->count ? &members->list[i] : NULL;
        entry entry;

        if (member && !is_listed(member)) {
            i++;
            continue;
        }
        if (!rest.len)
            return fail_unlisted(name, member, err);
        line++;
        if (!take_entry(&rest, &entry))
            return fail_line(name, line, err);
        if (!member || vw_span_order(entry.name, member->name) < 0)
            return fail_extra(name, entry.name, before, err);
        if (!vw_span_is(entry.name, member->name))
            return fail_unlisted(name, member, err);
        status = check_entry(name, &entry, member, err);
        before = entry.name;
        i++;
    }
    return status;
}
