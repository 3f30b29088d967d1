#include "pack.h"

static void print_given(const given *given, vw_lang lang)
{
    const vw_about *about = &given->files.about;
    vw_buf seal = {0};
    size_t rules = 0;

    for (size_t i = 0; i < given->files.members.count; i++)
        rules += vw_member_is_rule(&given->files.members.list[i]);
    put_seal(&seal, &given->sealing, lang);
    printf(lang == VW_LANG_JA ? "%s %s  %s\nファイル %zu 個、ルール %zu 個\n"
                              : "%s %s  %s\nfiles: %zu, rules: %zu\n",
           about->name.ptr, about->version_text.ptr, seal.ptr ? seal.ptr : "",
           given->files.members.count, rules);
    vw_buf_free(&seal);
}

int pack_verify(const options *options)
{
    given given = {0};
    vw_error err;
    vw_status status = given_open(&given, options->arguments[0], &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = given_verify(&given, options->allowed_signers, &err);
    if (status == VW_OK) {
        print_given(&given, options->lang);
        status = given_judge(&given, options->allow_unsigned, &err);
    }
    if (status != VW_OK)
        code = complain_of_pack(&err, options->lang);
    given_close(&given);
    return code;
}
