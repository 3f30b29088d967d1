#include "load.h"

#include "base/ascii.h"
#include "find.h"
#include "ending.h"
#include "sandbox.h"
#include "schema.h"
#include "source.h"

#include <stdlib.h>

/* Default packs travel with the program; others name their version when they are shared. */
#define VERSION_UNKNOWN "0"

/* A pack in loading: its rules are added once all are read, for its languages are known only then. */
struct loading {
    vw_rules *rules;
    const vw_found_pack *pack;
    size_t index; /* of the pack in the rule set */
    vw_rule **read;
    size_t count;
    bool langs[VW_LANG_COUNT];
    vw_problems *problems; /* where somebody wants to know all that is wrong; NULL otherwise */
    vw_sandbox *shared;    /* for all files of the default packs; NULL: each has its own */
};

/* --- one file ------------------------------------------------------------------------------------- */

/* What the sandbox needs to make a rule of a chunk. */
struct evaluation {
    vw_span source;
    vw_rule *rule;
    vw_arena *arena;
    vw_refusals *refusals;
    vw_error *err;
    vw_status status;
};

static void evaluate(lua_State *L, void *context)
{
    struct evaluation *evaluation = context;

    /* Lua cuts long names of files; vw_source_explain puts the whole one in. */
    vw_sandbox_load(L, evaluation->source, "=" VW_SOURCE_CHUNK);
    lua_call(L, 0, 1);
    evaluation->status = vw_schema_read(L, lua_gettop(L), evaluation->rule, evaluation->arena,
                                        evaluation->refusals, evaluation->err);
}

/* Each file in a state of its own: what one leaves behind is no part of what the next may use. */
static vw_status evaluate_source(struct loading *loading, vw_rule *rule, vw_span source,
                                 vw_refusals *refusals, vw_error *err)
{
    struct evaluation evaluation = {source, rule, &loading->rules->arena, refusals, err, VW_OK};
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox = loading->shared ? loading->shared : vw_sandbox_open();
    vw_sandbox_end end;

    if (!sandbox)
        return vw_fail_memory(err);
    end = vw_sandbox_enter(sandbox, evaluate, &evaluation, message);
    rule->loading = vw_sandbox_cost(sandbox);
    if (loading->shared)
        vw_sandbox_renew(sandbox);
    else
        vw_sandbox_close(sandbox);
    if (end == VW_SANDBOX_GOOD)
        return evaluation.status;
    if (end == VW_SANDBOX_ERROR)
        return vw_source_explain(rule->file.ptr, source, message, err);
    vw_ending_tell(err, VW_DOING_LOAD, rule->file, end, message);
    return VW_ERR_RULE;
}

/* The file name without folder and ".lua". */
static vw_span name_of(vw_span path)
{
    return vw_file_name(vw_span_cut(path, 0, path.len - (sizeof ".lua" - 1)));
}

static vw_status check_id(const struct loading *loading, const vw_rule *rule, vw_refusals *refusals,
                          vw_error *err)
{
    vw_span pack = loading->pack->name, name = name_of(rule->file), id = rule->id;
    vw_buf wanted = {0};
    vw_refusal refusal;

    vw_buf_format(&wanted, "%.*s.%.*s", (int)pack.len, pack.ptr, (int)name.len, name.ptr);
    refusal = (vw_refusal){.meant = vw_arena_copy(&loading->rules->arena, vw_buf_span(&wanted))};
    vw_buf_free(&wanted);
    if (!refusal.meant.ptr)
        return vw_fail_memory(err);
    if (vw_span_is(id, refusal.meant))
        return VW_OK;
    vw_fail(
        &refusal.why, VW_ERR_RULE,
        "%s: the id is \"%.*s\", but folder and file make it \"%.*s\"; make them agree.",
        "%s: id が「%.*s」ですが、フォルダーとファイルの名前では「%.*s」です。一致させてください。",
        rule->file.ptr, (int)id.len, id.ptr, (int)refusal.meant.len, refusal.meant.ptr);
    *err = refusal.why;
    return vw_refusals_note(refusals, &refusal, VW_SPAN("id"), &loading->rules->arena, err) == VW_OK
               ? VW_ERR_RULE
               : VW_ERR_MEMORY;
}

