#include "run/tail.h"

#include <string.h>

/* Read at once. */
enum { PART_BYTES = 1 << 18 };

vw_status vw_tail_open(vw_tail *tail, const char *path, vw_error *err)
{
    *tail = (vw_tail){.path = path, .unit = 1};
    return vw_file_open(&tail->file, path, err);
}

/* UTF-16 is told by its mark or, without one, by the NUL of its first character. */
static void tell_unit(vw_tail *tail)
{
    const unsigned char *head = (const unsigned char *)tail->kept.ptr;

    if (tail->bytes_before || tail->kept.len < 2)
        return;
    tail->big_endian = (head[0] == 0xfe && head[1] == 0xff) || (!head[0] && head[1]);
    tail->unit =
        tail->big_endian || (head[0] == 0xff && head[1] == 0xfe) || (head[0] && !head[1]) ? 2 : 1;
}

/* The end of the line at `from`, behind its last byte; 0 where it has not come yet. */
static size_t line_end(const vw_tail *tail, size_t from)
{
    const char *kept = tail->kept.ptr;

    while (from < tail->kept.len) {
        const char *found = memchr(kept + from, '\n', tail->kept.len - from);
        size_t at = found ? (size_t)(found - kept) : tail->kept.len;

        if (!found)
            return 0;
        if (tail->unit == 1)
            return at + 1;
        if (tail->big_endian ? at % 2 == 1 && !kept[at - 1]
                             : at % 2 == 0 && at + 1 < tail->kept.len && !kept[at + 1])
            return tail->big_endian ? at + 1 : at + 2;
        from = at + 1;
    }
    return 0;
}

/* Whether nothing more will come to the open file: another one has its name, or it was cut short. */
static bool is_over(const vw_tail *tail)
{
    vw_file_state named, open;

    if (!vw_file_state_of(tail->file, &open))
        return true;
    if (open.bytes < tail->read)
        return true;
    if (!vw_path_state(tail->path, &named))
        return false; /* renamed: the writer may still be at it until a new file is there */
    return named.device != open.device || named.number != open.number;
}

static vw_status read_part(vw_tail *tail, size_t *got, vw_error *err)
{
    size_t before = tail->kept.len;
    size_t room = VW_TAIL_BYTES_MAX - before;
    vw_status status;

    *got = 0;
    if (room == 0)
        return VW_OK;
    room = room < PART_BYTES ? room : PART_BYTES;
    vw_buf_char(&tail->kept, '\0', room);
    if (tail->kept.failed)
        return vw_fail_memory(err);
    status = vw_file_read(tail->file, tail->kept.ptr + before, room, got, err);
    tail->kept.len = before + *got;
    tail->read += *got;
    return status;
}

vw_status vw_tail_read(vw_tail *tail, vw_tail_news *news, vw_error *err)
{
    bool over;
    size_t got;
    vw_status status;

    *news = VW_TAIL_NONE;
    if (!tail->file) {
        vw_file_state state;

        if (!vw_path_state(tail->path, &state))
            return VW_OK;
        status = vw_file_open(&tail->file, tail->path, err);
        if (status != VW_OK)
            return status == VW_ERR_IO ? VW_OK : status; /* not to be read yet */
    }
    over = is_over(tail); /* asked first: what was written before is then read to its end */
    status = read_part(tail, &got, err);
    tell_unit(tail);
    if (got)
        *news = VW_TAIL_MORE;
    else if (over)
        *news = VW_TAIL_OVER;
    return status;
}

vw_span vw_tail_lines(const vw_tail *tail, bool whole)
{
    size_t end = 0;

    if (whole)
        return vw_buf_span(&tail->kept);
    for (size_t next = line_end(tail, 0); next; next = line_end(tail, next))
        end = next;
    return vw_span_cut(vw_buf_span(&tail->kept), 0, end);
}

size_t vw_tail_size_of(const vw_tail *tail, uint64_t lines)
{
    size_t end = 0;

    for (uint64_t i = 0; i < lines; i++) {
        size_t next = line_end(tail, end);

        if (!next)
            return tail->kept.len;
        end = next;
    }
    return end;
}

void vw_tail_drop(vw_tail *tail, size_t bytes)
{
    for (size_t at = line_end(tail, 0); at && at <= bytes; at = line_end(tail, at))
        tail->lines_before++;
    tail->bytes_before += bytes;
    tail->kept.len -= bytes;
    if (tail->kept.len)
        memmove(tail->kept.ptr, tail->kept.ptr + bytes, tail->kept.len);
}

void vw_tail_renew(vw_tail *tail)
{
    vw_file_close(tail->file);
    tail->file = NULL;
    tail->kept.len = 0;
    tail->read = tail->lines_before = tail->bytes_before = 0;
    tail->unit = 1;
    tail->big_endian = false;
}

void vw_tail_close(vw_tail *tail)
{
    vw_file_close(tail->file);
    vw_buf_free(&tail->kept);
    *tail = (vw_tail){0};
}
