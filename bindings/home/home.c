#include "home.h"

#include "base/ascii.h"
#include "base/os.h"
#include "lua/overrides.h"

#include <sodium.h>
#include <stdlib.h>

/* Bytes of a file of keys: thousands of lines. */
enum { KEYS_BYTES_MAX = 1 << 20 };

static const char *setting(const char *name)
{
    const char *value = getenv(name);

    return value && value[0] ? value : NULL;
}

static bool folder_of(vw_buf *out, const char *variable, const char *below_home)
{
    const char *all = setting("VSSWHY_HOME"), *own = setting(variable), *home = setting("HOME");

    if (all)
        vw_buf_text(out, all);
    else if (own)
        vw_buf_format(out, "%s/vsswhy", own);
    else if (home)
        vw_buf_format(out, "%s/%s/vsswhy", home, below_home);
    return (all || own || home) && !out->failed;
}

bool vw_home_data(vw_buf *out)
{
    return folder_of(out, "XDG_DATA_HOME", ".local/share");
}

bool vw_home_config(vw_buf *out)
{
    return folder_of(out, "XDG_CONFIG_HOME", ".config");
}

/* How the keys of a file are added to the signers. */
typedef vw_status (*read_fn)(vw_signers *signers, vw_span text, const char *file, vw_error *err);

static vw_status read_keys(vw_signers *signers, const char *path, read_fn read, vw_error *err)
{
    char *bytes;
    size_t len;
    vw_status status = vw_file_whole(path, KEYS_BYTES_MAX, &bytes, &len, err);

    if (status == VW_OK)
        status = read(signers, (vw_span){bytes, len}, path, err);
    free(bytes);
    return status;
}

static vw_status read_own(vw_signers *signers, const char *name, read_fn read, vw_error *err)
{
    vw_buf path = {0};
    vw_status status = VW_OK;

    if (vw_home_config(&path)) {
        vw_buf_format(&path, "/%s", name);
        if (path.failed)
            status = vw_fail_memory(err);
        else if (vw_path_kind_of(path.ptr) != VW_PATH_MISSING)
            status = read_keys(signers, path.ptr, read, err);
    }
    vw_buf_free(&path);
    return status;
}

vw_status vw_home_signers(vw_signers *signers, const char *more, vw_error *err)
{
    vw_status status = read_own(signers, "allowed_signers", vw_signers_read, err);

    if (status == VW_OK)
        status = read_own(signers, "revoked_keys", vw_signers_read_revoked, err);
    if (status == VW_OK && more)
        status = read_keys(signers, more, vw_signers_read, err);
    return status;
}

static vw_time now(void)
{
    const char *epoch = setting("SOURCE_DATE_EPOCH");
    vw_span text = epoch ? vw_span_of(epoch) : VW_SPAN_NONE;
    int64_t seconds;

    if (text.len && vw_read_int(text, &seconds) == text.len && seconds >= 0 &&
        seconds < INT64_MAX / VW_SECOND)
        return seconds * VW_SECOND;
    return vw_clock_utc_us();
}

static vw_status load_overrides(vw_rules *rules, const vw_buf *folder, vw_error *err)
{
    vw_buf path = {0};
    vw_status status;

    vw_buf_add(&path, vw_buf_span(folder));
    vw_buf_format(&path, "/overrides.json");
    status = path.failed || folder->failed ? vw_fail_memory(err)
                                           : vw_overrides_load(rules, path.ptr, now(), err);
    vw_buf_free(&path);
    return status;
}

vw_status vw_home_overrides(vw_rules *rules, const char *const *folders, size_t count,
                            vw_error *err)
{
    vw_buf folder = {0};
    vw_status status = VW_OK;

    if (vw_home_config(&folder))
        status = load_overrides(rules, &folder, err);
    for (size_t i = 0; status == VW_OK && i < count; i++) {
        vw_buf_clear(&folder);
        vw_buf_text(&folder, folders[i]);
        status = load_overrides(rules, &folder, err);
    }
    vw_buf_free(&folder);
    return status;
}

