#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

/* What every C test needs: cmocka behind the headers it asks for, and words for spans and errors. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/span.h"
#include "base/status.h"

/* Fails where a span is not `expected`, and shows both. */
#define assert_span(span, expected) assert_span_at((span), (expected), __FILE__, __LINE__)

static inline void assert_span_at(vw_span span, const char *expected, const char *file, int line)
{
    char *text = malloc(span.len + 1);

    memcpy(text, span.len ? span.ptr : "", span.len);
    text[span.len] = '\0';
    _assert_string_equal(text, expected, file, line);
    free(text);
}

/* Fails where `part` does not stand in `text`, and shows both. */
#define assert_holds(text, part) assert_holds_at((text), (part), __FILE__, __LINE__)

static inline void assert_holds_at(const char *text, const char *part, const char *file, int line)
{
    if (strstr(text, part))
        return;
    print_error("\"%s\" does not hold \"%s\"\n", text, part);
    _fail(file, line);
}

/* Fails unless the error has this status and names `thing` in a sentence of both languages. */
#define assert_told(err, expected, thing)                                                          \
    assert_told_at((err), (expected), (thing), __FILE__, __LINE__)

static inline void assert_told_at(const vw_error *err, vw_status expected, const char *thing,
                                  const char *file, int line)
{
    _assert_int_equal((LargestIntegralType)err->status, (LargestIntegralType)expected, file, line);
    assert_holds_at(err->en, thing, file, line);
    assert_holds_at(err->ja, thing, file, line);
    if (strcmp(err->en, err->ja) == 0) {
        print_error("\"%s\" is one sentence for both languages\n", err->en);
        _fail(file, line);
    }
}

#endif
