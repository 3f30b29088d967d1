#include "rule/pack/version.h"

#include "base/ascii.h"

enum { COMPARISONS_MAX = 8, NUMBER_DIGITS_MAX = 9 };

/* Takes a number without leading zeros off the start of `rest`. */
static bool take_number(vw_span *rest, uint32_t *out)
{
    size_t len = 0;

    *out = 0;
    while (len < rest->len && vw_is_digit(rest->ptr[len]) && len <= NUMBER_DIGITS_MAX)
        *out = *out * 10 + (uint32_t)(rest->ptr[len++] - '0');
    if (len == 0 || len > NUMBER_DIGITS_MAX || (len > 1 && rest->ptr[0] == '0'))
        return false;
    *rest = vw_span_from(*rest, len);
    return true;
}

static bool take(vw_span *rest, char c)
{
    if (!rest->len || rest->ptr[0] != c)
        return false;
    *rest = vw_span_from(*rest, 1);
    return true;
}

/* The identifier before the next dot. */
static vw_span take_identifier(vw_span *rest)
{
    size_t end = vw_find(*rest, VW_SPAN("."), 0);
    vw_span identifier = vw_span_cut(*rest, 0, end);

    *rest = vw_span_from(*rest, end == SIZE_MAX ? rest->len : end + 1);
    return identifier;
}

static bool is_number(vw_span identifier)
{
    for (size_t i = 0; i < identifier.len; i++)
        if (!vw_is_digit(identifier.ptr[i]))
            return false;
    return identifier.len > 0;
}

static bool is_pre_release(vw_span pre)
{
    if (!pre.len || pre.ptr[pre.len - 1] == '.')
        return false;
    for (vw_span rest = pre; rest.len;) {
        vw_span identifier = take_identifier(&rest);

        if (!identifier.len ||
            (is_number(identifier) && identifier.len > 1 && identifier.ptr[0] == '0'))
            return false;
        for (size_t i = 0; i < identifier.len; i++)
            if (identifier.ptr[i] == '_' ||
                !(vw_is_word(identifier.ptr[i]) || identifier.ptr[i] == '-'))
                return false;
    }
    return true;
}

bool vw_version_read(vw_span text, vw_version *out)
{
    vw_span rest = text;

    *out = (vw_version){.pre = VW_SPAN("")};
    if (!take_number(&rest, &out->major) || !take(&rest, '.') || !take_number(&rest, &out->minor) ||
        !take(&rest, '.') || !take_number(&rest, &out->patch))
        return false;
    if (!rest.len)
        return true;
    if (!take(&rest, '-'))
        return false;
    out->pre = rest;
    return is_pre_release(rest);
}

static int order_numbers(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

/* Numbers by value and before words, words by their bytes. */
static int order_identifiers(vw_span a, vw_span b)
{
    if (is_number(a) != is_number(b))
        return is_number(a) ? -1 : 1;
    if (is_number(a) && a.len != b.len)
        return a.len < b.len ? -1 : 1;
    return vw_span_order(a, b);
}

static int order_pre_releases(vw_span a, vw_span b)
{
    int order = 0;

    if (!a.len || !b.len)
        return (a.len == 0) - (b.len == 0);
    while (order == 0 && a.len && b.len)
        order = order_identifiers(take_identifier(&a), take_identifier(&b));
    return order ? order : (a.len > 0) - (b.len > 0);
}

int vw_version_order(const vw_version *a, const vw_version *b)
{
    int order = order_numbers(a->major, b->major);

    if (!order)
        order = order_numbers(a->minor, b->minor);
    if (!order)
        order = order_numbers(a->patch, b->patch);
    return order ? order : order_pre_releases(a->pre, b->pre);
}

vw_version_step vw_version_step_between(const vw_version *a, const vw_version *b)
{
    if (a->major != b->major)
        return VW_STEP_MAJOR;
    if (a->minor != b->minor)
        return VW_STEP_MINOR;
    return vw_version_order(a, b) ? VW_STEP_PATCH : VW_STEP_NONE;
}

/* --- ranges --------------------------------------------------------------------------------------- */

typedef struct comparison {
    bool below, equal, above; /* which orders of the version to the number hold */
    vw_version version;
} comparison;

static void take_operator(vw_span *rest, comparison *out)
{
    *out = (comparison){.version = {.pre = VW_SPAN("")}};
    out->above = take(rest, '>');
    out->below = !out->above && take(rest, '<');
    out->equal = take(rest, '=');
}

static bool take_comparison(vw_span *rest, comparison *out)
{
    take_operator(rest, out);
    if (!out->above && !out->below && !out->equal)
        return false;
    if (!take_number(rest, &out->version.major))
        return false;
    if (take(rest, '.') && !take_number(rest, &out->version.minor))
        return false;
    return !take(rest, '.') || take_number(rest, &out->version.patch);
}

bool vw_range_is(vw_span text)
{
    size_t count = 0;

    for (vw_span rest = text; rest.len || count == 0; count++) {
        comparison comparison;

        if (count == COMPARISONS_MAX || (count && !take(&rest, ' ')) ||
            !take_comparison(&rest, &comparison))
            return false;
    }
    return true;
}

bool vw_range_holds(vw_span range, const vw_version *version)
{
    for (vw_span rest = range; rest.len; (void)take(&rest, ' ')) {
        comparison comparison;
        int order;

        if (!take_comparison(&rest, &comparison))
            return false;
        order = vw_version_order(version, &comparison.version);
        if (order < 0 ? !comparison.below : order > 0 ? !comparison.above : !comparison.equal)
            return false;
    }
    return true;
}
