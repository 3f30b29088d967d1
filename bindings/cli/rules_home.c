#include "commands.h"

#include "base/host.h"
#include "base/limits.h"
#include "builtin.h"
#include "choice.h"

/* What the options ask for; `found` gets the place of the default rules. */
static vw_status choose(vw_rule_choice *choice, vw_default_rules *found, const options *options,
                        vw_error *err)
{
    char program[VW_PATH_BYTES_MAX];
    bool known = vw_host_executable(program, sizeof program);

    *choice = (vw_rule_choice){
        .folders = options->rules,
        .folder_count = options->rules_count,
        .require_signed = options->require_signed,
    };
    if (options->no_default_rules)
        return VW_OK;
    choice->default_rules = found->folder;
    choice->default_image = vw_builtin_rules();
    return vw_choice_find_default(found, known ? program : NULL, VSSWHY_INSTALL_RULES,
                                  VSSWHY_SOURCE_RULES, err);
}

vw_status load_rules(vw_rules **out, const options *options, vw_error *err)
{
    vw_default_rules found;
    vw_rule_choice choice;
    vw_status status = choose(&choice, &found, options, err);

    *out = NULL;
    return status == VW_OK ? vw_choice_open(out, &choice, err) : status;
}

vw_status load_rules_with(vw_rules **out, const options *options, const vw_pack_files *pack,
                          vw_span signer, bool as_written, vw_error *err)
{
    vw_default_rules found;
    vw_rule_choice choice;
    vw_status status = choose(&choice, &found, options, err);

    *out = NULL;
    choice.pack = pack;
    choice.signer = signer;
    choice.as_written = as_written;
    return status == VW_OK ? vw_choice_open(out, &choice, err) : status;
}

vw_status load_rules_checked(vw_rules **out, const options *options, const char *folder,
                             vw_problems *problems, vw_error *err)
{
    vw_default_rules found;
    vw_rule_choice choice;
    vw_status status = choose(&choice, &found, options, err);

    *out = NULL;
    return status == VW_OK ? vw_choice_open_checked(out, &choice, folder, problems, err) : status;
}
