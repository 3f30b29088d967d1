#ifndef VSSWHY_CLI_OUTPUT_H
#define VSSWHY_CLI_OUTPUT_H

#include "options.h"
#include "report/report.h"

/* What a diagnosis puts out, whether of logs that are there or of one that is being written. */

/* A report as the options want it, still without cases; they and the rules must live until it is written. */
vw_report output_report(const options *options, const vw_rules *rules);

/* A sink that writes into a FILE. */
vw_sink output_sink(FILE *file);

/* The end of that: what was written has left the program. */
vw_status output_flush(FILE *file, vw_error *err);

/* Opens the file of --output for writing; NULL is standard output. */
vw_status output_open(FILE **file, const char *path, vw_error *err);

/* Whether a case is one for exit code 1: it failed, or --fail-on asks for less. */
bool output_is_found(const options *options, const vw_case *one);

#endif
