#include "../folder.h"

#include "../rules_of.h"

#include "rule/frozen_parts.h"

/* Frozen rules: what is written comes back, and nothing else does. */

static const vw_frozen_key our_key = {{1, 2, 3}};
static const vw_frozen_key their_key = {{1, 2, 4}};

/* A set of two packs: a rule that has much, and one that has little. */
static vw_rules *some_rules(void)
{
    static const vw_item steps[] = {
        {.text = {"Look.", 5}, .risk = VW_RISK_CHECK, .reply = {"Please look.", 12}},
        {.text = {"Restart.", 8}, .risk = VW_RISK_OUTAGE}};
    static const vw_span last_errors[] = {{"Timed out", 9}, {"", 0}};
    static const vw_span logs[] = {{"a\n", 2}, {"b\n", 2}};
    static const vw_example hits[] = {{.text = {"x\n", 2}, .expect.role = {"root", 4}},
                                      {.logs = logs, .log_count = 2}};
    vw_rules *rules = new_rules();
    vw_rule *much = add_code(rules, "vss.much", 0x80042316);

    much->name = VW_SPAN("VSS_E_BUSY");
    much->last_errors = last_errors;
    much->last_error_count = 2;
    or_else(rules, &much->match);
    want_text(rules, &much->match, VW_WORD_TEXT, "job {n:int} of {name:quoted}");
    want_text(rules, &much->match, VW_WORD_CALL, "DoSnapshotSet");
    much->unless = much->match;
    much->count = (vw_count){.at_least = 3, .within = 10, .has_by = true, .by = VW_WORD_CALL};
    much->advice.list[VW_LANG_JA] = steps;
    much->advice.count[VW_LANG_JA] = 2;
    much->hits = (vw_examples){hits, 2};
    much->has_when = true;
    much->chunk = VW_SPAN("return {}");
    add_leads_to(rules, as_echo(much, 1, VW_ANY_DISTANCE), "com.little");
    rules->packs[0].langs[VW_LANG_EN] = true;
    add_rule(rules, "com.little")->severity = VW_SEVERITY_INFO;
    return rules;
}

/* The image of a set, in memory that malloc aligned. */
static vw_buf freeze(const vw_rules *rules, const vw_frozen_key *key)
{
    static const vw_frozen_file files[] = {
        {.name = {"vss/much.lua", 12}, .bytes = 9, .changed_us = 5, .digest = {7}}};
    static const vw_member members[] = {{{"pack.json", 9}, {"{}", 2}}};
    vw_rule list[2];
    vw_frozen frozen = {.packs = rules->packs,
                        .pack_count = rules->pack_count,
                        .rules = list,
                        .rule_count = rules->count,
                        .files = files,
                        .file_count = 1,
                        .places = {{"places", 6}},
                        .origin = VW_SPAN("origin"),
                        .members = members,
                        .member_count = 1};
    vw_buf image = {0};

    assert_int_equal(rules->count, 2);
    for (size_t i = 0; i < rules->count; i++)
        list[i] = *rules->rules[i];
    assert_int_equal(vw_frozen_write(&frozen, key, &image, NULL), VW_OK);
    return image;
}

/* The bytes that the set of an image would be written as. */
static vw_buf freeze_again(const vw_frozen *frozen, const vw_frozen_key *key)
{
    vw_buf image = {0};

    assert_int_equal(vw_frozen_write(frozen, key, &image, NULL), VW_OK);
    return image;
}

