#include "pack.h"

#include "base/os.h"
#include "rule/pack/manifest.h"
#include "store.h"

/* Whether nobody but the pack's only author has read the rule. */
static bool is_own_review(const vw_about *about, const vw_rule *rule)
{
    return rule->reviewer.ptr && about->author_count == 1 &&
           vw_span_is(rule->reviewer, about->authors[0]);
}

static vw_status fail_draft(const vw_rule *rule, const vw_about *about, vw_error *err)
{
    if (rule->draft)
        return vw_fail(err, VW_ERR_RULE,
                       "%s: the rule is a draft (status); have it reviewed, or add --allow-drafts.",
                       "%s: 未確認のルールです (status)。確認を受けるか、--allow-drafts "
                       "を付けてください。",
                       rule->file.ptr);
    return vw_fail(err, VW_ERR_RULE,
                   "%s: it was reviewed by %s, the only author of the pack; have somebody else "
                   "review it, or add --allow-drafts.",
                   "%s: 確認した %s はパックの唯一の作成者です。ほかの人の確認を受けるか、"
                   "--allow-drafts を付けてください。",
                   rule->file.ptr, about->authors[0].ptr);
}

/* Tells of every rule that is not reviewed; the first one is the error. */
static vw_status check_drafts(const given *given, const vw_rules *rules, vw_lang lang,
                              vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];
        vw_error more;

        if (!rule->draft && !is_own_review(&given->files.about, rule))
            continue;
        fail_draft(rule, &given->files.about, status == VW_OK ? err : &more);
        if (status != VW_OK)
            complain(&more, lang);
        status = VW_ERR_RULE;
    }
    return status;
}

/* It would have no effect in a pack: only its user decides what other rules do. */
static vw_status check_overrides(const given *given, vw_error *err)
{
    if (!vw_members_find(&given->files.members, VW_SPAN("overrides.json")))
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE,
                   "%s: overrides.json is your own and has no effect in a pack; move it to another "
                   "folder.",
                   "%s: overrides.json は自分用の設定で、パックでは使われません。別のフォルダーに移"
                   "動してください。",
                   given->files.name.ptr);
}

static vw_status check(const given *given, const options *options, vw_rules **rules, vw_error *err)
{
    vw_status status = check_overrides(given, err);

    if (status == VW_OK)
        status = given_rules(given, rules, err);

    if (status == VW_OK && print_refused(*rules, options->lang))
        status = vw_fail(err, VW_ERR_RULE, "%s: no pack is built while a rule is refused.",
                         "%s: 読み込まれないルールがあるため、パックを作成できません。",
                         given->files.name.ptr);
    if (status == VW_OK && !(*rules)->count)
        status = vw_fail(err, VW_ERR_RULE, "%s: there is no rule in it; see vsswhy rules new.",
                         "%s: ルールがありません。vsswhy rules new をご覧ください。",
                         given->files.name.ptr);
    if (status == VW_OK && !options->allow_drafts)
        status = check_drafts(given, *rules, options->lang, err);
    return status;
}

static void print_built(const char *path, const vw_rules *rules, vw_span zip, bool signed_too,
                        vw_lang lang)
{
    static const char *const seals[2][VW_LANG_COUNT] = {{"unsigned", "署名なし"},
                                                        {"with its signature", "署名付き"}};
    char digest[VW_DIGEST_BYTES];

    vw_store_digest(digest, zip);
    printf(lang == VW_LANG_JA ? "%s を作成しました (ルール %zu 個、%s)。\nSHA-256: %s\n"
                              : "%s is built (rules: %zu, %s).\nSHA-256: %s\n",
           path, rules->count, seals[signed_too][lang], digest);
}

static vw_status build(const given *given, const options *options, vw_error *err)
{
    const vw_about *about = &given->files.about;
    vw_rules *rules = NULL;
    vw_buf zip = {0}, path = {0};
    bool signed_too = false;
    vw_status status = check(given, options, &rules, err);

    if (options->output)
        vw_buf_text(&path, options->output);
    else
        vw_buf_format(&path, "%s-%s.zip", about->name.ptr, about->version_text.ptr);
    if (status == VW_OK)
        status = given_zip(given, &zip, &signed_too, err);
    if (status == VW_OK)
        status = path.failed ? vw_fail_memory(err) : vw_file_put(path.ptr, vw_buf_span(&zip), err);
    if (status == VW_OK)
        print_built(path.ptr, rules, vw_buf_span(&zip), signed_too, options->lang);
    vw_buf_free(&zip);
    vw_buf_free(&path);
    vw_rules_close(rules);
    return status;
}

int pack_build(const options *options)
{
    given given = {0};
    vw_error err;
    vw_status status = given_open(&given, options->arguments[0], &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = build(&given, options, &err);
    if (status != VW_OK)
        code = complain_of_pack(&err, options->lang);
    given_close(&given);
    return code;
}
