#include "report/command.h"

#include "base/ascii.h"

/* Programs that advice about VSS tells people to run; cmdlets are known by their form. */
static const char *const programs[] = {
    "vssadmin", "diskshadow", "wbadmin",    "diskpart", "bcdedit",      "chkdsk",  "fsutil",
    "regsvr32", "regedit",    "reg",        "sc",       "net",          "sfc",     "dism",
    "taskkill", "shutdown",   "powershell", "wevtutil", "icacls",       "takeown", "del",
    "rmdir",    "format",     "mountvol",   "msiexec",  "services.msc",
};

static bool is_command_sign(char c)
{
    return (vw_is_word(c) || c == '.' || c == '-') && (unsigned char)c < 0x80;
}

/* "Restart-Service" */
static bool is_cmdlet(vw_span word)
{
    size_t dash = vw_find(word, VW_SPAN("-"), 0);

    return dash != SIZE_MAX && dash > 1 && dash + 2 < word.len && word.ptr[0] >= 'A' &&
           word.ptr[0] <= 'Z' && word.ptr[dash + 1] >= 'A' && word.ptr[dash + 1] <= 'Z' &&
           vw_is_alpha(word.ptr[1]) && vw_lower(word.ptr[1]) == word.ptr[1];
}

static bool is_program(vw_span word)
{
    if (word.len > 4 && vw_same_nocase(vw_span_from(word, word.len - 4), VW_SPAN(".exe")))
        return true;
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++)
        if (vw_same_nocase(word, vw_span_of(programs[i])))
            return true;
    return is_cmdlet(word);
}

/* The command of a text ends where its words do: at a mark of a sentence or a character beyond ASCII. */
static size_t command_end(vw_span text, size_t at)
{
    while (at < text.len && (unsigned char)text.ptr[at] < 0x80 && !strchr(",;:()", text.ptr[at]) &&
           !(text.ptr[at] == '.' && (at + 1 == text.len || strchr(" ,;)", text.ptr[at + 1]))))
        at++;
    return at;
}

void vw_commands_write(vw_buf *out, vw_span text)
{
    size_t start = out->len;

    for (size_t at = 0; at < text.len;) {
        size_t end = at;

        while (end < text.len && is_command_sign(text.ptr[end]))
            end++;
        if (is_program(vw_span_cut(text, at, end))) {
            end = command_end(text, at);
            vw_buf_text(out, out->len > start ? "; " : "");
            vw_buf_add(out, vw_trim(vw_span_cut(text, at, end)));
        }
        at = end + (end == at);
    }
}
