#ifndef VSSWHY_CLI_FOLLOW_H
#define VSSWHY_CLI_FOLLOW_H

#include "options.h"

/*
 * vsswhy --follow LOG: diagnoses a log while it is written, from its start on,
 * until the program is told to stop (SIGINT, SIGTERM). The log is looked at
 * every half second. An episode is reported when it closes: at the line with
 * the exit code, after ten minutes without a hit ($VSSWHY_FOLLOW_IDLE, in
 * seconds), where the log is rotated or cut short, and at the stop. Between
 * episodes rules that have changed on the disk are loaded again; where some of
 * them are refused it says so and keeps the rules it has.
 */
int follow(const options *options);

#endif
