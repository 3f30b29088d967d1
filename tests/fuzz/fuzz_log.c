/*
 * Lines, numbers and offsets of logs against a reference splitter: nothing is
 * read twice, nothing that holds a literal is left out.
 */
#include "base/limits.h"
#include "fuzz.h"
#include "log_needles.h"

enum { LINES_MAX = 4096 };

/* The log as cut by its definition: lines end at LF, and lose the CRs in front of it. */
typedef struct splitter {
    vw_span from[LINES_MAX]; /* without line end */
    size_t count;            /* of lines; more than LINES_MAX are not kept */
    size_t all;
} splitter;

static void split(splitter *lines, vw_span text, size_t mark)
{
    lines->count = lines->all = 0;
    text = vw_span_from(text, mark);
    while (text.len) {
        size_t end = vw_find(text, VW_SPAN("\n"), 0);
        vw_span line = vw_span_cut(text, 0, end);

        while (line.len && line.ptr[line.len - 1] == '\r')
            line.len--;
        if (lines->count < LINES_MAX)
            lines->from[lines->count++] = line;
        lines->all++;
        text = end == SIZE_MAX ? VW_SPAN("") : vw_span_from(text, end + 1);
    }
}

/* As UTF-8, for logs in a single-byte encoding only. */
static void check_record(const vw_record *record, const splitter *lines, vw_span text,
                         vw_encoding encoding)
{
    vw_span line = lines->from[record->line - 1];
    vw_buf decoded = {0};
    vw_decoder *decoder;

    ENSURE(record->offset == (uint64_t)(line.ptr - text.ptr) || record->cut);
    if (record->cut)
        return;
    ENSURE(vw_decoder_open(&decoder, encoding, NULL) == VW_OK);
    vw_decode(decoder, line, &decoded);
    vw_decoder_close(decoder);
    ENSURE(vw_span_is(record->stored, vw_buf_span(&decoded)));
    vw_buf_free(&decoded);
}

/* Every line that has a literal is in some passage; where every line is asked for, every one with text is. */
static bool is_wanted(vw_span line, bool every)
{
    if (!every)
        return log_has_strong(line);
    for (size_t i = 0; i < line.len; i++)
        if (line.ptr[i] != '\r')
            return true;
    return false;
}

static void check_text(vw_log *log, vw_span text, bool every)
{
    static splitter lines;
    const vw_log_facts *facts = vw_log_facts_of(log);
    bool narrow = vw_encoding_unit(facts->encoding) == 1;
    vw_passage passage;
    uint64_t next = 1;
    vw_status status;

    split(&lines, text, vw_starts(text, VW_SPAN("\xef\xbb\xbf")) ? 3 : 0);
    while ((status = vw_log_next(log, &passage, NULL)) == VW_OK) {
        ENSURE(passage.count >= 1 && passage.count <= VW_ENTRY_LINES_MAX);
        for (size_t i = 0; i < passage.count; i++) {
            const vw_record *record = &passage.records[i];

            ENSURE(record->line >= next);
            ENSURE(!narrow || record->line <= lines.all);
            ENSURE(fuzz_is_utf8(record->stored) && fuzz_is_utf8(record->text));
            for (; narrow && next < record->line && next <= lines.count; next++)
                ENSURE(!is_wanted(lines.from[next - 1], every));
            if (narrow && record->line <= lines.count)
                check_record(record, &lines, text, facts->encoding);
            next = record->line + 1;
        }
    }
    ENSURE(status == VW_END);
    for (; narrow && next <= lines.count; next++)
        ENSURE(!is_wanted(lines.from[next - 1], every));
    ENSURE(facts->bytes == text.len);
    if (narrow)
        ENSURE(facts->lines == lines.all);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    bool every = fuzz_byte(&text) & 1;
    vw_log_needles needles = log_needles(every);
    vw_log *log;

    ENSURE(vw_log_open_text(&log, text, &needles, VW_ENCODING_UNKNOWN, NULL) == VW_OK);
    check_text(log, text, every);
    vw_log_close(log);
    return 0;
}