/* The bytes of a file: as they were verified, or from the disk. */
static vw_status read_source(const struct loading *loading, size_t file, vw_arena *scratch,
                             vw_span *source, vw_error *err)
{
    vw_span path = loading->pack->files[file];

    if (!loading->pack->sources)
        return vw_source_read(path.ptr, scratch, source, err);
    *source = loading->pack->sources[file];
    return vw_source_check(path.ptr, *source, err);
}

static vw_status read_rule(struct loading *loading, size_t file, vw_arena *scratch, vw_rule **out,
                           vw_refusals *refusals, vw_error *err)
{
    vw_arena *arena = &loading->rules->arena;
    vw_rule *rule = VW_ARENA_NEW(arena, vw_rule);
    vw_span source;
    vw_status status =
        rule ? read_source(loading, file, scratch, &source, err) : vw_fail_memory(err);

    if (status != VW_OK)
        return status;
    *out = rule;
    rule->pack = loading->index;
    rule->file = vw_arena_copy(arena, loading->pack->files[file]);
    if (!rule->file.ptr)
        return vw_fail_memory(err);
    status = evaluate_source(loading, rule, source, refusals, err);
    if (status == VW_OK)
        status = check_id(loading, rule, refusals, err);
    if (status == VW_OK && rule->has_when) {
        rule->chunk = vw_arena_copy(arena, source);
        status = rule->chunk.ptr ? VW_OK : vw_fail_memory(err);
    }
    return status;
}

/* --- one pack ------------------------------------------------------------------------------------- */

/* Tells all that is wrong with a file: its refusals or, where there is none, `why` alone. */
static vw_status tell(struct loading *loading, vw_span file, vw_span rule,
                      const vw_refusals *refusals, const vw_error *why, vw_error *err)
{
    vw_refusal whole = {.why = *why};
    const vw_refusal *refusal = refusals->first ? refusals->first : &whole;
    vw_status status = VW_OK;

    for (; loading->problems && refusal && status == VW_OK; refusal = refusal->next)
        status = vw_problems_add(loading->problems, false, file, rule, refusal, err);
    return status;
}

/* Memory is the only failure that ends a loading; any other is the file's. */
static vw_status skip(struct loading *loading, vw_span file, vw_span rule,
                      const vw_refusals *refusals, const vw_error *why, vw_error *err)
{
    if (why->status == VW_ERR_MEMORY || vw_rules_skip(loading->rules, file, why) != VW_OK)
        return vw_fail_memory(err);
    return tell(loading, file, rule, refusals, why, err);
}

static vw_status read_rules(struct loading *loading, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < loading->pack->count; i++) {
        vw_span path = loading->pack->files[i];
        vw_arena scratch = {0};
        vw_refusals refusals = {0};
        vw_rule *rule = NULL;
        vw_error why;
        vw_status read = read_rule(loading, i, &scratch, &rule, &refusals, &why);

        vw_arena_free(&scratch);
        if (read == VW_OK) {
            vw_schema_note_langs(rule, loading->langs);
            loading->read[loading->count++] = rule;
        } else {
            status = skip(loading, path, rule ? rule->id : VW_SPAN_NONE, &refusals, &why, err);
        }
    }
    return status;
}

static vw_status add_rules(struct loading *loading, vw_error *err)
{
    vw_arena *arena = &loading->rules->arena;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < loading->count; i++) {
        vw_rule *rule = loading->read[i];
        vw_refusals refusals = {0};
        vw_error why;
        vw_status added = vw_schema_check(rule, loading->langs, arena, &refusals, &why);

        if (added == VW_OK)
            added = vw_rules_add(loading->rules, rule, &why);
        if (added != VW_OK)
            status = skip(loading, rule->file, rule->id, &refusals, &why, err);
    }
    memcpy(loading->rules->packs[loading->index].langs, loading->langs, sizeof loading->langs);
    return status;
}

/* The loaded pack that has this name, or NULL. */
static const vw_pack *pack_named(const vw_rules *rules, vw_span name)
{
    for (size_t i = 0; i < rules->pack_count; i++)
        if (vw_span_is(rules->packs[i].name, name))
            return &rules->packs[i];
    return NULL;
}

