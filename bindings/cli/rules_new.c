#include "rules.h"

#include "ask.h"
#include "base/ascii.h"
#include "base/os.h"
#include "find.h"
#include "folder.h"
#include "lookup_answer.h"
#include "report/redact.h"
#include "run/cut.h"
#include "scaffold.h"

/* One run of the command. */
struct making {
    const options *options;
    const char *log, *folder;
    vw_arena arena;
    vw_rules *rules;
    vw_pick_wanted wanted;
    vw_picked picked;
    vw_redactor *redactor;
    vw_span pack, name; /* of the rule; the name is absent where --id does not give it */
};

/* --- what was asked for ----------------------------------------------------------------------------- */

/* In any spelling that lookup knows. */
static vw_status read_code(const struct making *making, const char *typed, uint32_t *code,
                           vw_error *err)
{
    lookup_reading reading;

    if (!lookup_read_code(making->rules, vw_span_of(typed), &reading))
        return vw_fail(
            err, VW_ERR_USAGE, "--code %s: write a code such as 0x80042316, a number or a symbol.",
            "--code %s: 0x80042316 のようなコード、数値、シンボル名で指定してください。", typed);
    *code = reading.code;
    return VW_OK;
}

static vw_status read_wanted(struct making *making, vw_error *err)
{
    const options *options = making->options;

    making->wanted.line = options->line;
    if (options->text)
        making->wanted.text = vw_span_of(options->text);
    if (options->code) {
        making->wanted.has_code = true;
        return read_code(making, options->code, &making->wanted.code, err);
    }
    if (options->line || options->text)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE,
                   "Say which entry is meant: --line N, --code CODE or --text TEXT.",
                   "--line N、--code CODE、--text TEXT のどれかで対象を指定してください。");
}

/* A name that can stand in an id and be the name of a file everywhere. */
static bool is_name(vw_span name)
{
    for (size_t i = 0; i < name.len; i++)
        if (!vw_is_word(name.ptr[i]) && name.ptr[i] != '-')
            return false;
    return name.len > 0;
}

/* "ours.array" must name the folder as its pack. */
static vw_status read_id(struct making *making, vw_error *err)
{
    vw_span id = vw_span_of(making->options->id);
    size_t point = making->options->id ? vw_find(id, VW_SPAN("."), 0) : SIZE_MAX;
    vw_status status = vw_folder_name(making->folder, &making->pack, &making->arena, err);

    if (status != VW_OK || !making->options->id)
        return status;
    making->name = vw_span_from(id, point == SIZE_MAX ? 0 : point + 1);
    if ((point == SIZE_MAX || vw_span_is(vw_span_cut(id, 0, point), making->pack)) &&
        is_name(making->name))
        return VW_OK;
    return vw_fail(
        err, VW_ERR_USAGE,
        "--id %s: write %.*s.NAME: the pack is called like the folder, a name has letters, "
        "digits, - and _.",
        "--id %s: %.*s.NAME と指定してください。パック名はフォルダー名です。名前には英数字と - _ "
        "が使えます。",
        making->options->id, (int)making->pack.len, making->pack.ptr);
}

/* The default rules, those named, and those that the folder has already. */
static vw_status load(struct making *making, vw_error *err)
{
    vw_problems ignored = {0}; /* rules check tells them */
    vw_found found;
    bool has_rules = vw_path_kind_of(making->folder) == VW_PATH_FOLDER &&
                     vw_find_packs(making->folder, &found, &making->arena, NULL) == VW_OK;
    vw_status status = has_rules ? load_rules_checked(&making->rules, making->options,
                                                      making->folder, &ignored, err)
                                 : load_rules(&making->rules, making->options, err);

    vw_problems_free(&ignored);
    return status;
}

/* --- files ------------------------------------------------------------------------------------------ */

