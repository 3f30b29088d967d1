#include "rules_stamp.h"

#include "base/buf.h"
#include "base/os.h"
#include "home.h"

/* A folder in looking; rule files stand in it or in the folders in it. */
struct looking {
    uint64_t stamp;
    const char *folder;
    int depth;
};

enum { DEPTH_MAX = 2 };

/* FNV-1a. */
static uint64_t add_bytes(uint64_t stamp, const void *bytes, size_t len)
{
    const unsigned char *at = bytes;

    for (size_t i = 0; i < len; i++)
        stamp = (stamp ^ at[i]) * 0x100000001b3;
    return stamp;
}

static uint64_t add_file(uint64_t stamp, const char *path)
{
    vw_file_state state;

    if (!vw_path_state(path, &state))
        return stamp;
    stamp = add_bytes(stamp, path, strlen(path));
    stamp = add_bytes(stamp, &state.number, sizeof state.number);
    stamp = add_bytes(stamp, &state.bytes, sizeof state.bytes);
    return add_bytes(stamp, &state.changed_us, sizeof state.changed_us);
}

static vw_status add_entry(const char *name, vw_path_kind kind, bool link, void *context)
{
    struct looking *looking = context;
    vw_buf path = {0};

    vw_buf_text(&path, looking->folder);
    vw_buf_text(&path, "/");
    vw_buf_text(&path, name);
    vw_buf_char(&path, '\0', 1);
    if (!path.failed && kind == VW_PATH_FILE)
        looking->stamp = add_file(looking->stamp, path.ptr);
    if (!path.failed && kind == VW_PATH_FOLDER && !link && looking->depth < DEPTH_MAX) {
        struct looking inner = {looking->stamp, path.ptr, looking->depth + 1};

        (void)vw_folder_each(path.ptr, add_entry, &inner, NULL);
        looking->stamp = inner.stamp;
    }
    vw_buf_free(&path);
    return VW_OK;
}

uint64_t rules_stamp(const options *options)
{
    struct looking looking = {.stamp = 0xcbf29ce484222325};
    vw_buf own = {0};

    for (size_t i = 0; i < options->rules_count; i++) {
        looking.folder = options->rules[i];
        (void)vw_folder_each(looking.folder, add_entry, &looking, NULL);
    }
    if (vw_home_config(&own)) {
        vw_buf_text(&own, "/overrides.json");
        vw_buf_char(&own, '\0', 1);
        if (!own.failed)
            looking.stamp = add_file(looking.stamp, own.ptr);
    }
    vw_buf_free(&own);
    return looking.stamp;
}
