/* pack.json: read whole and right, or refused with a reason. */
#include "fuzz.h"
#include "rule/pack/about.h"

static void check_texts(const vw_span *list, size_t count)
{
    ENSURE(count <= VW_ABOUT_LIST_MAX);
    for (size_t i = 0; i < count; i++)
        ENSURE(list[i].ptr && fuzz_is_utf8(list[i]) && strlen(list[i].ptr) == list[i].len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span json = fuzz_copy(fuzz_text(data, size));
    vw_arena arena = {0};
    vw_about about = {0};
    vw_version version;
    vw_error err = {0};

    if (vw_about_read(&about, json, &arena, "pack.json", &err) == VW_OK) {
        ENSURE(size <= VW_ABOUT_BYTES_MAX && vw_pack_name_is(about.name));
        ENSURE(vw_version_read(about.version_text, &version));
        ENSURE(vw_version_order(&version, &about.version) == 0);
        ENSURE(vw_range_is(about.engine));
        check_texts(about.authors, about.author_count);
        check_texts(about.languages, about.language_count);
        check_texts(about.products, about.product_count);
        for (size_t i = 0; i < about.require_count; i++)
            ENSURE(vw_pack_name_is(about.requires[i].name) && vw_range_is(about.requires[i].range));
    } else {
        ENSURE((err.status == VW_ERR_RULE || err.status == VW_ERR_LIMIT) && err.en[0] && err.ja[0]);
    }
    vw_arena_free(&arena);
    free((char *)json.ptr);
    return 0;
}
