#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"

static void test_buf__grows_and_stays_terminated(void **state)
{
    vw_buf buf = {0};

    (void)state;
    for (size_t i = 0; i < 3000; i++) {
        vw_buf_add(&buf, VW_SPAN("ab"));
        assert_int_equal(buf.ptr[buf.len], '\0');
    }
    vw_buf_text(&buf, "c");
    vw_buf_char(&buf, '-', 4);
    vw_buf_char(&buf, '-', 0);
    assert_int_equal(buf.len, 6005);
    assert_string_equal(buf.ptr + 5998, "abc----");
    vw_buf_free(&buf);
}

static void test_buf__has_a_span_before_anything_is_in_it(void **state)
{
    vw_buf buf = {0};

    (void)state;
    assert_non_null(vw_buf_span(&buf).ptr);
    assert_int_equal(vw_buf_span(&buf).len, 0);
    vw_buf_clear(&buf);
    vw_buf_add(&buf, VW_SPAN_NONE);
    assert_int_equal(buf.len, 0);
    vw_buf_free(&buf);
}

static void test_buf__keeps_its_memory_when_it_is_cleared(void **state)
{
    vw_buf buf = {0};
    size_t cap;

    (void)state;
    vw_buf_char(&buf, 'x', 1000);
    cap = buf.cap;
    vw_buf_clear(&buf);
    assert_int_equal(buf.len, 0);
    assert_int_equal(buf.cap, cap);
    assert_string_equal(buf.ptr, "");
    vw_buf_free(&buf);
}

static void test_buf__formats_texts_of_any_length(void **state)
{
    char text[5000];
    vw_buf buf = {0};

    (void)state;
    vw_buf_format(&buf, "%d %s", -311, "code");
    assert_string_equal(buf.ptr, "-311 code");
    for (size_t len = 1; len < sizeof text; len += len < 1000 || len > 1100 ? 97 : 1) {
        memset(text, 'x', len);
        text[len] = '\0';
        vw_buf_clear(&buf);
        vw_buf_format(&buf, "%d %s", -311, text);
        assert_int_equal(buf.len, 5 + len);
        assert_int_equal(strlen(buf.ptr), 5 + len);
        assert_string_equal(buf.ptr + 5, text);
    }
    vw_buf_free(&buf);
}

static void test_buf__does_nothing_more_once_it_has_failed(void **state)
{
    vw_buf buf = {0};

    (void)state;
    vw_buf_text(&buf, "kept");
    buf.failed = true;
    vw_buf_text(&buf, "lost");
    vw_buf_char(&buf, 'x', 3);
    assert_string_equal(buf.ptr, "kept");
    vw_buf_free(&buf);
    assert_false(buf.failed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_buf__grows_and_stays_terminated),
        cmocka_unit_test(test_buf__has_a_span_before_anything_is_in_it),
        cmocka_unit_test(test_buf__keeps_its_memory_when_it_is_cleared),
        cmocka_unit_test(test_buf__formats_texts_of_any_length),
        cmocka_unit_test(test_buf__does_nothing_more_once_it_has_failed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
