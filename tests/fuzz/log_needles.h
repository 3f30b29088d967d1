#ifndef TESTS_FUZZ_LOG_NEEDLES_H
#define TESTS_FUZZ_LOG_NEEDLES_H

#include "fuzz.h"
#include "input/log.h"

/*
 * Literals of every tag for logs in every encoding, opened once: a few of each,
 * short, so that a fuzzer hits them often. All are ASCII and so look alike in
 * every way of searching.
 */
static inline vw_log_needles log_needles(bool every)
{
    static const vw_needle list[] = {
        {{"COM Error", 9}, VW_TAG_STRONG},     {{"com exc", 7}, VW_TAG_STRONG},
        {{"80042", 5}, VW_TAG_STRONG},         {{"Exit Code", 9}, VW_TAG_STRONG},
        {{"IDS_STRING", 10}, VW_TAG_STRONG},   {{"VSS_E_", 6}, VW_TAG_STRONG},
        {{"Failure code", 12}, VW_TAG_STRONG}, {{"VssStart()", 10}, VW_TAG_WEAK | VW_TAG_MARK},
        {{"Writer name", 11}, VW_TAG_LABEL},   {{"Event ID", 8}, VW_TAG_LABEL},
    };
    static vw_needles *needles;
    vw_log_needles sets = {.every = every};

    if (!needles)
        ENSURE(vw_needles_open(&needles, list, sizeof list / sizeof *list, VW_NEEDLES_BEST, NULL) ==
               VW_OK);
    sets.any = (vw_needle_sets){needles, needles, needles};
    sets.task = sets.any;
    return sets;
}

/* Whether one of them that makes a passage by itself stands in `text`. */
static inline bool log_has_strong(vw_span text)
{
    static const char *const strong[] = {"COM Error",  "com exc", "80042",       "Exit Code",
                                         "IDS_STRING", "VSS_E_",  "Failure code"};

    for (size_t i = 0; i < sizeof strong / sizeof *strong; i++)
        if (vw_find_nocase(text, vw_span_of(strong[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

#endif
