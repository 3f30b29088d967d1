#include "report/redact_parts.h"

#include "base/ascii.h"

/* --- helpers -------------------------------------------------------------------------------------- */

static char at_of(vw_span text, size_t at)
{
    return at < text.len ? text.ptr[at] : '\0';
}

static bool is_one_of(const char *set, char c)
{
    return c && strchr(set, c) != NULL;
}

static void put(vw_buf *out, vw_span text)
{
    if (out)
        vw_buf_add(out, text);
}

static void put_token(vw_redactor *redactor, vw_secret_kind kind, vw_span text, vw_buf *out)
{
    put(out, vw_redactor__token(redactor, kind, text));
}

static bool is_in(vw_span word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_same_nocase(word, vw_span_of(list[i])))
            return true;
    return false;
}

/* Bytes of a name of a host or user: letters of any language, digits, - _ . $ */
static size_t name_len(vw_span text, size_t at)
{
    size_t end = at;

    while (end < text.len && (vw_is_word(text.ptr[end]) || (unsigned char)text.ptr[end] >= 0x80 ||
                              (end > at && is_one_of("-.$", text.ptr[end]))))
        end++;
    while (end > at && is_one_of("-.", text.ptr[end - 1]))
        end--;
    return end - at;
}

/* What Windows itself is called, on every PC. */
static const char *const common_names[] = {
    "SYSTEM",   "LOCAL",          "NETWORK",
    "SERVICE",  "AUTHORITY",      "NT",
    "BUILTIN",  "Administrator",  "localhost",
    "Users",    "None",           "N/A",
    "Unknown",  "Public",         "Default",
    "All",      "GLOBALROOT",     "Device",
    "HKLM",     "HKCU",           "HKEY_LOCAL_MACHINE",
    "S-1-5-18", "Administrators",
};

static bool is_common(vw_span name)
{
    return is_in(name, common_names, sizeof common_names / sizeof *common_names);
}

/* --- GUIDs, addresses ----------------------------------------------------------------------------- */

static size_t hex_run(vw_span text, size_t at)
{
    size_t end = at;

    while (vw_hex_value(at_of(text, end)) >= 0)
        end++;
    return end - at;
}

static size_t guid_len(vw_span text, size_t at)
{
    static const size_t groups[] = {8, 4, 4, 4, 12};
    size_t end = at;

    for (size_t i = 0; i < 5; i++) {
        if (i && at_of(text, end++) != '-')
            return 0;
        if (hex_run(text, end) != groups[i])
            return 0;
        end += groups[i];
    }
    return vw_is_word(at_of(text, end)) ? 0 : end - at;
}

static bool is_known_guid(const vw_redactor *redactor, vw_span guid)
{
    for (size_t i = 0; redactor->rules && i < redactor->rules->count; i++)
        if (redactor->rules->rules[i]->guid.ptr &&
            vw_same_nocase(redactor->rules->rules[i]->guid, guid))
            return true;
    return false;
}

static size_t take_guid(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t len = guid_len(text, at);
    vw_span guid = vw_span_cut(text, at, at + len);

    if (!len)
        return 0;
    if (is_known_guid(redactor, guid))
        put(out, guid);
    else
        put_token(redactor, VW_SECRET_GUID, guid, out);
    return len;
}

static size_t take_ipv4(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t end = at;
    vw_span address;

    for (int part = 0; part < 4; part++) {
        int64_t number;
        size_t digits;

        if (part && at_of(text, end++) != '.')
            return 0;
        digits = vw_is_digit(at_of(text, end)) ? vw_read_int(vw_span_from(text, end), &number) : 0;
        if (digits == 0 || digits > 3 || number > 255)
            return 0;
        end += digits;
    }
    if (vw_is_word(at_of(text, end)) ||
        (at_of(text, end) == '.' && vw_is_digit(at_of(text, end + 1))) ||
        (at && text.ptr[at - 1] == '.'))
        return 0;
    address = vw_span_cut(text, at, end);
    if (vw_starts(address, VW_SPAN("127.")) || vw_span_is(address, VW_SPAN("0.0.0.0")))
        put(out, address);
    else
        put_token(redactor, VW_SECRET_IPV4, address, out);
    return end - at;
}

static size_t take_ipv6(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t end = at, groups = 0, doubled = 0;
    bool decimal = false; /* Face::Bad is no address */

    for (;;) {
        size_t digits = hex_run(text, end);

        for (size_t i = 0; i < digits; i++)
            decimal |= vw_is_digit(text.ptr[end + i]);
        if (digits > 4)
            return 0;
        end += digits;
        groups += digits > 0;
        if (at_of(text, end) != ':' || (digits == 0 && end > at && at_of(text, end - 1) != ':'))
            break;
        if (at_of(text, end + 1) == ':') {
            doubled++;
            end++;
        }
        end++;
    }
    if (!decimal || (doubled ? doubled > 1 || groups < 2 || groups > 7 : groups != 8))
        return 0;
    if (vw_is_word(at_of(text, end)) || at_of(text, end - 1) == ':')
        return 0;
    put_token(redactor, VW_SECRET_IPV6, vw_span_cut(text, at, end), out);
    return end - at;
}

