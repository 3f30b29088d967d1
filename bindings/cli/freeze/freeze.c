/*
 * vsswhy-freeze FOLDER SOURCE: part of the build, not installed. Freezes the
 * default rules, which must all be good, for the program that was built with
 * it, and writes them as the source of home/builtin.h.
 */
#include "base/os.h"
#include "lua/freeze.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Numbers, so that the image lies as its structs need it; what stands behind its end is 0. */
static void write_words(vw_buf *source, vw_span image)
{
    for (size_t at = 0; at < image.len; at += sizeof(uint64_t)) {
        vw_span piece = vw_span_cut(image, at, at + sizeof(uint64_t));
        uint64_t word = 0;

        memcpy(&word, piece.ptr, piece.len);
        vw_buf_format(source, "0x%" PRIx64 ",%s", word, at % 64 == 56 ? "\n" : " ");
    }
}

static void write_source(vw_buf *source, vw_span image)
{
    vw_buf_text(
        source,
        "/* Written by vsswhy-freeze. */\n#include \"home/builtin.h\"\n\n#include <stdint.h>\n\n"
        "static const uint64_t words[] = {\n");
    write_words(source, image);
    vw_buf_format(source,
                  "};\n\nvw_span vw_builtin_rules(void)\n{\n"
                  "    return (vw_span){(const char *)words, %zu};\n}\n",
                  image.len);
}

static vw_status freeze(const char *folder, const char *path, vw_error *err)
{
    vw_buf image = {0}, source = {0};
    vw_status status = vw_lua_freeze(folder, &image, err);

    if (status == VW_OK)
        write_source(&source, vw_buf_span(&image));
    if (status == VW_OK)
        status = source.failed ? vw_fail_memory(err) : vw_file_put(path, vw_buf_span(&source), err);
    vw_buf_free(&image);
    vw_buf_free(&source);
    return status;
}

int main(int argc, char **argv)
{
    vw_error err;

    if (argc != 3) {
        fputs("usage: vsswhy-freeze FOLDER SOURCE\n", stderr);
        return 2;
    }
    if (freeze(argv[1], argv[2], &err) == VW_OK)
        return 0;
    fprintf(stderr, "vsswhy-freeze: %s\n", err.en);
    return 1;
}
