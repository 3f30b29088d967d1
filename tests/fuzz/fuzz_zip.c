/* Zips of packs: what is read is what is written again, and nothing else is read. */
#include "fuzz.h"
#include "rule/pack/pack.h"
#include "rule/pack/zip.h"

static void check_members(const vw_members *members, vw_span zip)
{
    vw_buf again = {0};

    for (size_t i = 0; i < members->count; i++) {
        const vw_member *member = &members->list[i];

        ENSURE(member->name.len && member->name.len <= VW_MEMBER_NAME_MAX);
        ENSURE(member->name.ptr[0] != '/' && !strstr(member->name.ptr, ".."));
        ENSURE(strlen(member->name.ptr) == member->name.len);
        ENSURE(fuzz_within(member->bytes, zip));
        ENSURE(!i || vw_span_order(members->list[i - 1].name, member->name) < 0);
        ENSURE(vw_members_find(members, member->name) == member);
    }
    ENSURE(vw_zip_write(members, &again, NULL) == VW_OK);
    ENSURE(vw_span_is(vw_buf_span(&again), zip));
    vw_buf_free(&again);
}

/* A pack of these bytes has a seal; without signers nobody's signature counts. */
static void check_pack(vw_span zip)
{
    vw_pack_files files = {0};
    vw_signers nobody = {0};
    vw_span copy = fuzz_copy(zip);
    vw_sealing sealing;
    vw_error err = {0};

    if (vw_pack_open_zip(&files, (char *)copy.ptr, copy.len, "fuzz.zip", &err) == VW_OK) {
        ENSURE(vw_pack_verify(&files, &nobody, 0, &sealing, &err) == VW_OK);
        ENSURE(sealing.seal != VW_SEAL_SIGNED);
        ENSURE(sealing.seal != VW_SEAL_INVALID || (sealing.why.en[0] && sealing.why.ja[0]));
    } else {
        ENSURE(err.en[0] && err.ja[0]);
    }
    vw_pack_close(&files);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span zip = fuzz_copy(fuzz_text(data, size));
    vw_members members = {0};
    vw_error err = {0};

    if (vw_zip_read(&members, zip, "fuzz.zip", &err) == VW_OK)
        check_members(&members, zip);
    else
        ENSURE((err.status == VW_ERR_RULE || err.status == VW_ERR_LIMIT) && err.en[0] && err.ja[0]);
    vw_members_free(&members);
    check_pack(zip);
    free((char *)zip.ptr);
    return 0;
}
