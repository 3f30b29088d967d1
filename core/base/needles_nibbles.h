/*
 * The filter by nibbles, for vectors that look up tables of 16 bytes. Included
 * by needles_avx2.c, needles_ssse3.c and needles_neon.c, which define before:
 *
 * TARGET               attributes of functions
 * LANES                bytes of a vector
 * vector               its type
 * v_load(ptr)          LANES bytes from any address
 * v_table(sixteen)     16 bytes as a table
 * v_look(table, index) the bytes of the table at indexes below 16
 * v_low(v), v_high(v)  the nibbles of each byte
 * v_and, v_or, v_set(byte)
 * v_equal(a, b)        0xff where bytes are equal
 * v_minus(a, b)        bytewise
 * v_sum(v)             of all bytes
 * v_places(v)          a bit for each byte that is not 0
 * v_is_ascii(v)        whether no byte has bit 7
 */

/* The tables by which buckets allow a byte of a key. */
typedef struct tables {
    vector low[VW_KEY_BYTES], high[VW_KEY_BYTES];
} tables;

TARGET static inline void load_table(tables *set, const vw_half *half, int i)
{
    set->low[i] = v_table(half->low[i]);
    set->high[i] = v_table(half->high[i]);
}

/* No loops over the bytes of a key here and below: all tables stay in registers. */
TARGET static inline void load_tables(tables *set, const vw_half *half, uint8_t buckets)
{
    load_table(set, half, 0);
    load_table(set, half, 1);
    load_table(set, half, 2);
    load_table(set, half, 3);
    set->low[0] = v_and(set->low[0], v_set(buckets));
}

TARGET static inline vector look(const tables *set, int i, vector bytes)
{
    return v_and(v_look(set->low[i], v_low(bytes)), v_look(set->high[i], v_high(bytes)));
}

TARGET static inline vector buckets_of(const tables *set, int i, const char *ptr)
{
    return look(set, i, v_load(ptr + i));
}

TARGET static inline vector passing(const tables *set, vector first, const char *ptr)
{
    vector front = v_and(look(set, 0, first), buckets_of(set, 1, ptr));
    vector back = v_and(buckets_of(set, 2, ptr), buckets_of(set, 3, ptr));

    return v_and(front, back);
}

/* Bytes that count lines up to 255: so often four vectors of 16 bytes. */
enum { COUNTED_BLOCKS = 32 };

/* The blocks [first, last), all of which are surveyed. With `more`, marks that are set stay so. */
TARGET static void mark_half(const vw_half *half, uint8_t buckets, bool more, const char *ptr,
                             unsigned first, unsigned last, vw_marks *marks, vw_survey *survey)
{
    vector line_end = v_set('\n');
    vector lines = v_set(0);
    vector all = v_set(0);
    tables set;

    load_tables(&set, half, buckets);
    ptr += (size_t)first * VW_BLOCK_PLACES;
    for (unsigned block = first; block < last; block++) {
        uint64_t places = more ? marks->places[block] : 0;

        for (int i = 0; i < VW_BLOCK_PLACES; i += LANES, ptr += LANES) {
            vector bytes = v_load(ptr);

            places |= (uint64_t)v_places(passing(&set, bytes, ptr)) << i;
            lines = v_minus(lines, v_equal(bytes, line_end));
            all = v_or(all, bytes);
        }
        vw_marks__set(marks, block, places);
        if (block % COUNTED_BLOCKS == COUNTED_BLOCKS - 1) {
            survey->lines += v_sum(lines);
            lines = v_set(0);
        }
    }
    survey->lines += v_sum(lines);
    survey->ascii = survey->ascii && v_is_ascii(all);
}

TARGET static void mark_blocks(const vw_filter *filter, unsigned buckets, const char *ptr,
                               unsigned first, unsigned last, vw_marks *marks, vw_survey *survey)
{
    uint8_t front = vw_buckets_of(buckets, 0), back = vw_buckets_of(buckets, 1);
    vw_survey again = {0, true};

    mark_half(&filter->halves[0], front, false, ptr, first, last, marks, survey);
    if (back)
        mark_half(&filter->halves[1], back, true, ptr, first, last, marks, &again);
}

TARGET static void run_nibbles(const vw_filter *filter, unsigned buckets, vw_blocks blocks,
                               vw_marks *marks, vw_survey *survey)
{
    vw_survey unused = {0, true};

    mark_blocks(filter, buckets, blocks.ptr, 0, blocks.surveyed, marks, survey);
    mark_blocks(filter, buckets, blocks.ptr, blocks.surveyed, blocks.count, marks, &unused);
}