/* --- the key for images --------------------------------------------------------------------------- */

/* In hexadecimal, a line of text. */
enum { KEY_DIGITS = 2 * VW_FROZEN_KEY_BYTES };

static bool find_key(vw_buf *path)
{
    bool known = vw_home_config(path);

    vw_buf_text(path, "/frozen_key");
    return known && !path->failed;
}

static bool read_key(const char *path, vw_frozen_key *key)
{
    char *bytes = NULL;
    size_t len, took = 0;
    bool good =
        vw_path_kind_of(path) == VW_PATH_FILE &&
        vw_file_whole(path, KEY_DIGITS + 1, &bytes, &len, NULL) == VW_OK && len == KEY_DIGITS + 1 &&
        bytes[KEY_DIGITS] == '\n' &&
        sodium_hex2bin(key->bytes, sizeof key->bytes, bytes, KEY_DIGITS, NULL, &took, NULL) == 0;

    free(bytes);
    return good && took == sizeof key->bytes;
}

bool vw_home_key(vw_frozen_key *key)
{
    vw_buf path = {0};
    bool good = find_key(&path) && read_key(path.ptr, key);

    vw_buf_free(&path);
    return good;
}

static bool make_key(const char *path, vw_frozen_key *key)
{
    char line[KEY_DIGITS + 2];

    if (sodium_init() < 0)
        return false;
    randombytes_buf(key->bytes, sizeof key->bytes);
    sodium_bin2hex(line, sizeof line, key->bytes, sizeof key->bytes);
    line[KEY_DIGITS] = '\n';
    return vw_file_put_private(path, (vw_span){line, KEY_DIGITS + 1}, NULL) == VW_OK;
}

bool vw_home_make_key(vw_frozen_key *key)
{
    vw_buf path = {0}, folder = {0};
    bool good = find_key(&path) && vw_home_config(&folder) &&
                (read_key(path.ptr, key) ||
                 (vw_folder_make(folder.ptr, NULL) == VW_OK && make_key(path.ptr, key)));

    vw_buf_free(&path);
    vw_buf_free(&folder);
    return good;
}

/* --- the keys of others --------------------------------------------------------------------------- */

/* Writes the file again with the line behind what it has. */
static vw_status add_line(const char *path, vw_span line, vw_error *err)
{
    vw_buf text = {0};
    char *bytes = NULL;
    size_t len = 0;
    vw_status status = VW_OK;

    if (vw_path_kind_of(path) != VW_PATH_MISSING)
        status = vw_file_whole(path, KEYS_BYTES_MAX, &bytes, &len, err);
    vw_buf_add(&text, (vw_span){bytes, len});
    if (len && bytes[len - 1] != '\n')
        vw_buf_text(&text, "\n");
    vw_buf_add(&text, line);
    vw_buf_text(&text, "\n");
    if (status == VW_OK)
        status = text.failed ? vw_fail_memory(err) : vw_file_put(path, vw_buf_span(&text), err);
    vw_buf_free(&text);
    free(bytes);
    return status;
}

vw_status vw_home_trust(vw_span line, vw_error *err)
{
    vw_buf path = {0};
    vw_status status;

    if (vw_home_config(&path))
        status = vw_folder_make(path.ptr, err);
    else
        status = vw_fail(err, VW_ERR_USAGE,
                         "There is no home to keep allowed_signers in; set HOME or VSSWHY_HOME.",
                         "allowed_signers の保存先が分かりません。HOME または VSSWHY_HOME "
                         "を設定してください。");
    vw_buf_text(&path, "/allowed_signers");
    if (status == VW_OK)
        status = path.failed ? vw_fail_memory(err) : add_line(path.ptr, line, err);
    vw_buf_free(&path);
    return status;
}
