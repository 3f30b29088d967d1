#ifndef TESTS_RULES_FROM_H
#define TESTS_RULES_FROM_H

#include "../../folder.h"

#include "base/buf.h"
#include "load.h"
#include "rule/rule.h"

/* Rule files in the folder of a test, and the rule sets that they make. */

/*
 * Writes "pack/name.lua": a whole rule but for what it matches, with `keys`
 * behind; a key given there wins.
 */
static inline void write_rule(const char *path, const char *keys)
{
    char pack[64];
    size_t slash = strcspn(path, "/");
    vw_buf text = {0};

    snprintf(pack, sizeof pack, "%.*s", (int)slash, path);
    mkdir(pack, 0700);
    vw_buf_format(&text,
                  "return {\n  id = \"%s.%.*s\", severity = \"error\",\n"
                  "  title = { en = \"T\" }, explain = { en = \"E\" },\n"
                  "  examples = { hit = { \"x\" }, miss = { \"y\" } },\n  ",
                  pack, (int)(strlen(path) - slash - 5), path + slash + 1);
    vw_buf_text(&text, keys);
    vw_buf_text(&text, "\n}\n");
    write_span(path, vw_buf_span(&text));
    vw_buf_free(&text);
}

/* Loads a folder into a set that is not frozen yet. */
static inline vw_rules *load_folder(const char *folder)
{
    vw_rules *rules = NULL;

    assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
    assert_int_equal(vw_lua_load(rules, folder, VW_TRUST_UNSIGNED, NULL), VW_OK);
    return rules;
}

/* Why the only file of the folder was refused; VW_OK where it was not. */
static inline vw_error refused(const char *folder)
{
    vw_rules *rules = load_folder(folder);
    vw_error why = {0};

    assert_in_range(rules->skipped_count, 0, 1);
    if (rules->skipped_count == 1)
        why = rules->skipped[0].why;
    vw_rules_close(rules);
    return why;
}

#endif
