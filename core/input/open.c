#include "input/log_parts.h"

#include "base/plain.h"

#include <stdlib.h>

/*
 * How a log begins: the room in which it is read, its first block, and what
 * that tells: the encoding, whether it is text at all, its first stamps.
 */

vw_status vw_log_room_open(vw_log_room **out, vw_error *err)
{
    *out = calloc(1, sizeof **out);
    return *out ? VW_OK : vw_fail_memory(err);
}

void vw_log_room_close(vw_log_room *room)
{
    if (!room)
        return;
    vw_pages_free(room->pages);
    free(room->squeezed);
    vw_decoder_close(room->decoder);
    vw_buf_free(&room->way);
    vw_folder_close(room->folder);
    vw_buf_free(&room->stored);
    vw_buf_free(&room->text);
    vw_buf_free(&room->scratch);
    vw_buf_free(&room->mended);
    vw_twins_free(&room->twins);
    free(room);
}

/*
 * A byte order mark decides between the byte orders, even against what was asked
 * for. True where the head is known to have no control characters.
 */
static bool tell_encoding(vw_log *log, vw_encoding forced)
{
    vw_span head =
        vw_span_cut((vw_span){log->raw, (size_t)(log->end - log->begin)}, 0, VW_HEAD_BYTES);
    size_t mark = 0;
    vw_plain plain = vw_tell_plain(head);
    vw_encoding told =
        plain.ascii && plain.clean ? VW_ENCODING_UNKNOWN : vw_encoding_detect(head, &mark);
    bool both_wide = vw_encoding_unit(forced) == 2 && vw_encoding_unit(told) == 2;

    if (forced != VW_ENCODING_UNKNOWN && !(both_wide && mark)) {
        mark = forced == told ? mark : 0;
        told = forced;
    }
    log->facts.encoding = told;
    log->unit = vw_encoding_unit(told);
    log->start = mark / log->unit;
    return plain.clean && log->unit == 1;
}

vw_status vw_log__make_pages(vw_log *log, vw_error *err)
{
    vw_log_room *room = log->room;

    if (!room->pages)
        room->pages = vw_pages_alloc(VW_PAGES_BYTES);
    return room->pages ? VW_OK : vw_fail_memory(err);
}

/* What is there from a log before serves as well. */
vw_status vw_log__make_squeezed(vw_log *log, size_t units, vw_error *err)
{
    vw_log_room *room = log->room;
    size_t bytes = VW_CARRIED_MAX + units + 1;

    if (room->squeezed_bytes < bytes) {
        free(room->squeezed);
        room->squeezed = malloc(bytes);
        room->squeezed_bytes = room->squeezed ? bytes : 0;
    }
    log->squeezed = room->squeezed;
    return log->squeezed ? VW_OK : vw_fail_memory(err);
}

vw_status vw_log__renew_decoder(vw_log *log, vw_error *err)
{
    vw_decoder **decoder = &log->room->decoder;

    return *decoder ? vw_decoder_renew(*decoder, log->facts.encoding, err)
                    : vw_decoder_open(decoder, log->facts.encoding, err);
}

/* Turns the first block, so far counted in bytes, into units. */
static vw_status count_in_units(vw_log *log, vw_error *err)
{
    size_t bytes = (size_t)log->end;
    vw_status status;

    if (log->unit == 1)
        return VW_OK;
    log->end = bytes / log->unit;
    log->odd_byte = bytes % log->unit != 0;
    status =
        vw_log__make_squeezed(log, (log->file ? VW_LONG_BLOCK_BYTES : bytes) / VW_UNIT_MAX, err);
    if (status == VW_OK)
        vw_log__squeeze(log, (size_t)log->end);
    return status;
}

/* Among what is no hole (NUL): one control character in twenty is no text. All holes are none either. */
static bool is_binary(vw_span head)
{
    size_t controls = 0;
    size_t others = 0;

    for (size_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.ptr[i];
        bool is_text = c >= 0x20 || (c >= '\t' && c <= '\r') || c == 0x1b;

        controls += !is_text && c;
        others += is_text;
    }
    return head.len && (controls * 20 > controls + others || !others);
}