static vw_status refuse_pack(struct loading *loading, const vw_pack *known, const char *folder,
                             vw_error *err)
{
    vw_span name = loading->pack->name;
    vw_error why;

    if (known->trust == VW_TRUST_BUILTIN)
        vw_fail(&why, VW_ERR_RULE,
                "%s: a default pack is called \"%.*s\" too; rename the folder or use "
                "--no-default-rules.",
                "%s: 既定のパックに「%.*s」があります。フォルダー名を変えるか、--no-default-rules "
                "を指定してください。",
                folder, (int)name.len, name.ptr);
    else
        vw_fail(&why, VW_ERR_RULE,
                "%s: another pack is called \"%.*s\" too; rename one of the folders.",
                "%s: "
                "「%.*"
                "s」という名前のパックがほかにもあります。どちらかのフォルダー名を変えてください。",
                folder, (int)name.len, name.ptr);
    return skip(loading, vw_span_of(folder), VW_SPAN_NONE, &(vw_refusals){0}, &why, err);
}

/* What pack.json says must fit the folder and this program. */
static vw_status check_about(const struct loading *loading, const vw_about *about, vw_error *why)
{
    vw_span name = loading->pack->name;
    const char *file = loading->pack->about.ptr;
    vw_version engine;

    if (!vw_span_is(about->name, name))
        return vw_fail(
            why, VW_ERR_RULE,
            "%s: the pack is called \"%.*s\", but its folder \"%.*s\"; make them agree.",
            "%s: パックの名前が「%.*s」ですが、フォルダー名は「%.*s」です。一致させてくだ"
            "さい。",
            file, (int)about->name.len, about->name.ptr, (int)name.len, name.ptr);
    if (vw_version_read(VW_SPAN(VSSWHY_VERSION), &engine) && vw_range_holds(about->engine, &engine))
        return VW_OK;
    return vw_fail(why, VW_ERR_RULE,
                   "%s: the pack is for vsswhy %.*s, and this is " VSSWHY_VERSION ".",
                   "%s: vsswhy %.*s 用のパックです (このプログラムは " VSSWHY_VERSION " です)。",
                   file, (int)about->engine.len, about->engine.ptr);
}

/* The languages that a pack says it has; none where it says nothing. */
static void note_langs(struct loading *loading, const vw_about *about)
{
    for (size_t i = 0; i < about->language_count; i++)
        for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++)
            loading->langs[lang] |=
                vw_span_is(about->languages[i], vw_span_of(vw_lang_names[lang]));
}

/* Reads the pack.json of a folder; `about` stays empty where there is none. */
static vw_status read_about(const vw_found_pack *pack, vw_about *about, vw_arena *scratch,
                            vw_error *err)
{
    vw_span json;
    vw_status status;

    *about = (vw_about){0};
    if (!pack->about.ptr)
        return VW_OK;
    status = vw_source_read(pack->about.ptr, scratch, &json, err);
    return status == VW_OK ? vw_about_read(about, json, scratch, pack->about.ptr, err) : status;
}

static vw_span version_of(const vw_about *about, vw_trust trust)
{
    if (about->version_text.ptr)
        return about->version_text;
    return trust == VW_TRUST_BUILTIN ? VW_SPAN(VSSWHY_VERSION) : VW_SPAN(VERSION_UNKNOWN);
}

/* Loads the rules of a pack whose `about` is empty where it has no pack.json. */
static vw_status load_pack(struct loading *loading, const vw_about *about, vw_trust trust,
                           const char *folder, vw_arena *scratch, vw_error *err)
{
    const vw_found_pack *pack = loading->pack;
    const vw_pack *known = pack_named(loading->rules, pack->name);
    vw_error why;
    vw_status status;

    if (known)
        return refuse_pack(loading, known, folder, err);
    if (pack->about.ptr && check_about(loading, about, &why) != VW_OK)
        return skip(loading, pack->about, VW_SPAN_NONE, &(vw_refusals){0}, &why, err);
    loading->read = VW_ARENA_ARRAY(scratch, vw_rule *, pack->count + 1);
    if (!loading->read)
        return vw_fail_memory(err);
    note_langs(loading, about);
    status = vw_rules_add_pack(loading->rules, pack->name, version_of(about, trust), trust,
                               &loading->index, err);
    if (status == VW_OK)
        status = read_rules(loading, err);
    return status == VW_OK ? add_rules(loading, err) : status;
}

