#ifndef VSSWHY_LUA_MODULE_ANSWER_H
#define VSSWHY_LUA_MODULE_ANSWER_H

#include "choice.h"

#include "input/decode.h"

#include <jansson.h>

/*
 * What the module is asked, answered as JSON: the report itself, so that a
 * spec sees what any other program sees. An answer is the caller's.
 */
typedef struct vw_request {
    vw_rule_choice rules;
    vw_lang lang;
    vw_encoding encoding; /* forced; VW_ENCODING_UNKNOWN otherwise */
    bool has_offset;
    int offset_minutes;
    unsigned jobs; /* at least 1 */
} vw_request;

/* The report of a log or a folder of logs. VW_ERR_IO where no log can be read there. */
vw_status vw_answer_path(json_t **out, const vw_request *request, const char *path, vw_error *err);

/* The report of a text, which it calls `name`. */
vw_status vw_answer_text(json_t **out, const vw_request *request, vw_span text, const char *name,
                         vw_error *err);

/* What `rules check` tells of a folder. */
vw_status vw_answer_check(json_t **out, const vw_request *request, const char *folder,
                          vw_error *err);

/* What `lookup --format json` tells of a word. VW_ERR_USAGE where nothing is known of it. */
vw_status vw_answer_lookup(json_t **out, const vw_request *request, vw_span word, vw_error *err);

#endif