static size_t take_mac(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t end = at;
    char separator = at_of(text, at + 2);

    if (separator != '-' && separator != ':')
        return 0;
    for (int part = 0; part < 6; part++) {
        if (part && at_of(text, end++) != separator)
            return 0;
        if (hex_run(text, end) != 2)
            return 0;
        end += 2;
    }
    if (vw_is_word(at_of(text, end)) || at_of(text, end) == separator)
        return 0;
    put_token(redactor, VW_SECRET_MAC, vw_span_cut(text, at, end), out);
    return end - at;
}

static size_t take_mail(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t user = 0, host;

    while (vw_is_word(at_of(text, at + user)) || (user && is_one_of(".+-", at_of(text, at + user))))
        user++;
    if (!user || at_of(text, at + user) != '@')
        return 0;
    host = name_len(text, at + user + 1);
    if (vw_find(vw_span_cut(text, at + user + 1, at + user + 1 + host), VW_SPAN("."), 0) ==
        SIZE_MAX)
        return 0;
    put_token(redactor, VW_SECRET_MAIL, vw_span_cut(text, at, at + user + 1 + host), out);
    return user + 1 + host;
}

/* --- paths ---------------------------------------------------------------------------------------- */

/* Folders that every Windows has; those with blanks can be told from the words behind a path. */
static const char *const common_folders[] = {
    "Windows",
    "System32",
    "SysWOW64",
    "Program Files (x86)",
    "Program Files",
    "ProgramData",
    "Documents and Settings",
    "System Volume Information",
    "Users",
    "Temp",
    "AppData",
    "Local",
    "Roaming",
    "Desktop",
    "Documents",
    "Public",
    "WinSxS",
    "drivers",
    "config",
    "Logs",
};

/* Bytes of one part of a path, and whether it is a folder that is kept. */
static size_t part_len(vw_span text, size_t at, bool quoted, bool *common)
{
    size_t end = at;

    for (size_t i = 0; i < sizeof common_folders / sizeof *common_folders; i++) {
        vw_span folder = vw_span_of(common_folders[i]);

        *common = vw_starts_nocase(vw_span_from(text, at), folder) &&
                  !vw_is_word(at_of(text, at + folder.len)) && at_of(text, at + folder.len) != '-';
        if (*common)
            return folder.len;
    }
    while (end < text.len && !is_one_of("\\/\"<>|*?:,;\r\n\t)'", text.ptr[end]) &&
           (quoted || text.ptr[end] != ' '))
        end++;
    return end - at;
}

/* A part becomes a name; an extension that tells of the kind of file stays. Numbers stay. */
static void put_part(vw_redactor *redactor, vw_span part, vw_secret_kind kind, vw_buf *out)
{
    size_t dot = part.len;
    bool digits = part.len > 0;

    for (size_t i = 0; i < part.len; i++)
        if (part.ptr[i] == '.')
            dot = i;
    if (part.len - dot > 6 || dot == 0 || kind != VW_SECRET_NAME)
        dot = part.len;
    for (size_t i = 0; i < dot; i++)
        digits &= vw_is_digit(part.ptr[i]);
    if (digits || part.len == 0 || (part.ptr[0] == '$')) {
        put(out, part);
        return;
    }
    put_token(redactor, kind, vw_span_cut(part, 0, dot), out);
    put(out, vw_span_from(part, dot));
}

/* The parts of a path behind its root, each with the separator in front. Returns where it ends. */
static size_t take_parts(vw_redactor *redactor, vw_span text, size_t at, bool quoted, vw_buf *out)
{
    bool users = false, common;

    while (at_of(text, at) == '\\' || at_of(text, at) == '/') {
        size_t from = at + 1, len;

        if (guid_len(text,
                     from +
                         (vw_starts_nocase(vw_span_from(text, from), VW_SPAN("Volume{")) ? 7 : 0)))
            break; /* a volume: the GUID is taken by itself */
        len = part_len(text, from, quoted, &common);
        put(out, vw_span_cut(text, at, from));
        if (common)
            put(out, vw_span_cut(text, from, from + len));
        else
            put_part(redactor, vw_span_cut(text, from, from + len),
                     users ? VW_SECRET_USER : VW_SECRET_NAME, out);
        users = vw_same_nocase(vw_span_cut(text, from, from + len), VW_SPAN("Users"));
        at = from + len;
    }
    return at;
}

static size_t take_drive(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    bool quoted = at && text.ptr[at - 1] == '"';

    if (!vw_is_alpha(at_of(text, at)) || at_of(text, at + 1) != ':' || at_of(text, at + 2) != '\\')
        return 0;
    put(out, vw_span_cut(text, at, at + 2));
    return take_parts(redactor, text, at + 2, quoted, out) - at;
}

