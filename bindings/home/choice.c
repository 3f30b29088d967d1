#include "choice.h"

#include "base/os.h"
#include "home.h"
#include "installed.h"
#include "load.h"
#include "overrides.h"
#include "rule/frozen_folder.h"

#include <stdio.h>

vw_status vw_choice_find_default(vw_default_rules *out, const char *binary, const char *installed,
                                 const char *source, vw_error *err)
{
    const char *slash = binary ? strrchr(binary, '/') : NULL;
    size_t bytes = sizeof out->folder;

    if (slash &&
        (size_t)snprintf(out->folder, bytes, "%.*s/%s", (int)(slash - binary), binary, installed) <
            bytes &&
        vw_path_kind_of(out->folder) == VW_PATH_FOLDER)
        return VW_OK;
    if ((size_t)snprintf(out->folder, bytes, "%s", source) < bytes &&
        vw_path_kind_of(out->folder) == VW_PATH_FOLDER)
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE,
                   "The default rules are not beside the program; install vsswhy again or name "
                   "them with --rules.",
                   "既定のルールが見つかりません。vsswhy を再インストールするか、--rules "
                   "で指定してください。");
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

/* What a pack requires must be there before it is. */
static vw_status load_pack(vw_rules *rules, const vw_rule_choice *choice, vw_error *err)
{
    bool is_signed = choice->signer.ptr != NULL;
    vw_store store;
    vw_status status = vw_store_open(&store, false, err);

    if (status == VW_OK)
        status = vw_installed_requires(rules, &store, choice->pack, is_signed, err);
    if (status == VW_OK)
        status =
            vw_lua_load_pack(rules, choice->pack, is_signed ? VW_TRUST_SIGNED : VW_TRUST_UNSIGNED,
                             choice->signer, err);
    vw_store_close(&store);
    return status;
}

/* From the image where it is what the files say; from the files where it is not. */
static vw_status load_default(vw_rules *rules, const vw_rule_choice *choice, vw_error *err)
{
    const char *folder = choice->default_rules;
    vw_arena arena = {0};
    const vw_frozen *frozen =
        choice->default_image ? vw_frozen_take(choice->default_image, &arena) : NULL;

    if (frozen && vw_frozen_is_current(frozen, folder))
        return vw_frozen_add(rules, frozen, &arena, folder, VW_TRUST_BUILTIN, VW_SPAN_NONE, err);
    vw_arena_free(&arena);
    return vw_lua_load(rules, folder, VW_TRUST_BUILTIN, err);
}

static vw_status load(vw_rules *rules, const vw_rule_choice *choice, vw_error *err)
{
    vw_span but = choice->pack ? choice->pack->about.name : VW_SPAN_NONE;
    vw_status status = VW_OK;

    if (choice->default_rules)
        status = load_default(rules, choice, err);
    if (status == VW_OK)
        status = vw_installed_load(rules, choice->require_signed, but, err);
    if (status == VW_OK && choice->pack)
        status = load_pack(rules, choice, err);
    for (size_t i = 0; status == VW_OK && i < choice->folder_count; i++)
        status = choice->require_signed ? refuse_folder(rules, choice->folders[i], err)
                                        : load_folder(rules, choice->folders[i], err);
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

vw_status vw_choice_open(vw_rules **out, const vw_rule_choice *choice, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);

    if (status == VW_OK)
        status = load(*out, choice, err);
    if (status == VW_OK && !choice->as_written)
        status = vw_home_overrides(*out, choice->folders,
                                   choice->require_signed ? 0 : choice->folder_count, err);
    if (status == VW_OK)
        status = vw_rules_freeze(*out, err);
    return hand_over(out, status);
}

static vw_status check_overrides(vw_rules *rules, const char *folder, vw_error *err)
{
    vw_buf path = {0};
    vw_status status;

    vw_buf_text(&path, folder);
    vw_buf_format(&path, "/overrides.json");
    status = path.failed ? vw_fail_memory(err) : vw_overrides_check(rules, path.ptr, err);
    vw_buf_free(&path);
    return status;
}

vw_status vw_choice_open_checked(vw_rules **out, const vw_rule_choice *choice, const char *folder,
                                 vw_problems *problems, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);
    size_t known = 0;

    if (status == VW_OK)
        status = load(*out, choice, err);
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
        status = check_overrides(*out, folder, err);
    if (status == VW_OK)
        status = vw_problems_add_skipped(problems, *out, known, folder, err);
    return hand_over(out, status);
}
