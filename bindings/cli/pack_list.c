#include "pack.h"

#include "image.h"
#include "report/dump.h"

enum { NAME_COLUMNS = 18, VERSION_COLUMNS = 12, RULES_COLUMNS = 8 };

/* A pack that runs, or an installed one that does not. */
typedef struct row {
    vw_span name, version, before, file;
    const vw_pack *pack; /* NULL where it does not run */
    bool slow;           /* it runs from its zip, for want of an image */
    const vw_error *why; /* then the reason */
} row;

/* --- what there is -------------------------------------------------------------------------------- */

static const vw_pack *loaded(const vw_rules *rules, vw_span name)
{
    for (size_t i = 0; i < rules->pack_count; i++)
        if (vw_span_is(rules->packs[i].name, name) && rules->packs[i].trust != VW_TRUST_BUILTIN)
            return &rules->packs[i];
    return NULL;
}

/* Why the file of an installed pack was skipped, or one of its rules was. */
static const vw_error *skipped(const vw_rules *rules, vw_span file)
{
    for (size_t i = 0; i < rules->skipped_count; i++)
        if (vw_span_is(vw_span_cut(rules->skipped[i].file, 0, file.len), file))
            return &rules->skipped[i].why;
    return NULL;
}

static row row_of_builtin(const vw_pack *pack)
{
    return (row){.name = pack->name, .version = pack->version, .pack = pack};
}

static row row_of_installed(const vw_rules *rules, const vw_store *store,
                            const vw_installed *installed)
{
    const vw_pack *pack = loaded(rules, installed->name);

    return (row){
        .name = installed->name,
        .version = installed->now.version,
        .before = installed->before.version,
        .file = installed->now.file,
        .pack = pack,
        .slow = pack && !vw_image_counts(store, &installed->now),
        .why = skipped(rules, installed->now.file),
    };
}

/* --- text ----------------------------------------------------------------------------------------- */

static void put_trust(vw_buf *out, const row *row, vw_lang lang)
{
    static const char *const builtin[VW_LANG_COUNT] = {"builtin", "既定"};
    vw_sealing sealing = {.seal = VW_SEAL_INVALID};

    if (row->pack && row->pack->trust == VW_TRUST_BUILTIN) {
        vw_buf_text(out, builtin[lang]);
        return;
    }
    if (row->pack) {
        sealing.seal = row->pack->trust == VW_TRUST_SIGNED ? VW_SEAL_SIGNED : VW_SEAL_UNSIGNED;
        sealing.signer = row->pack->signer;
    }
    put_seal(out, &sealing, lang);
}

static void print_cells(vw_span name, vw_span version, vw_span rules, vw_span before, vw_span trust)
{
    print_padded(name, NAME_COLUMNS);
    print_padded(version, VERSION_COLUMNS);
    print_padded(rules, RULES_COLUMNS);
    print_padded(before, VERSION_COLUMNS);
    printf("%.*s\n", (int)trust.len, trust.ptr);
}

static void print_head(vw_lang lang)
{
    static const char *const head[VW_LANG_COUNT][5] = {
        {"PACK", "VERSION", "RULES", "BEFORE", "TRUST"},
        {"パック", "バージョン", "ルール", "以前", "信頼"}};

    print_cells(vw_span_of(head[lang][0]), vw_span_of(head[lang][1]), vw_span_of(head[lang][2]),
                vw_span_of(head[lang][3]), vw_span_of(head[lang][4]));
}

static void print_row(const row *row, vw_lang lang)
{
    static const char *const slow[VW_LANG_COUNT] = {
        "starts slowly, from its zip, until the next pack install, rollback or remove",
        "zip から読み取るため、起動が遅くなっています (次の pack install、rollback、remove まで)"};
    vw_buf trust = {0};
    char rules[24];

    put_trust(&trust, row, lang);
    snprintf(rules, sizeof rules, "%zu", row->pack ? row->pack->rules : 0);
    print_cells(row->name, row->version, vw_span_of(rules),
                row->before.ptr ? row->before : VW_SPAN("-"), vw_buf_span(&trust));
    vw_buf_free(&trust);
    if (row->file.ptr)
        printf("  %.*s\n", (int)row->file.len, row->file.ptr);
    if (row->slow)
        printf("  %s\n", slow[lang]);
}

/* --- JSON ----------------------------------------------------------------------------------------- */

static json_t *text_of(vw_span text)
{
    return text.ptr ? json_stringn(text.ptr, text.len) : json_null();
}

static json_t *json_of(const row *row, vw_lang lang)
{
    const char *trust = row->pack ? vw_trust_names[row->pack->trust] : "invalid";
    const char *why = !row->why ? NULL : lang == VW_LANG_JA ? row->why->ja : row->why->en;

    return json_pack("{s:o, s:o, s:s, s:o, s:i, s:o, s:o, s:o, s:b}", "name", text_of(row->name),
                     "version", text_of(row->version), "trust", trust, "signer",
                     text_of(row->pack ? row->pack->signer : VW_SPAN_NONE), "rules",
                     (int)(row->pack ? row->pack->rules : 0), "before", text_of(row->before),
                     "file", text_of(row->file), "why", text_of(vw_span_of(why)), "slow",
                     row->slow);
}

/* --- the command ---------------------------------------------------------------------------------- */

static void print(const options *options, const vw_rules *rules, const vw_store *store)
{
    bool json = strcmp(options->format, "json") == 0;
    json_t *packs = json_array();

    if (!json)
        print_head(options->lang);
    for (size_t i = 0; i < rules->pack_count + store->count; i++) {
        bool builtin = i < rules->pack_count;
        row row = builtin ? row_of_builtin(&rules->packs[i])
                          : row_of_installed(rules, store, &store->list[i - rules->pack_count]);

        if (builtin && row.pack->trust != VW_TRUST_BUILTIN)
            continue;
        if (json)
            json_array_append_new(packs, json_of(&row, options->lang));
        else
            print_row(&row, options->lang);
    }
    if (json) {
        json_t *root = json_pack("{s:s, s:O}", "schema", "vsswhy.pack-list/1", "packs", packs);
        vw_buf text = {0};

        if (vw_dump(root, 0, &text))
            printf("%s\n", text.ptr);
        vw_buf_free(&text);
        json_decref(root);
    }
    json_decref(packs);
}

int pack_list(const options *options)
{
    vw_store store = {0};
    vw_rules *rules = NULL;
    vw_error err;
    vw_status status = load_rules(&rules, options, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = vw_store_open(&store, false, &err);
    if (status == VW_OK) {
        print(options, rules, &store);
        code = print_refused(rules, options->lang) ? EXIT_REFUSED : EXIT_GOOD;
    } else {
        code = complain_of_pack(&err, options->lang);
    }
    vw_store_close(&store);
    vw_rules_close(rules);
    return code;
}
