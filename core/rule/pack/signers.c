#include "rule/pack/signers.h"

#include "base/ascii.h"
#include "rule/pack/key.h"

#include <stdlib.h>

/* A file in reading. */
typedef struct reading {
    vw_signers *signers;
    const char *file;
    size_t line;
    vw_error *err;
} reading;

static vw_status fail_line(const reading *reading, const char *en, const char *ja)
{
    return vw_fail(reading->err, VW_ERR_USAGE, "%s: line %zu: %s%.0s.", "%s: %zu 行目: %.0s%s。",
                   reading->file, reading->line, en, ja);
}

/* --- words of a line ------------------------------------------------------------------------------ */

/* Takes a word off `rest`, which may have blanks within double quotes. */
static vw_span take_word(vw_span *rest)
{
    vw_span text = vw_trim(*rest), word;
    bool quoted = false;
    size_t end = 0;

    while (end < text.len && (quoted || !vw_is_blank(text.ptr[end])))
        quoted ^= text.ptr[end++] == '"';
    word = vw_span_cut(text, 0, end);
    *rest = vw_span_from(text, end);
    return word;
}

static vw_span unquoted(vw_span text)
{
    if (text.len >= 2 && text.ptr[0] == '"' && text.ptr[text.len - 1] == '"')
        return vw_span_cut(text, 1, text.len - 1);
    return text;
}

/* --- times ---------------------------------------------------------------------------------------- */

static bool take_digits(vw_span *rest, size_t digits, int *out)
{
    *out = 0;
    if (rest->len < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        if (!vw_is_digit(rest->ptr[i]))
            return false;
        *out = *out * 10 + (rest->ptr[i] - '0');
    }
    *rest = vw_span_from(*rest, digits);
    return true;
}

/* YYYYMMDD[HHMM[SS]][Z]; a date that cannot be is none. */
static bool read_time(vw_span text, vw_time *out)
{
    vw_date date = {0}, again;

    if (text.len && text.ptr[text.len - 1] == 'Z')
        text.len--;
    if (!take_digits(&text, 4, &date.year) || !take_digits(&text, 2, &date.month) ||
        !take_digits(&text, 2, &date.day))
        return false;
    if (text.len && (!take_digits(&text, 2, &date.hour) || !take_digits(&text, 2, &date.minute)))
        return false;
    if (text.len && !take_digits(&text, 2, &date.second))
        return false;
    if (date.month < 1 || date.month > 12)
        return false;
    *out = vw_time_of(&date);
    again = vw_date_of(*out);
    return !text.len && again.year == date.year && again.month == date.month &&
           again.day == date.day && again.hour == date.hour && again.minute == date.minute &&
           again.second == date.second;
}

/* --- options -------------------------------------------------------------------------------------- */

static vw_status read_option(const reading *reading, vw_span option, vw_signer *signer)
{
    size_t equals = vw_find(option, VW_SPAN("="), 0);
    vw_span name = vw_span_cut(option, 0, equals);
    vw_span value = equals == SIZE_MAX ? VW_SPAN_NONE : unquoted(vw_span_from(option, equals + 1));
    vw_time *time = NULL;

    if (vw_same_nocase(name, VW_SPAN("namespaces")) && value.len) {
        signer->namespaces = vw_arena_copy(&reading->signers->arena, value);
        return signer->namespaces.ptr ? VW_OK : vw_fail_memory(reading->err);
    }
    if (vw_same_nocase(name, VW_SPAN("valid-after")))
        time = &signer->after;
    else if (vw_same_nocase(name, VW_SPAN("valid-before")))
        time = &signer->before;
    if (!time)
        return fail_line(reading,
                         "the only options are namespaces=\"...\", valid-after=\"...\" and "
                         "valid-before=\"...\"; certificates are not supported",
                         "使えるオプションは namespaces=\"...\"、valid-after=\"...\"、"
                         "valid-before=\"...\" だけです。証明書には対応していません");
    if (*time == VW_TIME_NONE && read_time(value, time))
        return VW_OK;
    return fail_line(reading, "a time is written once, as YYYYMMDD or YYYYMMDDHHMM with Z",
                     "日時は YYYYMMDD または YYYYMMDDHHMM に Z を付けて、1 回だけ指定します");
}

static vw_status read_options(const reading *reading, vw_span options, vw_signer *signer)
{
    vw_status status = VW_OK;
    bool quoted = false;
    size_t from = 0;

    for (size_t at = 0; status == VW_OK && at <= options.len; at++) {
        if (at < options.len && options.ptr[at] == '"')
            quoted = !quoted;
        if (at < options.len && (quoted || options.ptr[at] != ','))
            continue;
        status = read_option(reading, vw_span_cut(options, from, at), signer);
        from = at + 1;
    }
    return status;
}

/* --- lines ---------------------------------------------------------------------------------------- */

static vw_status read_key(const reading *reading, vw_span type, vw_span base64, vw_span *key)
{
    if (!vw_key_type_is_known(type))
        return fail_line(reading,
                         "only keys of the types ssh-ed25519 and "
                         "sk-ssh-ed25519@openssh.com are supported",
                         "対応している鍵の種類は ssh-ed25519 と sk-ssh-ed25519@openssh.com です");
    *key = vw_key_read(&reading->signers->arena, type, base64);
    if (!key->ptr)
        return fail_line(reading, "the key behind its type is damaged; copy the line again",
                         "鍵の内容が壊れています。行をコピーし直してください");
    return VW_OK;
}

