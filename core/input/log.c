#include "input/log_parts.h"

#include "base/utf8.h"
#include "input/part.h"

/*
 * Reading and searching. The buffer is a block with room in front of it: what
 * is still needed of the block before is moved there, so that every read goes
 * to the same page-aligned place, which is what makes read() fast. How a log
 * begins is in open.c.
 */

vw_span vw_log__raw(const vw_log *log, uint64_t from, uint64_t to)
{
    const char *ptr = log->raw + (from - log->begin) * log->unit;
    size_t odd = log->odd_byte && to == log->end ? 1 : 0;

    return (vw_span){ptr, (size_t)(to - from) * log->unit + odd};
}

static const vw_needles *needles_for(const vw_needle_sets *sets, vw_encoding encoding)
{
    switch (encoding) {
    case VW_ENCODING_UTF16LE:
    case VW_ENCODING_UTF16BE: return sets->utf16;
    case VW_ENCODING_CP932: return sets->cp932;
    case VW_ENCODING_UNKNOWN:
    case VW_ENCODING_UTF8: break;
    }
    return sets->utf8;
}

/* What is in the buffer by now, if anything: the first log that needs a set tells what logs are like. */
static vw_span buffered(const vw_log *log)
{
    return log->end > log->begin ? vw_log__view(log, log->begin, log->end) : VW_SPAN_NONE;
}

void vw_log__choose_needles(vw_log *log)
{
    bool is_task_log = log->facts.first.form == VW_STAMP_AIP;
    const vw_needles *chosen =
        needles_for(is_task_log ? &log->needles.task : &log->needles.any, log->facts.encoding);

    if (vw_needles_prepare(chosen, buffered(log), NULL) == VW_OK)
        log->active = chosen;
    else
        log->failed = true;
}

/*
 * Only CP932 needs another decoder: the one for unknown text reads UTF-8
 * already. What is looked at begins with the character in front of the first
 * of the log that is not ASCII, whoever asks, so that neither blocks nor strides
 * can change the answer.
 */
void vw_log__settle(vw_log *log)
{
    uint64_t first = log->surveyed + vw_utf8_ascii(vw_log__view(log, log->surveyed, log->end), 0);
    uint64_t at = first > log->begin ? first - 1 : first;
    uint64_t to = log->end - at > VW_HEAD_BYTES ? at + VW_HEAD_BYTES : log->end;
    size_t mark;

    log->facts.encoding = vw_encoding_detect(vw_log__view(log, at, to), &mark);
    if (log->facts.encoding != VW_ENCODING_CP932)
        log->facts.encoding = VW_ENCODING_UTF8;
    (void)vw_decoder_renew(log->room->decoder, log->facts.encoding, NULL);
    vw_log__choose_needles(log);
}

void vw_log__squeeze(vw_log *log, size_t units)
{
    size_t before = (size_t)(log->end - log->begin) - units;

    vw_squeeze(log->raw + before * log->unit, units, log->facts.encoding == VW_ENCODING_UTF16BE,
               log->squeezed + VW_CARRIED_MAX);
    log->view = log->squeezed + VW_CARRIED_MAX - before;
}

/* From where on the buffer is still needed: the entry of a weak find before a strong one to come. */
static uint64_t needed_from(const vw_log *log)
{
    enum {
        BEFORE_MAX = 2 * VW_ENTRY_BYTES_MAX + 1
    }; /* one more, to see whether a line begins there */
    uint64_t oldest = log->scan > BEFORE_MAX ? log->scan - BEFORE_MAX : 0;

    oldest -= oldest % VW_STRIDE; /* lines are counted by whole strides */
    return oldest > log->begin ? oldest : log->begin;
}

/* Moves what is needed in front of the block's place. */
static void carry_over(vw_log *log)
{
    uint64_t from;
    size_t units, skipped;
    char *to;

    from = needed_from(log);
    units = (size_t)(log->end - from);
    skipped = (size_t)(from - log->begin);
    to = log->room->pages + VW_CARRIED_BYTES - units * log->unit;
    memmove(to, log->raw + skipped * log->unit, units * log->unit);
    log->raw = to;
    if (log->squeezed)
        memmove(log->squeezed + VW_CARRIED_MAX - units, log->view + skipped, units);
    log->view = log->squeezed ? log->squeezed + VW_CARRIED_MAX - units : to;
    log->begin = from;
}

