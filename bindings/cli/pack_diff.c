#include "pack.h"

#include "base/os.h"
#include "report/dump.h"
#include "report/review.h"

/* Two versions of a pack. */
typedef struct comparing {
    const options *options;
    given before, after;
    vw_rules *old, *new;
    vw_changes changes;
    bool claims; /* the version number says as much as changed */
} comparing;

/* --- opening -------------------------------------------------------------------------------------- */

/* A path or, where nothing is there, the name of an installed pack. */
static vw_status open_named(given *given, const char *word, vw_error *err)
{
    vw_store store = {0};
    vw_status status;

    if (vw_path_kind_of(word) != VW_PATH_MISSING || !vw_pack_name_is(vw_span_of(word)))
        return given_open(given, word, err);
    status = vw_store_open(&store, false, err);
    if (status == VW_OK)
        status = vw_store_find(&store, vw_span_of(word))
                     ? given_installed(given, &store, vw_span_of(word), err)
                     : given_open(given, word, err);
    vw_store_close(&store);
    return status;
}

/* What was changed on its way is not read any further. */
static vw_status open_rules(const comparing *comparing, given *given, const char *word,
                            vw_rules **rules, vw_error *err)
{
    vw_status status = open_named(given, word, err);

    if (status == VW_OK)
        status = given_verify(given, comparing->options->allowed_signers, err);
    if (status == VW_OK)
        status = given_judge(given, true, err);
    if (status == VW_OK)
        status = given_rules(given, rules, err);
    if (status == VW_OK && print_refused(*rules, comparing->options->lang))
        status = vw_fail(err, VW_ERR_RULE, "%s: its rules cannot be compared.",
                         "%s: ルールを比較できません。", word);
    return status;
}

static vw_status compare(comparing *comparing, vw_error *err)
{
    const options *options = comparing->options;
    const vw_about *old = &comparing->before.files.about, *new = &comparing->after.files.about;
    vw_status status =
        open_rules(comparing, &comparing->before, options->arguments[0], &comparing->old, err);

    if (status == VW_OK)
        status =
            open_rules(comparing, &comparing->after, options->arguments[1], &comparing->new, err);
    if (status == VW_OK && !vw_span_is(old->name, new->name))
        status = vw_fail(err, VW_ERR_USAGE,
                         "%s and %s are different packs; name two versions of one pack.",
                         "%s と %s は別のパックです。同じパックの 2 つのバージョンを指定してくださ"
                         "い。",
                         old->name.ptr, new->name.ptr);
    if (status == VW_OK)
        status = vw_changes_find(&comparing->changes, comparing->old, comparing->new, err);
    comparing->claims = status == VW_OK && claims(old, new, comparing->changes.step);
    return status;
}

/* --- telling -------------------------------------------------------------------------------------- */

/* "The change is minor, but …" */
static void put_verdict(vw_buf *out, const comparing *comparing)
{
    bool ja = comparing->options->lang == VW_LANG_JA;
    const char *step = vw_step_names[comparing->changes.step];

    if (comparing->changes.step == VW_STEP_NONE)
        vw_buf_text(out, ja ? "ルールの変更はありません。\n" : "No rule has changed.\n");
    else if (comparing->claims)
        vw_buf_format(out,
                      ja ? "変更の大きさ: %s (バージョン番号と合っています)\n"
                         : "The change is %s, and the version number says so.\n",
                      step);
    else
        vw_buf_format(out,
                      ja ? "変更の大きさ: %s (バージョン番号が足りません)\n"
                         : "The change is %s, but the version number claims less.\n",
                      step);
}

static void put_title(vw_buf *out, const comparing *comparing)
{
    const vw_about *old = &comparing->before.files.about, *new = &comparing->after.files.about;

    vw_buf_format(out, "%s %s -> %s", new->name.ptr, old->version_text.ptr, new->version_text.ptr);
}

static void print_text(const comparing *comparing)
{
    vw_buf head = {0}, verdict = {0};

    put_title(&head, comparing);
    put_verdict(&verdict, comparing);
    printf("%s\n", vw_buf_span(&head).ptr);
    if (comparing->changes.step != VW_STEP_NONE)
        print_changes(&comparing->changes, comparing->options->lang);
    printf("%s", vw_buf_span(&verdict).ptr);
    vw_buf_free(&head);
    vw_buf_free(&verdict);
}

