#ifndef VW_RULE_FROZEN_FOLDER_H
#define VW_RULE_FROZEN_FOLDER_H

#include "rule/frozen.h"

/*
 * Whether a folder of packs still is what an image was made of. Every file
 * that loading would read is looked at on each start, so that a file that was
 * edited, added or removed takes effect at once: by name, size and time, and
 * by its content where only the time is another one (a copy, a checkout).
 */

/*
 * What the file at `path` is now, with its digest; its name is left as it is.
 * `whole` says that it is only ever replaced as a whole, by a rename: then its
 * time can be trusted however young it is.
 */
vw_status vw_frozen_look(const char *path, bool whole, vw_frozen_file *out, vw_error *err);

/* Whether the file at `path` still is what it was then. */
bool vw_frozen_is_same(const vw_frozen_file *file, const char *path);

/* Lists the files of a folder as they are now, with their digests. */
vw_status vw_frozen_list(const char *folder, const vw_frozen_file **files, size_t *count,
                         vw_arena *arena, vw_error *err);

/* Whether the files of the image are those of the folder, no more and no less. */
bool vw_frozen_is_current(const vw_frozen *frozen, const char *folder);

#endif
