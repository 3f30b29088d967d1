#ifndef VW_REPORT_REDACT_H
#define VW_REPORT_REDACT_H

#include "base/buf.h"
#include "rule/case.h"

/*
 * Redaction: what names a customer (hosts, users, paths, addresses, GUIDs, mail
 * addresses) becomes a token of the same shape, the same one for the same thing
 * wherever it stands, so that a log still reads and diagnoses as before.
 *
 *   SRV-DC01 -> HOST1, CORP\yamada -> DOMAIN1\USER1, 10.3.4.5 -> 192.0.2.1,
 *   D:\Kunden\Q3\a.vhdx -> D:\NAME1\NAME2\NAME3.vhdx
 *
 * Kept are folders of Windows itself, accounts of Windows, and the class ids
 * that the rules know: they tell of the failure, not of the customer.
 *
 * It is a filter of shapes, not a proof: who passes a log on still reads it.
 */
typedef struct vw_redactor vw_redactor;

/* `rules` (may be NULL) gives the class ids that are kept. NULL where memory ran out. */
vw_redactor *vw_redactor_open(const vw_rules *rules);

/*
 * Learns the names of hosts and users from where a text says what they are
 * ("Computer: SRV01", \\SRV01\share, C:\Users\yamada), so that they are found
 * where it does not. All texts are learnt before the first is redacted.
 */
void vw_redactor_learn(vw_redactor *redactor, vw_span text);

/* Appends the redacted text. */
void vw_redactor_write(vw_redactor *redactor, vw_span text, vw_buf *out);

/*
 * The same for all that findings quote from their logs; what they say then lives
 * in `arena`. VW_ERR_MEMORY is all that can fail.
 */
void vw_redactor_learn_findings(vw_redactor *redactor, vw_finding *findings, size_t count);
vw_status vw_redactor_write_findings(vw_redactor *redactor, vw_finding *findings, size_t count,
                                     vw_arena *arena, vw_error *err);

/* The same for a case; its path becomes the name of the file. */
void vw_redactor_learn_case(vw_redactor *redactor, vw_case *report);
vw_status vw_redactor_write_case(vw_redactor *redactor, vw_case *report, vw_error *err);

/*
 * The name of the file at `path`, redacted, in `arena`; NULL where memory ran
 * out. Folders name customers, a task log's own name is only a time.
 */
const char *vw_redactor_path(vw_redactor *redactor, const char *path, vw_arena *arena);

/* Appends what became of what: a line "TOKEN<tab>original" each, in order of the tokens. */
void vw_redactor_map(const vw_redactor *redactor, vw_buf *out);

/* Whether memory ran out on the way: then no output may be used. */
bool vw_redactor_failed(const vw_redactor *redactor);
void vw_redactor_close(vw_redactor *redactor);

#endif
