#include "base/ascii.h"

#include "base/eight.h"

size_t vw_find(vw_span text, vw_span needle, size_t from)
{
    if (needle.len == 0)
        return from <= text.len ? from : SIZE_MAX;
    while (from + needle.len <= text.len) {
        const char *at = memchr(text.ptr + from, needle.ptr[0], text.len - needle.len + 1 - from);

        if (!at)
            return SIZE_MAX;
        from = (size_t)(at - text.ptr);
        if (needle.len == 1 || memcmp(at, needle.ptr, needle.len) == 0)
            return from;
        from++;
    }
    return SIZE_MAX;
}

static bool equal_nocase(const char *a, const char *b, size_t len)
{
    size_t i = 0;

    for (; len - i >= sizeof(uint64_t); i += sizeof(uint64_t))
        if (vw_eight_lower(vw_eight_at(a + i)) != vw_eight_lower(vw_eight_at(b + i)))
            return false;
    for (; i < len; i++)
        if (vw_lower(a[i]) != vw_lower(b[i]))
            return false;
    return true;
}

size_t vw_find_nocase(vw_span text, vw_span needle, size_t from)
{
    char first = needle.len ? vw_lower(needle.ptr[0]) : '\0';

    for (; from + needle.len <= text.len; from++)
        if (!needle.len || (vw_lower(text.ptr[from]) == first &&
                            equal_nocase(text.ptr + from, needle.ptr, needle.len)))
            return from;
    return SIZE_MAX;
}

bool vw_starts_nocase(vw_span text, vw_span prefix)
{
    return text.len >= prefix.len && equal_nocase(text.ptr, prefix.ptr, prefix.len);
}

bool vw_ends(vw_span text, vw_span suffix)
{
    return text.len >= suffix.len && vw_span_is(vw_span_from(text, text.len - suffix.len), suffix);
}

bool vw_ends_nocase(vw_span text, vw_span suffix)
{
    return text.len >= suffix.len &&
           equal_nocase(text.ptr + text.len - suffix.len, suffix.ptr, suffix.len);
}

bool vw_same_nocase(vw_span a, vw_span b)
{
    return a.len == b.len && equal_nocase(a.ptr, b.ptr, a.len);
}

static bool is_edge(char c)
{
    return vw_is_blank(c) || c == '\r';
}

vw_span vw_trim(vw_span text)
{
    while (text.len && is_edge(text.ptr[0]))
        text = vw_span_from(text, 1);
    while (text.len && is_edge(text.ptr[text.len - 1]))
        text.len--;
    return text;
}

vw_span vw_file_name(vw_span path)
{
    size_t from = path.len;

    while (from && path.ptr[from - 1] != '/' && path.ptr[from - 1] != '\\')
        from--;
    return vw_span_from(path, from);
}

size_t vw_read_int(vw_span text, int64_t *out)
{
    size_t i = text.len && text.ptr[0] == '-' ? 1 : 0;
    bool negative = i == 1;
    int64_t value = 0;

    if (i == text.len || !vw_is_digit(text.ptr[i]))
        return 0;
    for (; i < text.len && vw_is_digit(text.ptr[i]); i++) {
        if (value > (INT64_MAX - 9) / 10)
            return 0;
        value = value * 10 + (text.ptr[i] - '0');
    }
    *out = negative ? -value : value;
    return i;
}

bool vw_read_hex(vw_span text, size_t digits, uint32_t *out)
{
    uint32_t value = 0;

    if (text.len < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        int digit = vw_hex_value(text.ptr[i]);

        if (digit < 0)
            return false;
        value = value << 4 | (uint32_t)digit;
    }
    *out = value;
    return true;
}
