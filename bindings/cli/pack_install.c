#include "pack.h"

#include "base/ascii.h"
#include "base/host.h"
#include "home.h"
#include "image.h"
#include "report/page.h"
#include "rules.h"

/* A pack in installing, and the one that it replaces. */
typedef struct installing {
    const options *options;
    given given, old;
    vw_store store;               /* as it was when the changes were shown */
    const vw_installed *replaced; /* NULL for a new pack */
    bool vouched;                 /* a line of --allowed-signers will be kept */
    vw_buf zip;
    vw_rules *alone, *old_alone; /* the rules of each pack alone */
    vw_rules *all;               /* all rules and those of the pack, as they are written */
    vw_changes changes;
} installing;

static const char *path_of(const installing *in)
{
    return in->given.files.name.ptr;
}

/* --- what it is ----------------------------------------------------------------------------------- */

/* The keys in FILE count only where the user's own do not: then its line must be kept. */
static vw_status verify(installing *in, vw_error *err)
{
    const char *more = in->options->allowed_signers;
    vw_status status = given_verify(&in->given, NULL, err);

    if (status == VW_OK && in->given.sealing.seal == VW_SEAL_INVALID && more) {
        vw_signers_free(&in->given.signers);
        status = given_verify(&in->given, more, err);
        in->vouched = status == VW_OK && in->given.sealing.seal == VW_SEAL_SIGNED;
    }
    if (status == VW_OK)
        status = given_judge(&in->given,
                             in->options->allow_unsigned && !in->options->require_signed, err);
    return status;
}

static vw_status check_version(const installing *in, vw_error *err)
{
    const vw_about *about = &in->given.files.about;
    vw_version now;

    if (!in->replaced || in->options->allow_downgrade ||
        !vw_version_read(in->replaced->now.version, &now) ||
        vw_version_order(&about->version, &now) >= 0)
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE,
                   "%s: version %s is older than the installed %s; add --allow-downgrade, or go "
                   "back with pack rollback.",
                   "%s: バージョン %s はインストール済みの %s より古いものです。--allow-downgrade "
                   "を付けるか、pack rollback で戻してください。",
                   path_of(in), about->version_text.ptr, in->replaced->now.version.ptr);
}

static vw_status find_replaced(installing *in, vw_error *err)
{
    vw_span name = in->given.files.about.name;
    vw_status status = vw_store_open(&in->store, false, err);

    if (status == VW_OK)
        in->replaced = vw_store_find(&in->store, name);
    if (status == VW_OK)
        status = check_version(in, err);
    return status;
}

/* --- its rules ------------------------------------------------------------------------------------ */

/* Tells why rules of the pack itself were refused; others are not its fault. */
static vw_status check_own(const installing *in, const vw_rules *rules, vw_error *err)
{
    bool refused = false;

    for (size_t i = 0; i < rules->skipped_count; i++) {
        if (!vw_starts(rules->skipped[i].file, in->given.files.name))
            continue;
        complain(&rules->skipped[i].why, in->options->lang);
        refused = true;
    }
    if (!refused)
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE, "%s: it was not installed.",
                   "%s: インストールしませんでした。", path_of(in));
}

/* The rules of the pack, and of the one that it replaces, each alone. */
static vw_status load_alone(installing *in, vw_error *err)
{
    vw_status status = given_rules(&in->given, &in->alone, err);

    if (status == VW_OK && in->replaced)
        status = given_installed(&in->old, &in->store, in->replaced->name, err);
    if (status == VW_OK && in->replaced)
        status = given_rules(&in->old, &in->old_alone, err);
    return status;
}

static vw_status load(installing *in, vw_error *err)
{
    vw_status status = load_rules_with(&in->all, in->options, &in->given.files,
                                       in->given.sealing.signer, true, err);

    if (status == VW_OK)
        status = check_own(in, in->all, err);
    return status == VW_OK ? load_alone(in, err) : status;
}

static vw_status test(installing *in, size_t *tests, vw_error *err)
{
    vw_suite_settings settings = {.all = in->all, .lang = in->options->lang};
    vw_suite suite = {0};
    vw_status status = vw_suite_run_pack(&suite, &settings, &in->given.files, err);

    *tests = suite.count;
    for (size_t i = 0; i < suite.count; i++)
        if (!suite.tests[i].passed)
            print_failure(&suite.tests[i], in->options->lang);
    if (status == VW_OK && (suite.failed || suite.limited || suite.problems.count))
        status = vw_fail(err, VW_ERR_RULE, "%s: its tests fail; it was not installed.",
                         "%s: テストに失敗したため、インストールしませんでした。", path_of(in));
    vw_suite_free(&suite);
    return status;
}

/* --- showing and asking --------------------------------------------------------------------------- */

static void print_head(const installing *in, size_t tests)
{
    const vw_about *about = &in->given.files.about;
    bool ja = in->options->lang == VW_LANG_JA;
    vw_buf seal = {0};

    put_seal(&seal, &in->given.sealing, in->options->lang);
    printf("%s %s  %s\n", about->name.ptr, about->version_text.ptr, seal.ptr);
    if (in->replaced)
        printf(ja ? "  %s を置き換えます\n" : "  replaces %s\n", in->replaced->now.version.ptr);
    printf(ja ? "  テスト %zu 個: すべて成功\n" : "  tests: %zu, all good\n", tests);
    vw_buf_free(&seal);
}