/* Blocks end at multiples of their size, wherever the reading began. */
vw_status vw_log__read_block(vw_log *log, vw_error *err)
{
    uint64_t from = log->end * log->unit;
    size_t most = log->is_shared || !from ? VW_BLOCK_BYTES : VW_LONG_BLOCK_BYTES;
    size_t bytes = most - (size_t)(from % most), got;
    char *block = log->room->pages + VW_CARRIED_BYTES;
    vw_status status = log->reads_apart ? vw_file_read_at(log->file, from, block, bytes, &got, err)
                                        : vw_file_read(log->file, block, bytes, &got, err);

    if (status != VW_OK)
        return status;
    log->at_end = got < bytes;
    log->odd_byte = got % log->unit != 0;
    log->end += got / log->unit;
    if (log->squeezed)
        vw_log__squeeze(log, got / log->unit);
    return VW_OK;
}

static vw_status refill(vw_log *log, vw_error *err)
{
    carry_over(log);
    return vw_log__read_block(log, err);
}

void vw_log_continue(vw_log *log, uint64_t lines, uint64_t bytes)
{
    log->lines_before = lines;
    log->bytes_before = bytes;
}

/* Whether all by which the encoding of text at `at` is told is in the buffer. */
static bool can_settle(const vw_log *log, uint64_t at)
{
    return log->at_end || log->end - at >= VW_HEAD_BYTES;
}

/* Counts and searches [from, to) for what is wanted now. */
static vw_survey sweep(vw_log *log, uint64_t from, uint64_t to)
{
    uint64_t known = to + vw_needles_longest(log->active);
    vw_span view = vw_log__view(log, from, known < log->end ? known : log->end);
    uint32_t tags = vw_log__wanted(log);

    log->swept = from;
    if (!(tags & VW_TAG_WEAK))
        log->weak_from = UINT64_MAX;
    else if (log->weak_from > from)
        log->weak_from = from;
    return vw_needles_sweep(log->active, view, 0, (size_t)(to - from), tags, &log->room->sweep);
}

/* Sweeps up to `to`, which lies in the stride that begins or goes on at `surveyed`. */
static vw_status survey(vw_log *log, uint64_t to, vw_error *err)
{
    vw_survey found = sweep(log, log->surveyed, to);

    if (!found.ascii && log->facts.encoding == VW_ENCODING_UNKNOWN) {
        vw_span view = vw_log__view(log, log->surveyed, to);

        if (!can_settle(log, log->surveyed + vw_utf8_ascii(view, 0))) {
            log->room->sweep.count = 0;
            return refill(log, err); /* the stride is swept anew when more is there */
        }
        vw_log__settle(log);
        sweep(log, log->surveyed, to);
    }
    log->lines += found.lines;
    log->surveyed = to;
    if (to % VW_STRIDE == 0)
        log->stride_lines[to / VW_STRIDE % VW_STRIDES_KEPT] = log->lines;
    return VW_OK;
}

/* How far a literal can begin, still lie in the buffer as a whole, and be wanted. */
static uint64_t search_limit(const vw_log *log)
{
    size_t longest = vw_needles_longest(log->active);
    uint64_t limit = log->at_end || longest < 2 ? log->end : log->end - (longest - 1);

    return limit < log->stop ? limit : log->stop;
}

/*
 * Where every line is wanted: the next line behind the last passage counts as
 * a find, unless a literal stands before it.
 */
static bool search_every(const vw_log *log, bool literal, vw_find_at *found)
{
    uint64_t at = log->scan > log->passage_end ? log->scan : log->passage_end;

    while (at < log->surveyed &&
           (log->view[at - log->begin] == '\n' || log->view[at - log->begin] == '\r'))
        at++;
    if (literal && log->scan + found->at <= at)
        return true;
    *found = (vw_find_at){(size_t)(at - log->scan), VW_TAG_STRONG};
    return at < log->surveyed;
}

/*
 * The next literal at or after `scan`, counted from the start of the sweep.
 * Strong ones within the last passage have no more to tell.
 */
