#include "commands.h"

#include "base/host.h"
#include "base/limits.h"
#include "base/os.h"
#include "load.h"

/*
 * Where the default rules are: beside the installed program, or in the source
 * tree for one that runs where it was built.
 */
static bool find_default_rules(char *out, size_t bytes)
{
    char program[VW_PATH_BYTES_MAX];
    char *slash;

    if (vw_host_executable(program, sizeof program) && (slash = strrchr(program, '/')) != NULL) {
        *slash = '\0';
        if ((size_t)snprintf(out, bytes, "%s/%s", program, VSSWHY_INSTALL_RULES) < bytes &&
            vw_path_kind_of(out) == VW_PATH_FOLDER)
            return true;
    }
    snprintf(out, bytes, "%s", VSSWHY_SOURCE_RULES);
    return vw_path_kind_of(out) == VW_PATH_FOLDER;
}

static vw_status load_default(vw_rules *rules, vw_error *err)
{
    char folder[VW_PATH_BYTES_MAX];

    if (!find_default_rules(folder, sizeof folder))
        return vw_fail(err, VW_ERR_RULE,
                       "The default rules are not beside the program; install vsswhy again or name "
                       "them with --rules.",
                       "既定のルールが見つかりません。vsswhy を再インストールするか、--rules "
                       "で指定してください。");
    return vw_lua_load(rules, folder, VW_TRUST_BUILTIN, err);
}

static vw_status load_folder(vw_rules *rules, const char *folder, vw_error *err)
{
    if (vw_path_kind_of(folder) != VW_PATH_FOLDER)
        return vw_fail(
            err, VW_ERR_USAGE, "--rules %s: there is no such folder; name a folder of rule files.",
            "--rules %s: フォルダーがありません。ルールのフォルダーを指定してください。", folder);
    return vw_lua_load(rules, folder, VW_TRUST_UNSIGNED, err);
}

vw_status load_rules(vw_rules **out, const options *options, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);

    if (status == VW_OK && !options->no_default_rules)
        status = load_default(*out, err);
    for (size_t i = 0; status == VW_OK && i < options->rules_count; i++)
        status = load_folder(*out, options->rules[i], err);
    if (status == VW_OK)
        status = vw_rules_freeze(*out, err);
    if (status != VW_OK) {
        vw_rules_close(*out);
        *out = NULL;
    }
    return status;
}
