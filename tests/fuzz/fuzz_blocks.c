/* A log read in blocks from a file is the log that the same bytes are in memory. */
#define _POSIX_C_SOURCE 200809L /* mkstemp */

#include "base/limits.h"
#include "fuzz.h"
#include "log_needles.h"

#include <unistd.h>

static bool same_stamp(const vw_stamp *a, const vw_stamp *b)
{
    return a->form == b->form && a->time == b->time && a->len == b->len;
}

static void compare_records(const vw_record *a, const vw_record *b)
{
    ENSURE(a->line == b->line && a->offset == b->offset && a->cut == b->cut);
    ENSURE(vw_span_is(a->stored, b->stored) && vw_span_is(a->text, b->text));
    ENSURE(a->shape == b->shape && a->mended == b->mended);
    ENSURE(same_stamp(&a->stamp, &b->stamp));
}

static void compare_facts(const vw_log_facts *a, const vw_log_facts *b)
{
    ENSURE(a->encoding == b->encoding && a->bytes == b->bytes && a->lines == b->lines);
    ENSURE(a->replaced == b->replaced && a->nuls == b->nuls && a->gaps == b->gaps);
    ENSURE(a->cut_lines == b->cut_lines && a->cut_entries == b->cut_entries);
    ENSURE(a->mended == b->mended && a->binary == b->binary);
    ENSURE(same_stamp(&a->first, &b->first) && same_stamp(&a->last, &b->last));
}

static void compare_logs(vw_log *file, vw_log *text)
{
    for (;;) {
        vw_passage a, b;
        vw_status status = vw_log_next(file, &a, NULL);

        ENSURE(vw_log_next(text, &b, NULL) == status);
        if (status != VW_OK) {
            ENSURE(status == VW_END);
            break;
        }
        ENSURE(a.count == b.count && a.cut == b.cut && a.marks == b.marks);
        for (size_t i = 0; i < a.count; i++)
            compare_records(&a.records[i], &b.records[i]);
    }
    compare_facts(vw_log_facts_of(file), vw_log_facts_of(text));
}

/*
 * Puts the text where one block ends and the next begins, `before` of its bytes
 * in front. The filler is one long line, which may end where the text begins;
 * a log that is read line by line has nothing but CRs there, which are no text.
 */
static vw_span across_blocks(vw_span text, size_t before, bool every, bool ends)
{
    size_t filler = VW_BLOCK_BYTES - (before < text.len ? before : text.len);
    char *all = malloc(filler + text.len);

    ENSURE(all);
    memset(all, every ? '\r' : '.', filler);
    if (ends)
        all[filler - 1] = '\n';
    if (text.len)
        memcpy(all + filler, text.ptr, text.len);
    return (vw_span){all, filler + text.len};
}

static void write_file(int descriptor, vw_span bytes)
{
    ENSURE(pwrite(descriptor, bytes.ptr, bytes.len, 0) == (ssize_t)bytes.len);
    ENSURE(ftruncate(descriptor, (off_t)bytes.len) == 0);
}

/* One file for all inputs, which has no name that could be left behind. */
static int file_of_ours(void)
{
    static int opened = -1;
    char path[] = "/tmp/vsswhy-fuzz-XXXXXX";

    if (opened < 0) {
        opened = mkstemp(path);
        ENSURE(opened >= 0 && unlink(path) == 0);
    }
    return opened;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    unsigned how = fuzz_byte(&text);
    size_t before = fuzz_byte(&text) * (size_t)8;
    vw_span all = across_blocks(text, before, how & 1, how & 2);
    vw_log_needles needles = log_needles(how & 1);
    vw_log *file, *memory;
    int descriptor = file_of_ours();
    char path[32];

    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    write_file(descriptor, all);
    ENSURE(vw_log_open(&file, path, &needles, VW_ENCODING_UNKNOWN, NULL) == VW_OK);
    ENSURE(vw_log_open_text(&memory, all, &needles, VW_ENCODING_UNKNOWN, NULL) == VW_OK);
    compare_logs(file, memory);
    vw_log_close(file);
    vw_log_close(memory);
    free((char *)all.ptr);
    return 0;
}
