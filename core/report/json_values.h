#ifndef VW_REPORT_JSON_VALUES_H
#define VW_REPORT_JSON_VALUES_H

#include "base/span.h"
#include "rule/zone.h"

#include <jansson.h>

/* Values of the JSON report; NULL stands for memory that ran out. */

/* Text: valid UTF-8, whatever a path or a log holds; null where it is absent. */
json_t *vw_json_text(vw_span text);
json_t *vw_json_word(const char *word); /* null for NULL */

/* "0x80042316", or null. */
json_t *vw_json_code(bool has, uint32_t code);

/* ISO 8601, as UTC where the zone proves it, else as written; null for none. */
json_t *vw_json_time(const vw_zone *zone, vw_time time);

#endif
