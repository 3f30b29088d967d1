#include "../../support.h"

#include "lexer.h"
#include "place.h"

static const char rule[] = "-- return { id = 1 } is only a comment\n"
                           "local limit = 3\n"
                           "local function twice(n) return { n, n } end\n"
                           "return {\n"
                           "  id = \"ours.a\", -- }\n"
                           "  [\"title\"] = { en = [[a ]] .. \"}\", ja = \"b\" },\n"
                           "  when = function(hit)\n"
                           "    if hit.code then return true end\n"
                           "    for i = 1, 2 do local x = { i, id = i } end\n"
                           "    return false\n"
                           "  end,\n"
                           "  advice = { en = {\n"
                           "    \"one\",\n"
                           "    { \"two\", risk = \"check\" },\n"
                           "  } },\n"
                           "  made = twice(limit);\n"
                           "  [7] = 1, last = { deep = { er = 1 } }\n"
                           "}\n";

static void assert_line(const char *path, size_t line)
{
    size_t found = vw_place_line(VW_SPAN(rule), path);

    if (found != line)
        fail_msg("%s stands on line %zu, not %zu", path, line, found);
}

static void test_place__finds_keys_and_entries(void **state)
{
    (void)state;
    assert_line("", 4);
    assert_line("id", 5);
    assert_line("title.ja", 6);
    assert_line("when", 7);
    assert_line("advice.en", 12);
    assert_line("advice.en[1]", 13);
    assert_line("advice.en[2].risk", 14);
    assert_line("made", 16);
    assert_line("last.deep.er", 17);
}

static void test_place__is_that_of_the_nearest_table_where_a_key_is_not_written(void **state)
{
    (void)state;
    assert_line("nowhere", 4);
    assert_line("advice.ja", 12);
    assert_line("advice.en[9]", 12);
    assert_line("made.n", 16);
}

static void test_place__follows_a_table_that_is_named_before_it_is_returned(void **state)
{
    (void)state;
    assert_int_equal(vw_place_line(VW_SPAN("local rule = {\n  id = 1,\n}\nreturn rule\n"), "id"),
                     2);
}

static void test_place__is_zero_where_the_file_returns_no_table(void **state)
{
    (void)state;
    assert_int_equal(vw_place_line(VW_SPAN(""), "id"), 0);
    assert_int_equal(vw_place_line(VW_SPAN("x = { id = 1 }"), "id"), 0);
}

/* Reading is total: a file that is cut anywhere, or has any byte anywhere, comes to an end. */
static void test_place__comes_to_an_end_in_damaged_files(void **state)
{
    static const char bytes[] = {'\0', '"', '[', ']',  '{',    '}',
                                 '\\', '-', '=', '\n', '\xe3', '\xff'};
    char damaged[sizeof rule];

    (void)state;
    for (size_t at = 0; at < sizeof rule - 1; at++) {
        assert_true(vw_place_line((vw_span){rule, at}, "advice.en[2].risk") <= 18);
        for (size_t i = 0; i < sizeof bytes; i++) {
            memcpy(damaged, rule, sizeof rule);
            damaged[at] = bytes[i];
            assert_true(vw_place_line((vw_span){damaged, sizeof rule - 1}, "last.deep.er") <= 19);
        }
    }
}

static void test_place__has_a_token_for_every_byte_that_is_no_blank(void **state)
{
    vw_lexer lexer = vw_lexer_of(
        VW_SPAN("\xef\xbb\xbf"
                "a = 0x1F.8 ~= [==[ ]] ]==] \"x\\\"y\" 'open\n\xe2\x80\x9c --[[ c\n]] z"));
    static const struct {
        vw_token_kind kind;
        const char *text;
        size_t line;
    } expected[] = {
        {VW_TOKEN_NAME, "a", 1},        {VW_TOKEN_SIGN, "=", 1},
        {VW_TOKEN_NUMBER, "0x1F.8", 1}, {VW_TOKEN_SIGN, "~=", 1},
        {VW_TOKEN_TEXT, " ]] ", 1},     {VW_TOKEN_TEXT, "x\\\"y", 1},
        {VW_TOKEN_TEXT, "open", 1},     {VW_TOKEN_FOREIGN, "\xe2\x80\x9c", 2},
        {VW_TOKEN_NAME, "z", 3},
    };
    vw_token token;

    (void)state;
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        token = vw_lexer_next(&lexer);
        assert_int_equal(token.kind, expected[i].kind);
        assert_span(token.text, expected[i].text);
        assert_int_equal(token.line, expected[i].line);
        assert_int_equal(token.open, i == 6);
    }
    token = vw_lexer_next(&lexer);
    assert_int_equal(token.kind, VW_TOKEN_END);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_place__finds_keys_and_entries),
        cmocka_unit_test(test_place__is_that_of_the_nearest_table_where_a_key_is_not_written),
        cmocka_unit_test(test_place__follows_a_table_that_is_named_before_it_is_returned),
        cmocka_unit_test(test_place__is_zero_where_the_file_returns_no_table),
        cmocka_unit_test(test_place__comes_to_an_end_in_damaged_files),
        cmocka_unit_test(test_place__has_a_token_for_every_byte_that_is_no_blank),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
