/* OpenSSH signatures: taken apart within their bytes, or refused; only the kept one holds. */
#include "fuzz.h"
#include "rule/pack/key.h"
#include "rule/pack/signature.h"

#include <sodium.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_copy(fuzz_text(data, size));
    vw_arena arena = {0};
    vw_signature signature;
    char print[VW_FINGERPRINT_BYTES];
    vw_error err = {0};

    ENSURE(sodium_init() >= 0);
    if (vw_signature_read(&signature, text, &arena, "fuzz.zip", &err) == VW_OK) {
        ENSURE(vw_key_type_is_known(vw_key_type(signature.key)));
        vw_key_fingerprint(print, signature.key);
        ENSURE(strlen(print) < VW_FINGERPRINT_BYTES && strncmp(print, "SHA256:", 7) == 0);
        /* Nobody has signed this, and a fuzzer cannot. */
        ENSURE(!vw_signature_holds(&signature, VW_SPAN("a message that was never signed")));
    } else {
        ENSURE(err.status == VW_ERR_RULE && err.en[0] && err.ja[0]);
    }
    vw_arena_free(&arena);
    free((char *)text.ptr);
    return 0;
}
