#ifndef VW_BASE_OS_POSIX_PARTS_H
#define VW_BASE_OS_POSIX_PARTS_H

#include "base/os.h"

struct stat;

/* What the os_posix_*.c share, and nobody else includes. */

/* What an errno means to the one who named the path and wanted to read. */
vw_status vw_os__fail(vw_error *err, int number, const char *path);

/* Of an open folder; it stays its own. */
int vw_os__descriptor(const vw_folder *folder);

void vw_os__tell_state(const struct stat *about, vw_file_state *out);

#endif