static void print_markdown(const comparing *comparing)
{
    vw_buf page = {0};

    vw_buf_text(&page, "# ");
    put_title(&page, comparing);
    vw_buf_text(&page, "\n\n");
    put_verdict(&page, comparing);
    vw_review_write(&page, &comparing->changes, comparing->options->lang);
    printf("%s", vw_buf_span(&page).ptr);
    vw_buf_free(&page);
}

/* --- JSON ----------------------------------------------------------------------------------------- */

static json_t *value_in(const vw_change *change, const vw_rule *rule, vw_lang lang)
{
    vw_buf value = {0};
    json_t *made;

    vw_aspect_write(&value, change->aspect, rule, lang);
    made = value.len ? json_stringn(value.ptr, value.len) : json_null();
    vw_buf_free(&value);
    return made;
}

/* A text or, of what is said in each language, an object of them. */
static json_t *value_of(const vw_change *change, const vw_rule *rule)
{
    json_t *made;

    if (!change->aspect)
        return json_null();
    if (!change->aspect->langs)
        return value_in(change, rule, VW_LANG_EN);
    made = json_object();
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++)
        json_object_set_new(made, vw_lang_names[lang], value_in(change, rule, lang));
    return made;
}

static json_t *json_of(const vw_change *change)
{
    const vw_rule *rule = change->after ? change->after : change->before;
    const char *what = change->aspect ? "changed" : change->after ? "added" : "removed";

    return json_pack("{s:o, s:s, s:s?, s:s, s:o, s:o}", "rule",
                     json_stringn(rule->id.ptr, rule->id.len), "what", what, "key",
                     change->aspect ? change->aspect->key : NULL, "step",
                     vw_step_names[change->step], "before", value_of(change, change->before),
                     "after", value_of(change, change->after));
}

static json_t *langs_of(const bool *langs)
{
    json_t *made = json_array();

    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++)
        if (langs[lang])
            json_array_append_new(made, json_string(vw_lang_names[lang]));
    return made;
}

static void print_json(const comparing *comparing)
{
    const vw_about *old = &comparing->before.files.about, *new = &comparing->after.files.about;
    const vw_changes *changes = &comparing->changes;
    json_t *list = json_array(), *root;
    vw_buf text = {0};

    for (size_t i = 0; i < changes->count; i++)
        json_array_append_new(list, json_of(&changes->list[i]));
    root =
        json_pack("{s:s, s:s, s:s, s:s, s:s, s:b, s:o, s:o, s:o}", "schema", "vsswhy.pack-diff/1",
                  "pack", new->name.ptr, "before", old->version_text.ptr, "after",
                  new->version_text.ptr, "step", vw_step_names[changes->step], "version_claims_it",
                  comparing->claims, "languages_added", langs_of(changes->lang_added),
                  "languages_removed", langs_of(changes->lang_removed), "changes", list);
    if (vw_dump(root, 0, &text))
        printf("%s\n", text.ptr);
    vw_buf_free(&text);
    json_decref(root);
}

/* --- the command ---------------------------------------------------------------------------------- */

static int print(const comparing *comparing)
{
    static const struct row {
        const char *format;
        void (*print)(const struct comparing *comparing);
    } rows[] = {{"text", print_text}, {"markdown", print_markdown}, {"json", print_json}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(comparing->options->format, rows[i].format) == 0)
            rows[i].print(comparing);
    return comparing->claims ? EXIT_GOOD : EXIT_FOUND;
}

int pack_diff(const options *options)
{
    comparing comparing = {.options = options};
    vw_error err;
    int code = compare(&comparing, &err) == VW_OK ? print(&comparing)
                                                  : complain_of_pack(&err, options->lang);

    vw_changes_free(&comparing.changes);
    vw_rules_close(comparing.old);
    vw_rules_close(comparing.new);
    given_close(&comparing.before);
    given_close(&comparing.after);
    return code;
}