/* No file is written over, and none is written where another one of the same run cannot be: `option` names it anew. */
static vw_status refuse_existing(const char *path, const char *option, vw_error *err)
{
    if (vw_path_kind_of(path) == VW_PATH_MISSING)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "%s: the file exists; give another name with %s.",
                   "%s: ファイルが既にあります。%s で別の名前を指定してください。", path, option);
}

static void put_path(vw_buf *out, const char *folder, const char *between, vw_span name,
                     const char *suffix)
{
    vw_buf_text(out, folder);
    vw_buf_text(out, between);
    vw_buf_add(out, name);
    vw_buf_text(out, suffix);
}

static vw_status write_map(const struct making *making, vw_error *err)
{
    vw_buf map = {0};
    vw_status status = VW_OK;

    if (!making->options->map)
        return VW_OK;
    vw_redactor_map(making->redactor, &map);
    status = map.failed ? vw_fail_memory(err)
                        : vw_file_put(making->options->map, vw_buf_span(&map), err);
    vw_buf_free(&map);
    return status;
}

/* --- a rule ----------------------------------------------------------------------------------------- */

/* The languages of the pack; both for a new one. */
static void choose_langs(const struct making *making, bool langs[VW_LANG_COUNT])
{
    const vw_rules *rules = making->rules;
    bool any = false;

    for (size_t i = 0; i < rules->pack_count; i++)
        for (size_t lang = 0;
             vw_span_is(rules->packs[i].name, making->pack) && lang < VW_LANG_COUNT; lang++)
            any |= langs[lang] |= rules->packs[i].langs[lang];
    for (size_t lang = 0; !any && lang < VW_LANG_COUNT; lang++)
        langs[lang] = true;
}

static vw_status make_rule(struct making *making, vw_error *err)
{
    vw_scaffold scaffold = {.pack = making->pack,
                            .name = making->name,
                            .picked = &making->picked,
                            .wanted = &making->wanted,
                            .rules = making->rules,
                            .redactor = making->redactor};
    vw_buf text = {0}, name = {0}, path = {0};
    vw_status status;

    choose_langs(making, scaffold.langs);
    status = vw_scaffold_write(&text, &name, &scaffold, err);
    put_path(&path, making->folder, "/", vw_buf_span(&name), ".lua");
    if (status == VW_OK)
        status = path.failed ? vw_fail_memory(err) : vw_folder_make(making->folder, err);
    if (status == VW_OK)
        status = refuse_existing(path.ptr, "--id", err);
    if (status == VW_OK)
        status = vw_file_put(path.ptr, vw_buf_span(&text), err);
    if (status == VW_OK)
        printf(making->options->lang == VW_LANG_JA
                   ? "%s を作成しました。TODO の文を書き、次のように確認します:\n"
                     "  vsswhy rules check %s\n  vsswhy rules test %s\n"
                   : "%s is made. Complete its TODO texts, then:\n"
                     "  vsswhy rules check %s\n  vsswhy rules test %s\n",
               path.ptr, making->folder, making->folder);
    vw_buf_free(&text);
    vw_buf_free(&name);
    vw_buf_free(&path);
    return status;
}

/* --- a fixture -------------------------------------------------------------------------------------- */

/* A task log keeps its name, which is a time; another one may name a customer, and is called by its cause. */
static void put_log_name(vw_buf *out, const struct making *making, const vw_cut *cut)
{
    vw_span file = vw_file_name(vw_span_of(making->log));

    if (making->name.ptr)
        vw_buf_add(out, making->name);
    else if (vw_zone_unix_seconds(file) >= 0)
        vw_buf_add(out, vw_span_cut(file, 0, file.len - 4));
    else if (cut->root.ptr)
        vw_buf_add(out, vw_span_from(cut->root, vw_find(cut->root, VW_SPAN("."), 0) + 1));
    else
        vw_buf_format(out, "line%llu", (unsigned long long)making->picked.line);
}

