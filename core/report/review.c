#include "report/review.h"

#include "report/markdown.h"

/* The headings, by what stands below them. */
typedef enum heading { FIRST, NEW, TEXTS, GONE, LANGUAGES } heading;

static const char *const headings[][VW_LANG_COUNT] = {
    [FIRST] = {"Retry, risk, commands, roots", "再試行、リスク、コマンド、原因の判定"},
    [NEW] = {"New rules", "追加されたルール"},
    [TEXTS] = {"Texts and other changes", "文とその他の変更"},
    [GONE] = {"Removed rules", "削除されたルール"},
    [LANGUAGES] = {"Languages", "言語"},
};

static void put_heading(vw_buf *out, heading heading, vw_lang lang)
{
    vw_buf_format(out, "\n## %s\n", headings[heading][lang]);
}

/* --- cells ---------------------------------------------------------------------------------------- */

/* What a rule says in a language; a dash where there is no rule, or it says nothing. */
static void put_cell(vw_buf *out, const vw_aspect *aspect, const vw_rule *rule, vw_lang lang)
{
    vw_buf value = {0};

    if (rule)
        vw_aspect_write(&value, aspect, rule, lang);
    if (value.len)
        vw_markdown_text(out, vw_buf_span(&value));
    else
        vw_buf_text(out, "-");
    vw_buf_text(out, " |");
    out->failed |= value.failed;
    vw_buf_free(&value);
}

/* Both languages side by side; what has no language takes the first cell. */
static void put_cells(vw_buf *out, const vw_aspect *aspect, const vw_rule *rule)
{
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        vw_buf_char(out, ' ', 1);
        if (lang == VW_LANG_EN || aspect->langs)
            put_cell(out, aspect, rule, lang);
        else
            vw_buf_text(out, "|");
    }
}

static void put_rule_heading(vw_buf *out, const vw_rule *rule)
{
    vw_buf_text(out, "\n### ");
    vw_markdown_text(out, rule->id);
    vw_buf_text(out, "\n\n");
}

/* --- tables --------------------------------------------------------------------------------------- */

static void put_pair(vw_buf *out, const vw_change *change, vw_lang lang)
{
    static const char *const words[2][VW_LANG_COUNT] = {{"before", "変更前"}, {"after", "変更後"}};

    vw_buf_format(out, "| %s | %s |", change->aspect->key, words[0][lang]);
    put_cells(out, change->aspect, change->before);
    vw_buf_format(out, "\n| %s | %s |", change->aspect->key, words[1][lang]);
    put_cells(out, change->aspect, change->after);
    vw_buf_text(out, "\n");
}

/* The changes that a reviewer reads first, or the others. */
static void put_changed(vw_buf *out, const vw_changes *changes, bool first, vw_lang lang)
{
    const vw_rule *rule = NULL;

    for (size_t i = 0; i < changes->count; i++) {
        const vw_change *change = &changes->list[i];

        if (!change->aspect || change->aspect->first != first)
            continue;
        if (!rule)
            put_heading(out, first ? FIRST : TEXTS, lang);
        if (rule != change->after) {
            put_rule_heading(out, change->after);
            vw_buf_text(out, "| | | en | ja |\n|---|---|---|---|\n");
        }
        rule = change->after;
        put_pair(out, change, lang);
    }
}

static void put_whole(vw_buf *out, const vw_rule *rule)
{
    put_rule_heading(out, rule);
    vw_buf_text(out, "| | en | ja |\n|---|---|---|\n");
    for (size_t i = 0; i < vw_aspect_count; i++) {
        vw_buf value = {0};

        for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++)
            vw_aspect_write(&value, &vw_aspects[i], rule, lang);
        if (value.len) {
            vw_buf_format(out, "| %s |", vw_aspects[i].key);
            put_cells(out, &vw_aspects[i], rule);
            vw_buf_text(out, "\n");
        }
        vw_buf_free(&value);
    }
}

static void put_new(vw_buf *out, const vw_changes *changes, vw_lang lang)
{
    bool any = false;

    for (size_t i = 0; i < changes->count; i++) {
        if (changes->list[i].before)
            continue;
        if (!any)
            put_heading(out, NEW, lang);
        any = true;
        put_whole(out, changes->list[i].after);
    }
}

static void put_gone(vw_buf *out, const vw_changes *changes, vw_lang lang)
{
    bool any = false;

    for (size_t i = 0; i < changes->count; i++) {
        if (changes->list[i].after)
            continue;
        if (!any)
            put_heading(out, GONE, lang);
        vw_buf_text(out, any ? "- " : "\n- ");
        vw_markdown_text(out, changes->list[i].before->id);
        vw_buf_text(out, "\n");
        any = true;
    }
}

static void put_langs(vw_buf *out, const vw_changes *changes, vw_lang lang)
{
    bool any = false;

    for (size_t i = 0; i < VW_LANG_COUNT; i++) {
        if (!changes->lang_added[i] && !changes->lang_removed[i])
            continue;
        if (!any)
            put_heading(out, LANGUAGES, lang);
        vw_buf_format(out, "%s- %c %s\n", any ? "" : "\n", changes->lang_added[i] ? '+' : '-',
                      vw_lang_names[i]);
        any = true;
    }
}

void vw_review_write(vw_buf *out, const vw_changes *changes, vw_lang lang)
{
    put_changed(out, changes, true, lang);
    put_gone(out, changes, lang);
    put_langs(out, changes, lang);
    put_new(out, changes, lang);
    put_changed(out, changes, false, lang);
}