static vw_status load_found(struct loading *loading, vw_trust trust, const char *folder,
                            vw_arena *scratch, vw_error *err)
{
    vw_about about;
    vw_error why;
    vw_status status = read_about(loading->pack, &about, scratch, &why);

    if (status != VW_OK)
        return skip(loading, loading->pack->about, VW_SPAN_NONE, &(vw_refusals){0}, &why, err);
    return load_pack(loading, &about, trust, folder, scratch, err);
}

vw_status vw_lua_check(vw_rules *rules, const char *folder, vw_trust trust, vw_problems *problems,
                       vw_error *err)
{
    vw_arena scratch = {0};
    vw_found found;
    vw_sandbox *shared = trust == VW_TRUST_BUILTIN ? vw_sandbox_open() : NULL;
    vw_status status = vw_find_packs(folder, &found, &scratch, err);

    for (size_t i = 0; status == VW_OK && i < found.count; i++) {
        struct loading loading = {
            .rules = rules, .pack = &found.packs[i], .problems = problems, .shared = shared};

        status = load_found(&loading, trust, folder, &scratch, err);
    }
    vw_sandbox_close(shared);
    vw_arena_free(&scratch);
    return status;
}

vw_status vw_lua_load(vw_rules *rules, const char *folder, vw_trust trust, vw_error *err)
{
    return vw_lua_check(rules, folder, trust, NULL, err);
}

/* --- a pack in memory ----------------------------------------------------------------------------- */

static vw_span path_of(const vw_pack_files *files, vw_span name, vw_arena *arena)
{
    vw_buf path = {0};
    vw_span kept;

    vw_buf_format(&path, "%s/%.*s", files->name.ptr, (int)name.len, name.ptr);
    kept = path.failed ? VW_SPAN_NONE : vw_arena_copy(arena, vw_buf_span(&path));
    vw_buf_free(&path);
    return kept;
}

/* Lists the rule files among the members, with their bytes. */
static vw_status list_members(const vw_pack_files *files, vw_found_pack *pack, vw_arena *arena,
                              vw_error *err)
{
    size_t count = files->members.count;

    pack->name = files->about.name;
    pack->about = path_of(files, VW_SPAN("pack.json"), arena);
    pack->files = VW_ARENA_ARRAY(arena, vw_span, count + 1);
    pack->sources = VW_ARENA_ARRAY(arena, vw_span, count + 1);
    if (!pack->about.ptr || !pack->files || !pack->sources)
        return vw_fail_memory(err);
    for (size_t i = 0; i < count; i++) {
        const vw_member *member = &files->members.list[i];

        if (!vw_member_is_rule(member))
            continue;
        pack->sources[pack->count] = member->bytes;
        pack->files[pack->count] = path_of(files, member->name, arena);
        if (!pack->files[pack->count++].ptr)
            return vw_fail_memory(err);
    }
    return VW_OK;
}

static vw_status sign(vw_rules *rules, size_t pack, vw_span signer, vw_error *err)
{
    if (!signer.ptr)
        return VW_OK;
    rules->packs[pack].signer = vw_arena_copy(&rules->arena, signer);
    return rules->packs[pack].signer.ptr ? VW_OK : vw_fail_memory(err);
}

vw_status vw_lua_load_pack(vw_rules *rules, const vw_pack_files *files, vw_trust trust,
                           vw_span signer, vw_error *err)
{
    vw_arena scratch = {0};
    vw_found_pack pack = {0};
    struct loading loading = {.rules = rules, .pack = &pack};
    size_t before = rules->pack_count;
    vw_status status = list_members(files, &pack, &scratch, err);

    if (status == VW_OK)
        status = load_pack(&loading, &files->about, trust, files->name.ptr, &scratch, err);
    if (status == VW_OK && rules->pack_count > before)
        status = sign(rules, loading.index, signer, err);
    vw_arena_free(&scratch);
    return status;
}
