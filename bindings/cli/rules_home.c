#include "commands.h"

#include "base/ascii.h"
#include "base/host.h"
#include "base/limits.h"
#include "base/os.h"
#include "home.h"
#include "installed.h"
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

/* A folder is the user's own and nobody has signed it. */
static vw_status refuse_folder(vw_rules *rules, const char *folder, vw_error *err)
{
    vw_error why;

    vw_fail(&why, VW_ERR_RULE,
            "%s: a folder of rules is unsigned, and --require-signed is given; install it as a "
            "signed pack.",
            "%s: フォルダーのルールには署名がありません (--require-signed が指定されています)。"
            "署名したパックとしてインストールしてください。",
            folder);
    return vw_rules_skip(rules, vw_span_of(folder), &why) == VW_OK ? VW_OK : vw_fail_memory(err);
}

/* The default rules, what is installed, then the user's own folders: in this order they name codes. */
static vw_status load_named(vw_rules *rules, const options *options, vw_error *err)
{
    vw_status status = options->no_default_rules ? VW_OK : load_default(rules, err);

    if (status == VW_OK)
        status = vw_installed_load(rules, options->require_signed, err);
    for (size_t i = 0; status == VW_OK && i < options->rules_count; i++)
        status = options->require_signed ? refuse_folder(rules, options->rules[i], err)
                                         : load_folder(rules, options->rules[i], err);
    return status;
}

/* Gives the set to the caller, or closes it. */
static vw_status hand_over(vw_rules **rules, vw_status status)
{
    if (status != VW_OK) {
        vw_rules_close(*rules);
        *rules = NULL;
    }
    return status;
}

vw_status load_rules(vw_rules **out, const options *options, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);

    if (status == VW_OK)
        status = load_named(*out, options, err);
    if (status == VW_OK)
        status = vw_home_overrides(*out, options->rules,
                                   options->require_signed ? 0 : options->rules_count, err);
    if (status == VW_OK)
        status = vw_rules_freeze(*out, err);
    return hand_over(out, status);
}

bool is_of_folder(const vw_rule *rule, const char *folder)
{
    vw_span path = vw_span_of(folder);

    return vw_starts(rule->file, path) && rule->file.len > path.len &&
           rule->file.ptr[path.len] == '/';
}

vw_status load_rules_checked(vw_rules **out, const options *options, const char *folder,
                             vw_problems *problems, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);
    size_t known = 0;

    if (status == VW_OK)
        status = load_named(*out, options, err);
    if (status == VW_OK && vw_path_kind_of(folder) != VW_PATH_FOLDER)
        status =
            vw_fail(err, VW_ERR_USAGE, "%s: there is no such folder; name a folder of rule files.",
                    "%s: フォルダーがありません。ルールのフォルダーを指定してください。", folder);
    if (status == VW_OK)
        status = vw_lua_check(*out, folder, VW_TRUST_UNSIGNED, problems, err);
    if (status == VW_OK) {
        known = (*out)->skipped_count;
        status = vw_rules_freeze(*out, err);
    }
    if (status == VW_OK)
        status = vw_problems_add_skipped(problems, *out, known, folder, err);
    return hand_over(out, status);
}