static void test_frozen__rules_come_back_as_they_were(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, NULL), again;
    const vw_frozen *frozen = vw_frozen_read(image.ptr, image.len, NULL);
    const vw_rule *much;
    vw_captures captures;

    (void)state;
    assert_non_null(frozen);
    assert_int_equal(frozen->rule_count, 2);
    much = &frozen->rules[0];
    assert_span(much->id, "vss.much");
    assert_span(much->last_errors[0], "Timed out");
    assert_non_null(much->last_errors[1].ptr);
    assert_int_equal(much->match.count, 2);
    assert_true(vw_template_match(much->match.any[1].all[0].any[0].pattern,
                                  VW_SPAN("the job 47 of 'night'"), &captures, NULL));
    assert_span(captures.items[1].value, "night");
    assert_int_equal(much->count.by, VW_WORD_CALL);
    assert_span(much->advice.list[VW_LANG_JA][0].reply, "Please look.");
    assert_null(much->advice.list[VW_LANG_EN]);
    assert_null(much->advice.list[VW_LANG_JA][1].reply.ptr);
    assert_span(much->hits.list[1].logs[1], "b\n");
    assert_span(much->leads_to[0].id, "com.little");
    assert_int_equal(frozen->rules[1].severity, VW_SEVERITY_INFO);
    assert_int_equal(frozen->rules[1].pack, 1);
    assert_true(frozen->packs[0].langs[VW_LANG_EN]);
    assert_span(frozen->places[0], "places");
    assert_null(frozen->places[1].ptr);
    assert_span(frozen->origin, "origin");
    assert_span(frozen->files[0].name, "vss/much.lua");
    assert_int_equal(frozen->files[0].digest[0], 7);
    assert_span(frozen->members[0].bytes, "{}");

    again = freeze_again(frozen, NULL);
    vw_buf_free(&image);
    image = freeze(rules, NULL);
    assert_int_equal(again.len, image.len);
    assert_memory_equal(again.ptr, image.ptr, image.len);
    vw_buf_free(&again);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_frozen__texts_end_with_a_nul(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, NULL);
    const vw_frozen *frozen = vw_frozen_read(image.ptr, image.len, NULL);

    (void)state;
    assert_string_equal(frozen->rules[0].id.ptr, "vss.much");
    assert_string_equal(frozen->members[0].bytes.ptr, "{}");
    vw_buf_free(&image);
    vw_rules_close(rules);
}

/* What the build makes of an image. */
static vw_frozen_builtin builtin_of(const vw_buf *image, vw_buf *texts, vw_buf *lists)
{
    assert_int_equal(vw_frozen_link(vw_buf_span(image), texts, lists, NULL), VW_OK);
    return (vw_frozen_builtin){vw_buf_span(image), (const uint32_t *)(const void *)texts->ptr,
                               texts->len / sizeof(uint32_t),
                               (const uint32_t *)(const void *)lists->ptr,
                               lists->len / sizeof(uint32_t)};
}

static void test_frozen__an_image_in_the_program_stays_as_it_is(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, NULL), again, texts = {0}, lists = {0};
    vw_frozen_builtin builtin = builtin_of(&image, &texts, &lists);
    char *before = malloc(image.len);
    vw_arena arena = {0};
    const vw_frozen *frozen;

    (void)state;
    memcpy(before, image.ptr, image.len);
    frozen = vw_frozen_take(&builtin, &arena);
    assert_non_null(frozen);
    assert_memory_equal(image.ptr, before, image.len);
    again = freeze_again(frozen, NULL);
    assert_int_equal(again.len, image.len);
    assert_memory_equal(again.ptr, image.ptr, image.len);
    vw_buf_free(&again);

    image.ptr[offsetof(vw_frozen_head, engine)] ^= 1; /* of another program */
    assert_null(vw_frozen_take(&builtin, &arena));
    free(before);
    vw_buf_free(&texts);
    vw_buf_free(&lists);
    vw_arena_free(&arena);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