static vw_status write_fixture(const struct making *making, const vw_cut *cut, vw_error *err)
{
    vw_buf name = {0}, folder = {0}, log = {0}, expectation = {0};
    vw_status status;

    put_log_name(&name, making, cut);
    put_path(&folder, making->folder, "/logs", VW_SPAN(""), "");
    put_path(&log, making->folder, "/logs/", vw_buf_span(&name), ".log");
    put_path(&expectation, making->folder, "/logs/", vw_buf_span(&name), ".log.json");
    status = name.failed || folder.failed || log.failed || expectation.failed
                 ? vw_fail_memory(err)
                 : vw_folder_make(making->folder, err);
    if (status == VW_OK)
        status = vw_folder_make(folder.ptr, err);
    if (status == VW_OK)
        status = refuse_existing(log.ptr, "--id", err);
    if (status == VW_OK)
        status = refuse_existing(expectation.ptr, "--id", err);
    if (status == VW_OK)
        status = vw_file_put(log.ptr, vw_buf_span(&cut->text), err);
    if (status == VW_OK)
        status = vw_file_put(expectation.ptr, vw_buf_span(&cut->expectation), err);
    if (status == VW_OK)
        printf(making->options->lang == VW_LANG_JA
                   ? "%s に %llu～%llu 行目を切り出しました。名前を伏せても診断は同じです (検出 "
                     "%llu 件)。\n"
                     "人に渡す前に、伏せ残しがないか読んで確かめてください。\n"
                   : "%s has lines %llu-%llu. Without the names its diagnosis is the same "
                     "(findings: %llu).\n"
                     "Read it before you pass it on: shapes are redacted, not meaning.\n",
               log.ptr, (unsigned long long)cut->first, (unsigned long long)cut->end - 1,
               (unsigned long long)cut->findings);
    vw_buf_free(&name);
    vw_buf_free(&folder);
    vw_buf_free(&log);
    vw_buf_free(&expectation);
    return status;
}

static vw_status make_fixture(struct making *making, vw_error *err)
{
    vw_settings settings = {.rules = making->rules,
                            .lang = making->options->lang,
                            .encoding = making->options->encoding};
    vw_asker_maker maker = vw_lua_asker_maker(making->rules);
    vw_asker asker = {0};
    vw_cut cut = {0};
    vw_status status = maker.open ? maker.open(maker.context, &asker, err) : VW_OK;

    if (status == VW_OK)
        status = vw_cut_make(&cut, &settings, &asker, making->log, making->picked.line,
                             making->redactor, err);
    if (status == VW_OK)
        status = write_fixture(making, &cut, err);
    vw_cut_free(&cut);
    if (maker.close && asker.ask)
        maker.close(maker.context, &asker);
    return status;
}

/* --- the command ------------------------------------------------------------------------------------ */

static vw_status make(struct making *making, vw_error *err)
{
    vw_settings settings = {.encoding = making->options->encoding};
    vw_status status = load(making, err);

    settings.rules = making->rules;
    if (status == VW_OK)
        status = read_wanted(making, err);
    if (status == VW_OK)
        status = read_id(making, err);
    if (status == VW_OK && making->options->map)
        status = refuse_existing(making->options->map, "--map", err);
    if (status == VW_OK)
        status =
            vw_pick(&making->picked, &settings, making->log, &making->wanted, &making->arena, err);
    if (status == VW_OK && (making->redactor = vw_redactor_open(making->rules)) == NULL)
        status = vw_fail_memory(err);
    if (status == VW_OK)
        status = making->options->fixture ? make_fixture(making, err) : make_rule(making, err);
    return status == VW_OK ? write_map(making, err) : status;
}

int rules_new(const options *options)
{
    struct making making = {
        .options = options,
        .log = options->arguments[0],
        .folder = options->output ? options->output : ".",
    };
    vw_error err;
    int code = make(&making, &err) == VW_OK ? EXIT_GOOD : complain(&err, options->lang);

    vw_redactor_close(making.redactor);
    vw_rules_close(making.rules);
    vw_arena_free(&making.arena);
    return code;
}
