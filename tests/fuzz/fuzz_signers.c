/* allowed_signers and revoked_keys: every line is understood, or the file is refused. */
#include "fuzz.h"
#include "rule/pack/key.h"
#include "rule/pack/signers.h"

static void check_signer(const vw_signers *signers, const vw_signer *signer, vw_span text)
{
    const vw_signer *found;
    vw_trusted worth =
        vw_signers_trust(signers, signer->key, VW_SPAN(VW_PACK_NAMESPACE), 0, &found);

    ENSURE(vw_key_type_is_known(vw_key_type(signer->key)));
    ENSURE(signer->principals.ptr && vw_find(text, signer->line, 0) != SIZE_MAX);
    ENSURE(!memchr(signer->line.ptr, '\n', signer->line.len));
    ENSURE(worth != VW_TRUSTED_UNKNOWN && found);
}

/* The line of a signer alone says the same: it is what an installation keeps. */
static void check_line(const vw_signer *signer)
{
    vw_signers alone = {0};
    vw_error err = {0};

    ENSURE(vw_signers_read(&alone, signer->line, "line", &err) == VW_OK && alone.count == 1);
    ENSURE(vw_span_is(alone.list[0].key, signer->key));
    ENSURE(vw_span_is(alone.list[0].principals, signer->principals));
    ENSURE(alone.list[0].after == signer->after && alone.list[0].before == signer->before);
    vw_signers_free(&alone);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_copy(fuzz_text(data, size));
    vw_signers signers = {0}, revoked = {0};
    vw_error err = {0};

    if (vw_signers_read(&signers, text, "allowed_signers", &err) != VW_OK)
        ENSURE(err.status == VW_ERR_USAGE && err.en[0] && err.ja[0]);
    for (size_t i = 0; i < signers.count; i++) {
        check_signer(&signers, &signers.list[i], text);
        check_line(&signers.list[i]);
    }
    if (vw_signers_read_revoked(&revoked, text, "revoked_keys", &err) != VW_OK)
        ENSURE(err.status == VW_ERR_USAGE);
    vw_signers_free(&signers);
    vw_signers_free(&revoked);
    free((char *)text.ptr);
    return 0;
}