static void print_claim(const installing *in)
{
    if (!in->replaced || claims(&in->old.files.about, &in->given.files.about, in->changes.step))
        return;
    printf(in->options->lang == VW_LANG_JA
               ? "  注意: 変更は %s に当たりますが、バージョン番号はそうなっていません。\n"
               : "  Note: the change is %s, and the version number claims less.\n",
           vw_step_names[in->changes.step]);
}

static void print_vouching(const installing *in)
{
    vw_buf line = {0};

    vw_show(&line, in->given.sealing.line);
    printf(in->options->lang == VW_LANG_JA ? "  allowed_signers に追加します: %s\n"
                                           : "  adds to your allowed_signers: %s\n",
           vw_buf_span(&line).ptr);
    vw_buf_free(&line);
}

/* The user's own logs, by the rules as they are and as they would be, overrides included. */
static vw_status show_corpus(const installing *in, vw_error *err)
{
    vw_rules *before = NULL, *after = NULL;
    vw_status status = load_rules(&before, in->options, err);

    if (status == VW_OK)
        status = load_rules_with(&after, in->options, &in->given.files, in->given.sealing.signer,
                                 false, err);
    if (status == VW_OK)
        status = print_corpus(in->options->corpus, before, after, in->options->lang, err);
    vw_rules_close(before);
    vw_rules_close(after);
    return status;
}

static vw_status show(installing *in, vw_error *err)
{
    size_t tests;
    vw_status status = test(in, &tests, err);

    if (status == VW_OK)
        status = vw_changes_find(&in->changes, in->old_alone, in->alone, err);
    if (status != VW_OK)
        return status;
    print_head(in, tests);
    print_changes(&in->changes, in->options->lang);
    print_claim(in);
    if (in->vouched)
        print_vouching(in);
    return in->options->corpus ? show_corpus(in, err) : VW_OK;
}

static bool is_yes(vw_span answer)
{
    answer = vw_trim(vw_span_cut(answer, 0, vw_find(answer, VW_SPAN("\n"), 0)));
    return vw_same_nocase(answer, VW_SPAN("y")) || vw_same_nocase(answer, VW_SPAN("yes")) ||
           vw_span_is(answer, VW_SPAN("はい"));
}

static vw_status ask(const installing *in, vw_error *err)
{
    char answer[32] = "";

    if (in->options->yes)
        return VW_OK;
    if (!vw_host_is_terminal(0))
        return vw_fail(err, VW_ERR_USAGE,
                       "Nothing was installed: nobody can be asked here; add --yes to agree.",
                       "インストールしませんでした。確認できる端末ではありません。同意する場合は "
                       "--yes を付けてください。");
    printf(in->options->lang == VW_LANG_JA ? "インストールしますか (y/n): " : "Install it (y/n)? ");
    fflush(stdout);
    if (fgets(answer, sizeof answer, stdin) && is_yes(vw_span_of(answer)))
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "Nothing was installed.", "インストールしませんでした。");
}

/* --- switching ------------------------------------------------------------------------------------ */

/* Whether the pack is still what it was when the changes were shown. */
static bool is_unchanged(const installing *in, const vw_store *store)
{
    const vw_installed *now = vw_store_find(store, in->given.files.about.name);

    if (!now || !in->replaced)
        return !now == !in->replaced;
    return vw_span_is(now->now.digest, in->replaced->now.digest);
}

static vw_status put(const installing *in, vw_error *err)
{
    const vw_about *about = &in->given.files.about;
    vw_store store;
    vw_status status = vw_store_open(&store, true, err);

    if (status == VW_OK && !is_unchanged(in, &store))
        status = vw_fail(
            err, VW_ERR_USAGE, "%s was changed by another run in the meantime; install it again.",
            "%s はその間に変更されました。もう一度インストールしてください。", about->name.ptr);
    /* First the key: a pack of a key that is not known yet would be invalid. */
    if (status == VW_OK && in->vouched)
        status = vw_home_trust(in->given.sealing.line, err);
    if (status == VW_OK)
        status = vw_store_put(&store, about->name, about->version_text, vw_buf_span(&in->zip),
                              in->given.sealing.seal == VW_SEAL_UNSIGNED, err);
    if (status == VW_OK)
        vw_images_renew(&store);
    if (status == VW_OK)
        printf(in->options->lang == VW_LANG_JA ? "%s %s をインストールしました。\n"
                                               : "%s %s is installed.\n",
               about->name.ptr, about->version_text.ptr);
    vw_store_close(&store);
    return status;
}

/* --- the command ---------------------------------------------------------------------------------- */

static vw_status install(installing *in, vw_error *err)
{
    bool signed_too;
    vw_status status = given_open(&in->given, in->options->arguments[0], err);

    if (status == VW_OK)
        status = verify(in, err);
    if (status == VW_OK)
        status = given_zip(&in->given, &in->zip, &signed_too, err);
    if (status == VW_OK)
        status = find_replaced(in, err);
    if (status == VW_OK)
        status = load(in, err);
    if (status == VW_OK)
        status = show(in, err);
    if (status == VW_OK)
        status = ask(in, err);
    return status == VW_OK ? put(in, err) : status;
}

int pack_install(const options *options)
{
    installing in = {.options = options};
    vw_error err;
    int code = EXIT_GOOD;

    if (install(&in, &err) != VW_OK)
        code = complain_of_pack(&err, options->lang);
    vw_changes_free(&in.changes);
    vw_rules_close(in.alone);
    vw_rules_close(in.old_alone);
    vw_rules_close(in.all);
    vw_buf_free(&in.zip);
    vw_store_close(&in.store);
    given_close(&in.given);
    given_close(&in.old);
    return code;
}
