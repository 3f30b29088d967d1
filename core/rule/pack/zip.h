#ifndef VW_RULE_PACK_ZIP_H
#define VW_RULE_PACK_ZIP_H

#include "base/buf.h"
#include "rule/pack/members.h"

/*
 * A pack travels as a zip that has only one form: files in byte order of their
 * names, stored and not compressed, without times, attributes, comments or
 * extra fields. The same files give the same bytes, and what is not what
 * vw_zip_write makes of its own files is refused. So there is nothing for two
 * readers to understand differently, and nothing that could grow.
 *
 * The layout is that of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and
 * 4.3.16; every zip program unpacks it.
 */

/* Appends the zip of sealed members. VW_ERR_MEMORY where memory ran out. */
vw_status vw_zip_write(const vw_members *members, vw_buf *out, vw_error *err);

/*
 * Fills `members` (zeroed by the caller) from a zip and seals them; they borrow
 * from `zip`. `name` stands in messages. VW_ERR_RULE says what is wrong with it:
 * cut short, encrypted, compressed, damaged, or not in the one form.
 */
vw_status vw_zip_read(vw_members *members, vw_span zip, const char *name, vw_error *err);

/* Whether the bytes begin as a zip does. */
bool vw_zip_is(vw_span bytes);

#endif
