#ifndef VW_REPORT_REDACT_PARTS_H
#define VW_REPORT_REDACT_PARTS_H

#include "report/redact.h"

/* What the files of redaction share. */
typedef enum vw_secret_kind {
    VW_SECRET_GUID,
    VW_SECRET_MAIL,
    VW_SECRET_IPV4,
    VW_SECRET_IPV6,
    VW_SECRET_MAC,
    VW_SECRET_HOST,
    VW_SECRET_DOMAIN,
    VW_SECRET_USER,
    VW_SECRET_NAME, /* a part of a path */
    VW_SECRETS
} vw_secret_kind;

typedef struct vw_secret {
    vw_secret_kind kind;
    vw_span text, token;
} vw_secret;

struct vw_redactor {
    vw_arena arena;
    const vw_rules *rules;
    vw_secret *secrets;
    size_t count, cap;
    size_t made[VW_SECRETS]; /* tokens of each kind */
    bool failed;
};

/* The token of a thing, letters of either case being equal: a new one where it is met first. */
vw_span vw_redactor__token(vw_redactor *redactor, vw_secret_kind kind, vw_span text);

/*
 * Takes what begins at `at`, where no word is going on: appends what it becomes
 * and returns its bytes; 0 where nothing there is a secret. `out` is NULL while
 * names are learnt.
 */
size_t vw_redactor__take(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out);

#endif
