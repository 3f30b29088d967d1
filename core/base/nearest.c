#include "base/nearest.h"

#include "base/ascii.h"

enum { WORD_MAX = 64 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t smaller = a < b ? a : b;

    return smaller < c ? smaller : c;
}

/* Optimal string alignment: three rows of the usual table. */
size_t vw_slips(vw_span a, vw_span b)
{
    size_t rows[3][WORD_MAX + 1];

    if (a.len > WORD_MAX || b.len > WORD_MAX)
        return a.len > b.len ? a.len : b.len;
    for (size_t k = 0; k <= b.len; k++)
        rows[0][k] = k;
    for (size_t i = 1; i <= a.len; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

        row[0] = i;
        for (size_t k = 1; k <= b.len; k++) {
            char x = vw_lower(a.ptr[i - 1]), y = vw_lower(b.ptr[k - 1]);

            row[k] = least(above[k] + 1, row[k - 1] + 1, above[k - 1] + (x != y));
            if (i > 1 && k > 1 && x == vw_lower(b.ptr[k - 2]) && y == vw_lower(a.ptr[i - 2]) &&
                before[k - 2] + 1 < row[k])
                row[k] = before[k - 2] + 1;
        }
    }
    return rows[a.len % 3][b.len];
}

size_t vw_nearest(vw_span word, const vw_span *list, size_t count)
{
    size_t best = SIZE_MAX, fewest = word.len / 3 + 2; /* a slip or two, more in long words */

    for (size_t i = 0; i < count; i++) {
        size_t slips = vw_slips(word, list[i]);

        if (slips < fewest) {
            fewest = slips;
            best = i;
        }
    }
    return best;
}
