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

/* Numbers that lie as an image needs it; what stands behind its end is 0. */
static void write_numbers(vw_buf *source, const char *name, vw_span list)
{
    vw_buf_format(source, "static const _Alignas(uint64_t) uint32_t %s[] = {\n", name);
    for (size_t at = 0; at < list.len; at += sizeof(uint32_t)) {
        vw_span piece = vw_span_cut(list, at, at + sizeof(uint32_t));
        uint32_t number = 0;

        memcpy(&number, piece.ptr, piece.len);
        vw_buf_format(source, "0x%" PRIx32 ",%s", number, at % 64 == 60 ? "\n" : " ");
    }
    vw_buf_text(source, "};\n");
}

static vw_status write_source(vw_buf *source, vw_span image, vw_error *err)
{
    vw_buf texts = {0}, lists = {0};
    vw_status status = vw_frozen_link(image, &texts, &lists, err);

    vw_buf_text(source, "/* Written by vsswhy-freeze. */\n#include \"home/builtin.h\"\n\n");
    write_numbers(source, "image", image);
    write_numbers(source, "texts", vw_buf_span(&texts));
    write_numbers(source, "lists", vw_buf_span(&lists));
    vw_buf_format(source,
                  "\nstatic const vw_frozen_builtin rules = {{(const char *)image, %zu},\n"
                  "    texts, sizeof texts / sizeof *texts, lists, sizeof lists / sizeof *lists};"
                  "\n\nconst vw_frozen_builtin *vw_builtin_rules(void)\n{\n    return &rules;\n}\n",
                  image.len);
    vw_buf_free(&texts);
    vw_buf_free(&lists);
    if (status == VW_OK && source->failed)
        status = vw_fail_memory(err);
    return status;
}

static vw_status freeze(const char *folder, const char *path, vw_error *err)
{
    vw_buf image = {0}, source = {0};
    vw_status status = vw_lua_freeze(folder, &image, err);

    if (status == VW_OK)
        status = write_source(&source, vw_buf_span(&image), err);
    if (status == VW_OK)
        status = vw_file_put(path, vw_buf_span(&source), err);
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
