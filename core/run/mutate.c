#include "run/mutate.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/clock.h"

const char *const vw_mutation_names[VW_MUTATIONS] = {"code", "line", "time"};

/* Bytes of "0x80042316", and where "01:" stands in "01/19/2018 01:23:20.701". */
enum { CODE_BYTES = 10, HOUR_AT = 11 };

/* A log in changing. */
struct mutating {
    vw_span text;
    vw_buf mutant;
    vw_mutant_fn each;
    void *context;
    vw_error *err;
};

static vw_status hand_out(struct mutating *m, vw_mutation mutation, size_t line)
{
    if (m->mutant.failed)
        return vw_fail_memory(m->err);
    return m->each(m->context, mutation, line, vw_buf_span(&m->mutant), m->err);
}

static size_t line_of(vw_span text, size_t at)
{
    size_t line = 1;

    for (size_t i = 0; i < at; i++)
        line += text.ptr[i] == '\n';
    return line;
}

/* The next "0x" with eight digits at or behind `at`; SIZE_MAX where there is none. */
static size_t next_code(vw_span text, size_t at)
{
    uint32_t code;

    while ((at = vw_find(text, VW_SPAN("0x"), at)) != SIZE_MAX) {
        if (vw_read_hex(vw_span_from(text, at + 2), CODE_BYTES - 2, &code))
            return at;
        at += 2;
    }
    return SIZE_MAX;
}

/* Changes the last digit of a code wherever it stands. */
static vw_status mutate_code(struct mutating *m, size_t at)
{
    vw_span code = vw_span_cut(m->text, at, at + CODE_BYTES);

    vw_buf_clear(&m->mutant);
    vw_buf_add(&m->mutant, m->text);
    for (size_t i = at; !m->mutant.failed && i != SIZE_MAX;
         i = vw_find_nocase(m->text, code, i + 1))
        m->mutant.ptr[i + CODE_BYTES - 1] =
            "0123456789abcdef"[(vw_hex_value(code.ptr[CODE_BYTES - 1]) + 1) & 0xf];
    return hand_out(m, VW_MUTATE_CODE, line_of(m->text, at));
}

static vw_status mutate_codes(struct mutating *m)
{
    vw_status status = VW_OK;
    size_t made = 0;

    for (size_t at = next_code(m->text, 0);
         status == VW_OK && at != SIZE_MAX && made < VW_MUTANTS_MAX;
         at = next_code(m->text, at + CODE_BYTES)) {
        vw_span code = vw_span_cut(m->text, at, at + CODE_BYTES);

        if (vw_find_nocase(m->text, code, 0) < at)
            continue; /* done with its first place */
        status = mutate_code(m, at);
        made++;
    }
    return status;
}

/* The log with line [from, to) replaced. */
static void replace(struct mutating *m, size_t from, size_t to, vw_span by)
{
    vw_buf_clear(&m->mutant);
    vw_buf_add(&m->mutant, vw_span_cut(m->text, 0, from));
    vw_buf_add(&m->mutant, by);
    vw_buf_add(&m->mutant, vw_span_from(m->text, to));
}

static vw_status mutate_time(struct mutating *m, size_t from, size_t line)
{
    vw_stamp stamp = vw_stamp_read(vw_span_from(m->text, from));
    size_t hour = from + HOUR_AT;
    char digits[2];
    int value;

    if (stamp.form != VW_STAMP_AIP || !vw_is_digit(m->text.ptr[from]))
        return VW_OK;
    value = (m->text.ptr[hour] - '0') * 10 + m->text.ptr[hour + 1] - '0';
    value = (value + 1) % 24;
    digits[0] = (char)('0' + value / 10);
    digits[1] = (char)('0' + value % 10);
    replace(m, hour, hour + 2, (vw_span){digits, 2});
    return hand_out(m, VW_MUTATE_TIME, line);
}

static vw_status mutate_lines(struct mutating *m)
{
    vw_status status = VW_OK;
    size_t line = 1, from = 0;

    for (; status == VW_OK && from < m->text.len && line <= VW_MUTANTS_MAX; line++) {
        size_t end = vw_find(m->text, VW_SPAN("\n"), from);
        size_t next = end == SIZE_MAX ? m->text.len : end + 1;

        if (from == 0 && next == m->text.len)
            return VW_OK;
        replace(m, from, next, VW_SPAN(""));
        status = hand_out(m, VW_MUTATE_LINE, line);
        if (status == VW_OK)
            status = mutate_time(m, from, line);
        from = next;
    }
    return status;
}

vw_status vw_mutants_each(vw_span text, vw_mutant_fn each, void *context, vw_error *err)
{
    struct mutating m = {.text = text, .each = each, .context = context, .err = err};
    vw_status status = mutate_codes(&m);

    if (status == VW_OK)
        status = mutate_lines(&m);
    vw_buf_free(&m.mutant);
    return status;
}
