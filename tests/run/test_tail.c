#include "../folder.h"

#include "run/tail.h"

/* Adds to a file. */
static void append(const char *path, const char *text)
{
    FILE *file = fopen(path, "ab");

    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

static vw_tail open_tail(const char *text)
{
    vw_tail tail;

    write_file("log", text);
    assert_int_equal(vw_tail_open(&tail, "log", NULL), VW_OK);
    return tail;
}

static vw_tail_news news_of(vw_tail *tail)
{
    vw_tail_news news;

    assert_int_equal(vw_tail_read(tail, &news, NULL), VW_OK);
    return news;
}

static void test_tail__gives_whole_lines_as_they_come(void **state)
{
    vw_tail tail = open_tail("one\ntw");

    (void)state;
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_span(vw_tail_lines(&tail, false), "one\n");
    assert_span(vw_tail_lines(&tail, true), "one\ntw");
    assert_int_equal(news_of(&tail), VW_TAIL_NONE);
    append("log", "o\n");
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_span(vw_tail_lines(&tail, false), "one\ntwo\n");
    vw_tail_close(&tail);
}

static void test_tail__counts_the_lines_and_bytes_that_it_drops(void **state)
{
    vw_tail tail = open_tail("one\ntwo\nthree\nfo");

    (void)state;
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_int_equal(vw_tail_size_of(&tail, 2), 8);
    assert_int_equal(vw_tail_size_of(&tail, 9), 16);
    vw_tail_drop(&tail, 8);
    assert_int_equal(tail.lines_before, 2);
    assert_int_equal(tail.bytes_before, 8);
    assert_span(vw_tail_lines(&tail, true), "three\nfo");
    vw_tail_drop(&tail, 6);
    assert_int_equal(tail.lines_before, 3);
    vw_tail_close(&tail);
}

static void test_tail__ends_with_the_old_file_where_another_takes_its_name(void **state)
{
    vw_tail tail = open_tail("old\n");

    (void)state;
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_int_equal(rename("log", "log.1"), 0);
    append("log.1", "late\n");
    assert_int_equal(news_of(&tail), VW_TAIL_MORE); /* nobody has the name: it may go on */
    assert_int_equal(news_of(&tail), VW_TAIL_NONE);
    append("log.1", "later\n");
    write_file("log", "new\n");
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_int_equal(news_of(&tail), VW_TAIL_OVER);
    assert_span(vw_tail_lines(&tail, false), "old\nlate\nlater\n");
    vw_tail_renew(&tail);
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_span(vw_tail_lines(&tail, false), "new\n");
    assert_int_equal(tail.bytes_before, 0);
    vw_tail_close(&tail);
}

static void test_tail__ends_where_the_file_is_cut_short(void **state)
{
    vw_tail tail = open_tail("one\ntwo\n");

    (void)state;
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    write_file("log", "");
    assert_int_equal(news_of(&tail), VW_TAIL_OVER);
    assert_span(vw_tail_lines(&tail, false), "one\ntwo\n");
    vw_tail_renew(&tail);
    append("log", "three\n");
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_span(vw_tail_lines(&tail, false), "three\n");
    vw_tail_close(&tail);
}

static void test_tail__waits_for_a_file_that_is_gone(void **state)
{
    vw_tail tail = open_tail("one\n");

    (void)state;
    vw_tail_renew(&tail);
    assert_int_equal(remove("log"), 0);
    assert_int_equal(news_of(&tail), VW_TAIL_NONE);
    write_file("log", "two\n");
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_span(vw_tail_lines(&tail, false), "two\n");
    vw_tail_close(&tail);
}

static void test_tail__knows_the_lines_of_utf16(void **state)
{
    static const struct {
        vw_span text;
        size_t first; /* bytes of its first line */
    } cases[] = {
        {{"\xff\xfe\x0a\x01\n\0b\0", 8}, 6}, /* U+010A is no line end */
        {{"\xfe\xff\x01\x0a\0\n\0b", 8}, 6},
        {{"a\0\n\0b\0", 6}, 4},
        {{"\0a\0\n\0b", 6}, 4},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_tail tail;

        write_span("log", cases[i].text);
        assert_int_equal(vw_tail_open(&tail, "log", NULL), VW_OK);
        assert_int_equal(news_of(&tail), VW_TAIL_MORE);
        assert_int_equal(vw_tail_lines(&tail, false).len, cases[i].first);
        vw_tail_close(&tail);
    }
}

static void test_tail__keeps_no_more_than_its_limit(void **state)
{
    char *much = malloc(VW_TAIL_BYTES_MAX + 3);
    vw_tail tail;

    (void)state;
    memset(much, '\n', VW_TAIL_BYTES_MAX + 2);
    much[VW_TAIL_BYTES_MAX + 2] = '\0';
    tail = open_tail(much);
    while (news_of(&tail) == VW_TAIL_MORE)
        assert_in_range(tail.kept.len, 0, VW_TAIL_BYTES_MAX);
    assert_int_equal(tail.kept.len, VW_TAIL_BYTES_MAX);
    vw_tail_drop(&tail, VW_TAIL_BYTES_MAX);
    assert_int_equal(news_of(&tail), VW_TAIL_MORE);
    assert_int_equal(tail.kept.len, 2);
    assert_int_equal(tail.lines_before, VW_TAIL_BYTES_MAX);
    vw_tail_close(&tail);
    free(much);
}

static void test_tail__refuses_a_log_that_is_not_there(void **state)
{
    vw_tail tail;
    vw_error err;

    (void)state;
    assert_int_equal(vw_tail_open(&tail, "gone", &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "gone");
    vw_tail_close(&tail);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_tail__gives_whole_lines_as_they_come),
        IN_FOLDER(test_tail__counts_the_lines_and_bytes_that_it_drops),
        IN_FOLDER(test_tail__ends_with_the_old_file_where_another_takes_its_name),
        IN_FOLDER(test_tail__ends_where_the_file_is_cut_short),
        IN_FOLDER(test_tail__waits_for_a_file_that_is_gone),
        IN_FOLDER(test_tail__knows_the_lines_of_utf16),
        IN_FOLDER(test_tail__keeps_no_more_than_its_limit),
        IN_FOLDER(test_tail__refuses_a_log_that_is_not_there),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