static void read_head(vw_log *log, bool clean)
{
    uint64_t to = log->end < log->start + VW_HEAD_BYTES ? log->end : log->start + VW_HEAD_BYTES;

    log->weak_from = log->weak_at = UINT64_MAX;
    log->scan = log->surveyed = log->swept = log->passage_end = log->start;
    log->room->sweep.count = log->room->sweep.next = 0;
    vw_twins_begin(&log->room->twins);
    log->facts.binary = !clean && is_binary(vw_log__view(log, log->start, to));
    log->facts.first = vw_log__first_stamp(log, log->start, to);
    log->facts.pair = (vw_stamp_pair){VW_TIME_NONE, VW_TIME_NONE, 0};
    vw_log__first_pair(log, log->start, to, 1, &log->facts.pair);
    vw_log__choose_needles(log);
}

/* What opening a file and opening a text have in common, once the first bytes are there. */
static vw_status begin(vw_log *log, vw_encoding forced, vw_error *err)
{
    vw_status status;
    bool clean;

    log->view = log->raw;
    clean = tell_encoding(log, forced);
    status = count_in_units(log, err);
    if (status == VW_OK)
        status = vw_log__renew_decoder(log, err);
    if (status == VW_OK)
        read_head(log, clean);
    return status == VW_OK && log->failed ? vw_fail_memory(err) : status;
}

/* A log of nothing yet; NULL where it needs a room of its own and has none. */
static vw_log *take_room(vw_log_room *room, const vw_log_needles *needles)
{
    vw_log_room *own = NULL;

    if (!room && vw_log_room_open(&own, NULL) != VW_OK)
        return NULL;
    if (!room)
        room = own;
    room->log = (vw_log){
        .room = room, .owns_room = own != NULL, .needles = *needles, .unit = 1, .stop = UINT64_MAX};
    return &room->log;
}

/*
 * Many logs stand in one folder and are read one after the other: from the
 * second on they are opened from there. NULL where this is the first, and where
 * memory or descriptors run out: the whole path is as good.
 */
static const vw_folder *folder_of(vw_log_room *room, const char *path)
{
    const char *slash = strrchr(path, '/');
    vw_span way = {path, slash ? (size_t)(slash - path) + 1 : 0};

    if (way.len && vw_span_is(vw_buf_span(&room->way), way)) {
        if (!room->folder)
            room->folder = vw_folder_open(NULL, room->way.ptr);
        return room->folder;
    }
    vw_folder_close(room->folder);
    room->folder = NULL;
    vw_buf_clear(&room->way);
    vw_buf_add(&room->way, way);
    return NULL;
}

static vw_status open_file(vw_log *log, const char *path, vw_error *err)
{
    const vw_folder *folder = log->owns_room ? NULL : folder_of(log->room, path);
    vw_status status = vw_file_open_in(&log->file, folder, path, err);

    if (status == VW_OK)
        status = vw_log__make_pages(log, err);
    if (status != VW_OK)
        return status;
    log->raw = log->room->pages + VW_CARRIED_BYTES;
    return vw_log__read_block(log, err);
}

static vw_status open_text(vw_log *log, vw_span text)
{
    log->raw = text.len ? text.ptr : "";
    log->end = text.len;
    log->at_end = true;
    return VW_OK;
}

/* Lends the log that was opened, or puts it away. */
static vw_status hand_out(vw_log **out, vw_log *log, vw_status opened, vw_encoding forced,
                          vw_error *err)
{
    vw_status status = opened == VW_OK ? begin(log, forced, err) : opened;

    *out = status == VW_OK ? log : NULL;
    if (status != VW_OK)
        vw_log_close(log);
    return status;
}

vw_status vw_log_open_in(vw_log **out, vw_log_room *room, const char *path,
                         const vw_log_needles *needles, vw_encoding forced, vw_error *err)
{
    vw_log *log = take_room(room, needles);

    *out = NULL;
    return log ? hand_out(out, log, open_file(log, path, err), forced, err) : vw_fail_memory(err);
}

vw_status vw_log_open(vw_log **out, const char *path, const vw_log_needles *needles,
                      vw_encoding forced, vw_error *err)
{
    return vw_log_open_in(out, NULL, path, needles, forced, err);
}

vw_status vw_log_open_text(vw_log **out, vw_span text, const vw_log_needles *needles,
                           vw_encoding forced, vw_error *err)
{
    vw_log *log = take_room(NULL, needles);

    *out = NULL;
    return log ? hand_out(out, log, open_text(log, text), forced, err) : vw_fail_memory(err);
}

void vw_log_close(vw_log *log)
{
    if (!log)
        return;
    if (!log->is_part)
        vw_file_close(log->file);
    log->file = NULL;
    if (log->owns_room)
        vw_log_room_close(log->room);
}