/* Every bit of an image counts. */
static void test_frozen__an_image_with_one_bit_changed_is_none(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, &our_key);
    char *copy = malloc(image.len);

    (void)state;
    for (size_t i = 0; i < image.len; i++) {
        memcpy(copy, image.ptr, image.len);
        copy[i] = (char)(copy[i] ^ (1 << i % 8));
        if (vw_frozen_read(copy, image.len, &our_key))
            fail_msg("the image counts with byte %zu changed", i);
    }
    free(copy);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_frozen__an_image_that_was_cut_or_added_to_is_none(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, NULL);
    char *copy = calloc(1, image.len + 8);

    (void)state;
    for (size_t len = 0; len < image.len; len++) {
        memcpy(copy, image.ptr, image.len);
        assert_null(vw_frozen_read(copy, len, NULL));
    }
    memcpy(copy, image.ptr, image.len);
    assert_null(vw_frozen_read(copy, image.len + 8, NULL));
    free(copy);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_frozen__an_image_of_another_key_is_none(void **state)
{
    vw_rules *rules = some_rules();
    vw_buf image = freeze(rules, &our_key);

    (void)state;
    assert_null(vw_frozen_read(image.ptr, image.len, &their_key));
    assert_null(vw_frozen_read(image.ptr, image.len, NULL));
    assert_non_null(vw_frozen_read(image.ptr, image.len, &our_key));
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_frozen__a_file_is_loaded_and_its_rules_are_named_by_their_folder(void **state)
{
    vw_rules *rules = some_rules(), *loaded = new_rules();
    vw_buf image = freeze(rules, &our_key);
    vw_arena arena = {0};
    const vw_frozen *frozen;

    (void)state;
    write_span("image", vw_buf_span(&image));
    assert_null(vw_frozen_load("missing", &our_key, &arena));
    assert_null(vw_frozen_load("image", &their_key, &arena));
    vw_arena_free(&arena);
    frozen = vw_frozen_load("image", &our_key, &arena);
    assert_non_null(frozen);
    pack_called(loaded, VW_SPAN("first"));
    assert_int_equal(
        vw_frozen_add(loaded, frozen, &arena, "/a/rules", VW_TRUST_BUILTIN, VW_SPAN_NONE, NULL),
        VW_OK);
    assert_int_equal(vw_rules_freeze(loaded, NULL), VW_OK);
    assert_span(loaded->rules[0]->file, "/a/rules/vss/much.lua");
    assert_string_equal(loaded->rules[1]->file.ptr, "/a/rules/com/little.lua");
    assert_int_equal(loaded->rules[0]->leads_to[0].rule, 1);
    assert_int_equal(loaded->rules[1]->pack, 2);
    assert_int_equal(loaded->packs[2].trust, VW_TRUST_BUILTIN);
    assert_int_equal(loaded->packs[2].rules, 1);
    assert_true(loaded->packs[1].langs[VW_LANG_EN]);
    vw_rules_close(loaded);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_frozen__a_rule_whose_id_is_taken_is_skipped(void **state)
{
    vw_rules *rules = some_rules(), *loaded = new_rules();
    vw_buf image = freeze(rules, NULL);
    vw_arena arena = {0};
    const vw_frozen *frozen;

    (void)state;
    write_span("image", vw_buf_span(&image));
    frozen = vw_frozen_load("image", NULL, &arena);
    add_rule(loaded, "com.little");
    assert_int_equal(
        vw_frozen_add(loaded, frozen, &arena, "rules", VW_TRUST_UNSIGNED, VW_SPAN_NONE, NULL),
        VW_OK);
    assert_int_equal(loaded->count, 2);
    assert_int_equal(loaded->skipped_count, 1);
    assert_span(loaded->skipped[0].file, "rules/com/little.lua");
    vw_rules_close(loaded);
    vw_buf_free(&image);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_frozen__rules_come_back_as_they_were),
        cmocka_unit_test(test_frozen__texts_end_with_a_nul),
        cmocka_unit_test(test_frozen__an_image_in_the_program_stays_as_it_is),
        cmocka_unit_test(test_frozen__an_image_with_one_bit_changed_is_none),
        cmocka_unit_test(test_frozen__an_image_that_was_cut_or_added_to_is_none),
        cmocka_unit_test(test_frozen__an_image_of_another_key_is_none),
        IN_FOLDER(test_frozen__a_file_is_loaded_and_its_rules_are_named_by_their_folder),
        IN_FOLDER(test_frozen__a_rule_whose_id_is_taken_is_skipped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
