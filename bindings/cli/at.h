#ifndef VSSWHY_CLI_AT_H
#define VSSWHY_CLI_AT_H

#include "run/workers.h"

/*
 * Whether keep_at and keep_between will understand what was typed, so that
 * nobody waits for many logs to learn of a slip. Each may be NULL.
 */
vw_status check_times(const char *at, const char *since, const char *until, vw_error *err);

/*
 * Keeps only those cases whose run covers `at`, read as the customer's local
 * time or as the log writes it, and notes on each which of the two it was.
 * "2018-01-19 10:23" is a minute of that day; "10:23" is the last day on which
 * some run covers it. VW_ERR_USAGE where it is no time; VW_ERR_IO, with no case
 * left, where no run covers it.
 */
vw_status keep_at(vw_results *results, const char *at, vw_error *err);

/*
 * Keeps only those cases whose run ended at `since` or later and began at
 * `until` or earlier, by the customer's clock where it is known. Either may be
 * NULL. "2018-01-19 10:23" is a minute, "2018-01-19" a whole day. A case
 * without any time is kept: it cannot be said to lie outside. VW_ERR_IO where
 * none is left.
 */
vw_status keep_between(vw_results *results, const char *since, const char *until, vw_error *err);

#endif