static bool next_literal(vw_log *log, vw_find_at *found)
{
    uint64_t known = log->surveyed + vw_needles_longest(log->active);
    vw_span view = vw_log__view(log, log->swept, known < log->end ? known : log->end);
    vw_sweep *sweep = &log->room->sweep;
    size_t from = (size_t)(log->scan - log->swept);

    if (log->scan < log->passage_end) {
        size_t to = (size_t)(log->passage_end - log->swept);

        if (vw_needles_next_of(log->active, view, from, to, VW_TAG_WEAK | VW_TAG_MARK, sweep,
                               found))
            return true;
        from = to;
    }
    return vw_needles_next(log->active, view, from, sweep, found);
}

/* Looks at the rest of the surveyed part. A literal may reach beyond it. */
static bool search(vw_log *log, vw_find_at *found)
{
    bool literal;

    if (log->scan < log->surveyed && vw_log__wanted(log) & ~log->room->sweep.tags)
        sweep(log, log->scan, log->surveyed);
    literal = next_literal(log, found);
    found->at -= (size_t)(log->scan - log->swept);
    return log->needles.every ? search_every(log, literal, found) : literal;
}

/*
 * Whether all that the entry of a find at `at` may need behind it is in the
 * buffer; as long as the encoding is not known, what tells it there as well.
 */
static bool has_enough_behind(const vw_log *log, uint64_t at)
{
    bool known = log->facts.encoding != VW_ENCODING_UNKNOWN;
    uint64_t last = at + VW_ENTRY_BYTES_MAX;

    return log->at_end || (log->end > last && (known || can_settle(log, last)));
}

/* Sweeps the next stride, as far as it can be searched. */
static vw_status advance(vw_log *log, vw_error *err)
{
    uint64_t limit = search_limit(log);
    uint64_t stride_end = (log->surveyed / VW_STRIDE + 1) * VW_STRIDE;

    if (log->surveyed < limit)
        return survey(log, stride_end < limit ? stride_end : limit, err);
    return log->at_end || log->surveyed == log->stop ? VW_END : refill(log, err);
}

/* The next find, with what its entry may need behind it; VW_END after the last. */
static vw_status next_find(vw_log *log, vw_find_at *found, uint64_t *at, vw_error *err)
{
    vw_status status = VW_OK;

    while (status == VW_OK) {
        if (search(log, found)) {
            *at = log->scan + found->at;
            log->scan = *at;
            if (has_enough_behind(log, *at)) {
                log->scan++;
                return VW_OK;
            }
            status = refill(log, err);
        } else {
            log->scan = log->surveyed;
            status = advance(log, err);
        }
    }
    return status;
}

void vw_log__finish(vw_log *log)
{
    uint64_t from = log->begin > log->start ? log->begin : log->start;

    if (log->end > from + VW_ENTRY_BYTES_MAX)
        from = log->end - VW_ENTRY_BYTES_MAX;
    log->facts.bytes = log->end * log->unit + log->odd_byte;
    log->facts.lines = log->lines;
    if (log->end > log->start && log->view[log->end - 1 - log->begin] != '\n')
        log->facts.lines++;
    log->facts.last = vw_log__last_stamp(log, from, log->end);
    if (log->facts.pair.left == VW_TIME_NONE)
        vw_log__first_pair(log, from, log->end,
                           log->lines - vw_count_lines(vw_log__view(log, from, log->end)) + 1,
                           &log->facts.pair);
}

vw_status vw_log_next(vw_log *log, vw_passage *passage, vw_error *err)
{
    vw_find_at found;
    uint64_t spot;

    while (!vw_log__next_spot(log, &spot)) {
        uint64_t at = 0;
        vw_status status = next_find(log, &found, &at, err);

        if (log->failed)
            return vw_fail_memory(err);
        if (status == VW_END && vw_log_is_over(log) && !log->reads_apart)
            vw_log__finish(log); /* a part waits until its lines are counted from the start */
        if (status != VW_OK)
            return status;
        vw_log__take_find(log, at, found.tag);
    }
    return vw_log__passage(log, spot, passage, err);
}

const vw_log_facts *vw_log_facts_of(const vw_log *log)
{
    return &log->facts;
}