static size_t take_unc(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    bool quoted = at && text.ptr[at - 1] == '"';
    size_t len;
    vw_span host;

    if (!vw_starts(vw_span_from(text, at), VW_SPAN("\\\\")))
        return 0;
    if (at_of(text, at + 2) == '?' || at_of(text, at + 2) == '.') { /* \\?\ and \\.\ name devices */
        put(out, vw_span_cut(text, at, at + 4));
        return at_of(text, at + 3) == '\\' ? 4 : 0;
    }
    len = name_len(text, at + 2);
    host = vw_span_cut(text, at + 2, at + 2 + len);
    if (!len || at_of(text, at + 2 + len) != '\\')
        return 0;
    put(out, VW_SPAN("\\\\"));
    put_token(redactor, VW_SECRET_HOST, host, out);
    return take_parts(redactor, text, at + 2 + len, quoted, out) - at;
}

/* --- names ---------------------------------------------------------------------------------------- */

/* DOMAIN\user: one separator, which no path has before or behind it. */
static size_t take_account(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t domain = name_len(text, at), user;
    vw_span first = vw_span_cut(text, at, at + domain), second;

    if (!domain || at_of(text, at + domain) != '\\' || (at && is_one_of("\\/:.", text.ptr[at - 1])))
        return 0;
    user = name_len(text, at + domain + 1);
    second = vw_span_cut(text, at + domain + 1, at + domain + 1 + user);
    if (!user || at_of(text, at + domain + 1 + user) == '\\' || is_common(first) ||
        is_common(second))
        return 0;
    put_token(redactor, VW_SECRET_DOMAIN, first, out);
    put(out, VW_SPAN("\\"));
    put_token(redactor, VW_SECRET_USER, second, out);
    return domain + 1 + user;
}

/* Where a text says that a name follows. */
static const struct label {
    const char *text;
    vw_secret_kind kind;
} labels[] = {
    {"Computer:", VW_SECRET_HOST},       {"Computer Name:", VW_SECRET_HOST},
    {"ComputerName:", VW_SECRET_HOST},   {"Host:", VW_SECRET_HOST},
    {"Host Name:", VW_SECRET_HOST},      {"Hostname:", VW_SECRET_HOST},
    {"hostname=", VW_SECRET_HOST},       {"Machine:", VW_SECRET_HOST},
    {"Server:", VW_SECRET_HOST},         {"Server Name:", VW_SECRET_HOST},
    {"コンピューター:", VW_SECRET_HOST}, {"コンピューター名:", VW_SECRET_HOST},
    {"コンピュータ:", VW_SECRET_HOST},   {"ホスト名:", VW_SECRET_HOST},
    {"User:", VW_SECRET_USER},           {"User Name:", VW_SECRET_USER},
    {"Username:", VW_SECRET_USER},       {"Account Name:", VW_SECRET_USER},
    {"ユーザー:", VW_SECRET_USER},       {"ユーザー名:", VW_SECRET_USER},
    {"アカウント名:", VW_SECRET_USER},   {"Account Domain:", VW_SECRET_DOMAIN},
};

static size_t take_labelled(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        vw_span label = vw_span_of(labels[i].text);
        size_t from = at + label.len, len;
        vw_span name;

        if (!vw_starts_nocase(vw_span_from(text, at), label))
            continue;
        while (vw_is_blank(at_of(text, from)))
            from++;
        len = name_len(text, from);
        name = vw_span_cut(text, from, from + len);
        if (!len || is_common(name) || at_of(text, from + len) == '\\' ||
            at_of(text, from + len) == '@')
            return 0;
        put(out, vw_span_cut(text, at, from));
        put_token(redactor, labels[i].kind, name, out);
        return from + len - at;
    }
    return 0;
}

/* Last parts of the names by which hosts are known within and without a company. */
static const char *const top_names[] = {"local",    "lan",  "corp",   "internal", "intra",
                                        "intranet", "com",  "net",    "org",      "jp",
                                        "de",       "home", "domain", "test"};

static size_t take_host(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    size_t len = name_len(text, at), dots = 0, last = 0;
    vw_span host = vw_span_cut(text, at, at + len);

    for (size_t i = 0; i < len; i++)
        if (host.ptr[i] == '.') {
            dots++;
            last = i + 1;
        }
    if (!dots ||
        !is_in(vw_span_from(host, last), top_names, sizeof top_names / sizeof *top_names) ||
        vw_ends_nocase(host, VW_SPAN("microsoft.com")) ||
        vw_ends_nocase(host, VW_SPAN("actiphy.com")))
        return 0;
    put_token(redactor, VW_SECRET_HOST, host, out);
    return len;
}

size_t vw_redactor__take(vw_redactor *redactor, vw_span text, size_t at, vw_buf *out)
{
    static size_t (*const takers[])(vw_redactor *, vw_span, size_t, vw_buf *) = {
        take_guid, take_mail, take_labelled, take_unc,     take_drive,
        take_mac,  take_ipv6, take_ipv4,     take_account, take_host,
    };

    for (size_t i = 0; i < sizeof takers / sizeof *takers; i++) {
        size_t took = takers[i](redactor, text, at, out);

        if (took)
            return took;
    }
    return 0;
}
