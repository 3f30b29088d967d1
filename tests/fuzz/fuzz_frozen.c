/*
 * Frozen rules: an image that somebody changed and sealed again is refused, or
 * holds rules of which a set can be made. The input is a list of changes to a
 * good image, three bytes each (place, value), in front of how far it is cut.
 */
#include "fuzz.h"
#include "rule/frozen_parts.h"

static const vw_item steps[] = {{.text = {"Look.", 5}, .risk = VW_RISK_CHECK}};
static const vw_span texts[] = {{"Timed out", 9}, {"a\nb\n", 4}};
static const vw_example hits[] = {{.text = {"x\n", 2}, .expect.role = {"root", 4}},
                                  {.logs = texts, .log_count = 2}};
static const vw_relation leads[] = {{.id = {"a.c", 3}, .rule = SIZE_MAX}};
static const vw_pack packs[] = {{.name = {"a", 1}, .version = {"1", 1}, .langs = {true, false}}};
static const vw_frozen_file files[] = {{.name = {"a/b.lua", 7}, .bytes = 9}};
static const vw_member members[] = {{{"pack.json", 9}, {"{}", 2}}};

/* A good image, from malloc. */
static vw_buf good_image(void)
{
    vw_arena arena = {0};
    vw_value text = {0};
    vw_value codes[] = {{.number = 0x80042316, .rule = SIZE_MAX}, {.unknown = true}};
    vw_condition all[] = {{VW_WORD_CODE, codes, 2}, {VW_WORD_TEXT, &text, 1}};
    vw_clause any[] = {{all, 2}, {all + 1, 1}};
    vw_rule rules[] = {
        {.id = {"a.b", 3}, .file = {"a/b.lua", 7}, .severity = VW_SEVERITY_ERROR},
        {.id = {"a.c", 3}, .file = {"a/c.lua", 7}, .has_when = true, .chunk = {"return {}", 9}},
    };
    vw_frozen frozen = {.packs = packs,
                        .pack_count = 1,
                        .rules = rules,
                        .rule_count = 2,
                        .files = files,
                        .file_count = 1,
                        .places = {[VW_RULES_TEXTS] = {"\1\2\1\3", 4}},
                        .origin = {"origin", 6},
                        .members = members,
                        .member_count = 1};
    vw_buf image = {0};

    ENSURE(vw_template_compile(&text.pattern, VW_SPAN("job {n:int} of {x}"), &arena, NULL) ==
           VW_OK);
    rules[0].has_code = true;
    rules[0].code = 0x80042316;
    rules[0].name = VW_SPAN("VSS_E_BUSY");
    rules[0].match = rules[0].also = (vw_match){any, 2};
    rules[0].last_errors = texts;
    rules[0].last_error_count = 1;
    rules[0].leads_to = leads;
    rules[0].leads_to_count = 1;
    rules[0].advice = (vw_items){{steps, NULL}, {1, 0}};
    rules[0].hits = (vw_examples){hits, 2};
    rules[1].refines = rules[1].after = leads[0];
    rules[1].refines.id = VW_SPAN("a.b");
    ENSURE(vw_frozen_write(&frozen, NULL, &image, NULL) == VW_OK);
    vw_arena_free(&arena);
    return image;
}

/* Makes the changes of the input behind the seal, and seals the image again. */
static void change(vw_buf *image, vw_span input)
{
    vw_frozen_head *head = (vw_frozen_head *)(void *)image->ptr;
    size_t from = offsetof(vw_frozen_head, texts), cut = fuzz_byte(&input);

    while (input.len) {
        size_t place = fuzz_byte(&input) << 8;

        place = from + (place | fuzz_byte(&input)) % (image->len - from);
        image->ptr[place] = (char)fuzz_byte(&input);
    }
    image->len -= cut % (image->len - sizeof *head);
    head->bytes = image->len;
    memcpy(head->engine, vw_frozen__engine, sizeof head->engine);
    ENSURE(
        vw_frozen__seal(head->seal, head->nonce, vw_frozen__covered(image->ptr, image->len), NULL));
}

/* What is taken can be written again, and be made a set of. */
static void use(const vw_frozen *frozen, vw_arena *arena)
{
    vw_buf again = {0};
    vw_rules *rules;

    ENSURE(vw_frozen_write(frozen, NULL, &again, NULL) == VW_OK);
    vw_buf_free(&again);
    ENSURE(vw_rules_open(&rules, NULL) == VW_OK);
    ENSURE(vw_frozen_add(rules, frozen, arena, "folder", VW_TRUST_UNSIGNED, VW_SPAN_NONE, NULL) ==
           VW_OK);
    ENSURE(vw_rules_freeze(rules, NULL) == VW_OK);
    vw_rules_close(rules);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_buf image = good_image();
    vw_arena arena = {0};
    const vw_frozen *frozen;
    vw_span exact;

    change(&image, fuzz_text(data, size));
    exact = fuzz_copy(vw_buf_span(&image));
    vw_buf_free(&image);
    frozen = vw_frozen_read((char *)exact.ptr, exact.len, NULL);
    if (frozen)
        use(frozen, &arena);
    else
        ENSURE(size > 0);
    free((char *)exact.ptr);
    return 0;
}