static vw_status read_signer(const reading *reading, vw_span line, vw_signer *signer)
{
    vw_span rest = line, principals = take_word(&rest), word = take_word(&rest);
    vw_status status = VW_OK;

    *signer = (vw_signer){.after = VW_TIME_NONE, .before = VW_TIME_NONE};
    signer->principals = vw_arena_copy(&reading->signers->arena, unquoted(principals));
    signer->line = vw_arena_copy(&reading->signers->arena, vw_trim(line));
    if (!signer->principals.ptr || !signer->line.ptr)
        return vw_fail_memory(reading->err);
    if (!vw_key_type_is_any(word)) {
        status = read_options(reading, word, signer);
        word = take_word(&rest);
    }
    return status == VW_OK ? read_key(reading, word, take_word(&rest), &signer->key) : status;
}

static bool is_content(vw_span line)
{
    line = vw_trim(line);
    return line.len > 0 && line.ptr[0] != '#';
}

/* Calls `each` for the lines that say something, after making room for one more of them. */
static vw_status each_line(reading *reading, vw_span text,
                           vw_status (*each)(struct reading *reading, vw_span line))
{
    vw_status status = VW_OK;

    for (size_t from = 0; status == VW_OK && from < text.len;) {
        size_t to = vw_find(text, VW_SPAN("\n"), from);
        vw_span line = vw_span_cut(text, from, to);

        reading->line++;
        if (is_content(line))
            status = each(reading, line);
        from = to == SIZE_MAX ? text.len : to + 1;
    }
    return status;
}

static vw_status add_signer(struct reading *reading, vw_span line)
{
    vw_signers *signers = reading->signers;
    vw_signer *grown = realloc(signers->list, (signers->count + 1) * sizeof *grown);
    vw_status status;

    if (!grown)
        return vw_fail_memory(reading->err);
    signers->list = grown;
    status = read_signer(reading, line, &grown[signers->count]);
    signers->count += status == VW_OK;
    return status;
}

static vw_status add_revoked(struct reading *reading, vw_span line)
{
    vw_signers *signers = reading->signers;
    vw_span *grown = realloc(signers->revoked, (signers->revoked_count + 1) * sizeof *grown);
    vw_span rest = line, type = take_word(&rest);
    vw_status status;

    if (!grown)
        return vw_fail_memory(reading->err);
    signers->revoked = grown;
    status = read_key(reading, type, take_word(&rest), &grown[signers->revoked_count]);
    signers->revoked_count += status == VW_OK;
    return status;
}

vw_status vw_signers_read(vw_signers *signers, vw_span text, const char *file, vw_error *err)
{
    reading reading = {signers, file, 0, err};

    return each_line(&reading, text, add_signer);
}

vw_status vw_signers_read_revoked(vw_signers *signers, vw_span text, const char *file,
                                  vw_error *err)
{
    reading reading = {signers, file, 0, err};

    return each_line(&reading, text, add_revoked);
}

/* --- trust ---------------------------------------------------------------------------------------- */

/* "*" is any run, "?" any character; steps at most back to the last "*": length times length. */
static bool fits(vw_span pattern, vw_span text)
{
    size_t p = 0, t = 0, star = SIZE_MAX, again = 0;

    while (t < text.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            again = t;
        } else if (p < pattern.len && (pattern.ptr[p] == '?' || pattern.ptr[p] == text.ptr[t])) {
            p++;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++again;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*')
        p++;
    return p == pattern.len;
}

/* A pattern with "!" in front forbids what it fits. */
static bool is_listed(vw_span patterns, vw_span name)
{
    bool found = false;

    for (size_t from = 0; from <= patterns.len;) {
        size_t to = vw_find(patterns, VW_SPAN(","), from);
        vw_span pattern = vw_trim(vw_span_cut(patterns, from, to));
        bool forbids = pattern.len && pattern.ptr[0] == '!';

        if (fits(vw_span_from(pattern, forbids), name)) {
            if (forbids)
                return false;
            found = true;
        }
        from = to == SIZE_MAX ? patterns.len + 1 : to + 1;
    }
    return found;
}

static vw_trusted trust(const vw_signer *signer, vw_span name_space, vw_time now)
{
    if (signer->namespaces.ptr && !is_listed(signer->namespaces, name_space))
        return VW_TRUSTED_NAMESPACE;
    if (signer->after != VW_TIME_NONE && now < signer->after)
        return VW_TRUSTED_EARLY;
    if (signer->before != VW_TIME_NONE && now >= signer->before)
        return VW_TRUSTED_EXPIRED;
    return VW_TRUSTED;
}

vw_trusted vw_signers_trust(const vw_signers *signers, vw_span key, vw_span name_space, vw_time now,
                            const vw_signer **signer)
{
    vw_trusted worth = VW_TRUSTED_UNKNOWN;

    *signer = NULL;
    for (size_t i = 0; i < signers->count && worth != VW_TRUSTED; i++) {
        if (!vw_span_is(signers->list[i].key, key))
            continue;
        *signer = &signers->list[i];
        worth = trust(*signer, name_space, now);
    }
    for (size_t i = 0; i < signers->revoked_count; i++)
        if (vw_span_is(signers->revoked[i], key))
            return VW_TRUSTED_REVOKED;
    return worth;
}

void vw_signers_free(vw_signers *signers)
{
    free(signers->list);
    free(signers->revoked);
    vw_arena_free(&signers->arena);
    *signers = (vw_signers){0};
}
