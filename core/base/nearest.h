#ifndef VW_BASE_NEAREST_H
#define VW_BASE_NEAREST_H

#include "base/span.h"

/*
 * "Did you mean …": the word of a list that a typing slip could have made of
 * another one.
 */

/*
 * Slips (letters put in, left out, changed or swapped) between two words, ASCII
 * case not counted. Words longer than 64 bytes are as far apart as they are long.
 */
size_t vw_slips(vw_span a, vw_span b);

/* Where `word` stands nearest in `list`; SIZE_MAX where nothing is near enough to be meant. */
size_t vw_nearest(vw_span word, const vw_span *list, size_t count);

#endif
