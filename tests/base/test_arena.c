#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"

static void test_arena__gives_zeroed_and_aligned_pieces(void **state)
{
    vw_arena arena = {0};

    (void)state;
    for (size_t bytes = 1; bytes < 5000; bytes = bytes * 3 / 2 + 1) {
        unsigned char *piece = vw_arena_alloc(&arena, bytes);

        assert_non_null(piece);
        assert_int_equal((uintptr_t)piece % sizeof(max_align_t) % 16, 0);
        for (size_t i = 0; i < bytes; i++)
            assert_int_equal(piece[i], 0);
        memset(piece, 0xff, bytes);
    }
    vw_arena_free(&arena);
}

static void test_arena__leaves_earlier_pieces_in_place(void **state)
{
    vw_arena arena = {0};
    uint32_t *pieces[1000];

    (void)state;
    for (uint32_t i = 0; i < 1000; i++) {
        pieces[i] = VW_ARENA_ARRAY(&arena, uint32_t, 50);
        assert_non_null(pieces[i]);
        pieces[i][0] = pieces[i][49] = i;
    }
    for (uint32_t i = 0; i < 1000; i++)
        assert_true(pieces[i][0] == i && pieces[i][49] == i);
    vw_arena_free(&arena);
}

static void test_arena__gives_pieces_larger_than_a_chunk(void **state)
{
    vw_arena arena = {0};
    char *large = vw_arena_alloc(&arena, 1 << 20);
    char *small = vw_arena_alloc(&arena, 8);

    (void)state;
    assert_non_null(large);
    assert_non_null(small);
    memset(large, 1, 1 << 20);
    assert_int_equal(small[0], 0);
    vw_arena_free(&arena);
}

static void test_arena__copies_a_span_with_a_nul_behind_it(void **state)
{
    vw_arena arena = {0};
    vw_span copy = vw_arena_copy(&arena, VW_SPAN("a\0b"));
    vw_span empty = vw_arena_copy(&arena, VW_SPAN_NONE);

    (void)state;
    assert_int_equal(copy.len, 3);
    assert_memory_equal(copy.ptr, "a\0b", 4);
    assert_int_equal(empty.len, 0);
    assert_non_null(empty.ptr);
    assert_int_equal(empty.ptr[0], '\0');
    vw_arena_free(&arena);
}

static void test_arena__can_be_used_again_after_it_was_freed(void **state)
{
    vw_arena arena = {0};

    (void)state;
    assert_non_null(vw_arena_alloc(&arena, 10));
    vw_arena_free(&arena);
    assert_null(arena.chunks);
    assert_non_null(vw_arena_alloc(&arena, 10));
    vw_arena_free(&arena);
    vw_arena_free(&arena);
}

static void test_arena__takes_over_the_pieces_of_another(void **state)
{
    vw_arena arena = {0}, other = {0}, none = {0};
    vw_span mine = vw_arena_copy(&arena, VW_SPAN("mine"));
    vw_span yours = vw_arena_copy(&other, VW_SPAN("yours"));

    (void)state;
    vw_arena_join(&arena, &none);
    assert_non_null(vw_arena_alloc(&other, 1 << 20));
    vw_arena_join(&arena, &other);
    assert_null(other.chunks);
    assert_non_null(vw_arena_alloc(&arena, 16));
    vw_arena_join(&other, &arena);
    assert_string_equal(mine.ptr, "mine");
    assert_string_equal(yours.ptr, "yours");
    assert_string_equal(vw_arena_copy(&other, VW_SPAN("more")).ptr, "more");
    vw_arena_free(&other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena__takes_over_the_pieces_of_another),
        cmocka_unit_test(test_arena__gives_zeroed_and_aligned_pieces),
        cmocka_unit_test(test_arena__leaves_earlier_pieces_in_place),
        cmocka_unit_test(test_arena__gives_pieces_larger_than_a_chunk),
        cmocka_unit_test(test_arena__copies_a_span_with_a_nul_behind_it),
        cmocka_unit_test(test_arena__can_be_used_again_after_it_was_freed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
