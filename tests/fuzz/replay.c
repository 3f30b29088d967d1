/*
 * Plays kept inputs through a fuzz target without libFuzzer: replay FOLDER…
 * Each file of the folders is one input. A target that finds fault ends the
 * process. A folder that is missing has nothing to play; the empty input
 * always is.
 */
#include "base/arena.h"
#include "base/os.h"
#include "fuzz.h"

enum { INPUT_BYTES_MAX = 1 << 20 };

static void play(const char *path)
{
    uint8_t *bytes = malloc(INPUT_BYTES_MAX);
    vw_file *file;
    vw_span input;
    size_t got;

    ENSURE(bytes && vw_file_open(&file, path, NULL) == VW_OK);
    ENSURE(vw_file_read(file, bytes, INPUT_BYTES_MAX, &got, NULL) == VW_OK);
    vw_file_close(file);
    fprintf(stderr, "%s\n", path); /* the last one named is the one that broke */
    input = fuzz_copy((vw_span){(const char *)bytes, got});
    free(bytes);
    LLVMFuzzerTestOneInput((const uint8_t *)input.ptr, input.len);
    free((char *)input.ptr);
}

static vw_status play_entry(const char *name, vw_path_kind kind, bool link, void *folder)
{
    char path[4096];

    (void)link;
    if (kind == VW_PATH_FILE) {
        snprintf(path, sizeof path, "%s/%s", (const char *)folder, name);
        play(path);
    }
    return VW_OK;
}

int main(int count, char **words)
{
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    for (int i = 1; i < count; i++)
        if (vw_path_kind_of(words[i]) == VW_PATH_FOLDER)
            ENSURE(vw_folder_each(words[i], play_entry, words[i], NULL) == VW_OK);
    return 0;
}
