/* Manifests: only the one that is written of the same files passes. */
#include "fuzz.h"
#include "rule/pack/manifest.h"

#include <sodium.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_copy(fuzz_text(data, size));
    vw_members members = {0};
    vw_buf good = {0};
    vw_error err = {0};
    vw_status status;

    ENSURE(sodium_init() >= 0);
    ENSURE(vw_members_add(&members, VW_SPAN("a.lua"), VW_SPAN("return {}\n"), NULL) == VW_OK);
    ENSURE(vw_members_add(&members, VW_SPAN("logs/a.log"), VW_SPAN(""), NULL) == VW_OK);
    ENSURE(vw_members_add(&members, VW_SPAN(VW_MANIFEST_NAME), text, NULL) == VW_OK ||
           size > VW_MEMBER_BYTES_MAX);
    ENSURE(vw_members_seal(&members, NULL) == VW_OK);
    ENSURE(vw_manifest_write(&members, &good, NULL) == VW_OK);
    status = vw_manifest_check(&members, "fuzz.zip", &err);
    ENSURE((status == VW_OK) == vw_span_is(vw_buf_span(&good), text));
    ENSURE(status == VW_OK || (err.status == VW_ERR_RULE && err.en[0] && err.ja[0]));
    ENSURE(fuzz_is_utf8(vw_span_of(err.en)));
    vw_buf_free(&good);
    vw_members_free(&members);
    free((char *)text.ptr);
    return 0;
}
