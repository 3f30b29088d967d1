#include "output.h"

#include "base/host.h"
#include "commands.h"

#include <stdlib.h>

/* Columns of the text report: what mail, tickets and old consoles show whole. */
enum { COLUMNS = 80 };

static bool wants_color(const options *options)
{
    const char *no_color = getenv("NO_COLOR");

    if (strcmp(options->color, "auto") != 0)
        return strcmp(options->color, "always") == 0;
    return !options->output && vw_host_is_terminal(1) && !(no_color && no_color[0]);
}

vw_report output_report(const options *options, const vw_rules *rules)
{
    return (vw_report){
        .version = VSSWHY_VERSION,
        .lua = lua_release(),
        .lang = options->lang,
        .rules = rules,
        .all = options->all,
        .color = wants_color(options),
        .columns = COLUMNS,
    };
}

static vw_status fail_writing(vw_error *err)
{
    return vw_fail(err, VW_ERR_USAGE, "The report could not be written.",
                   "レポートを書き込めませんでした。");
}

static vw_status write_file(void *context, vw_span bytes, vw_error *err)
{
    bool written = fwrite(bytes.ptr, 1, bytes.len, context) == bytes.len;

    return written ? VW_OK : fail_writing(err);
}

vw_sink output_sink(FILE *file)
{
    return (vw_sink){write_file, file};
}

vw_status output_flush(FILE *file, vw_error *err)
{
    return fflush(file) == 0 ? VW_OK : fail_writing(err);
}

vw_status output_open(FILE **file, const char *path, vw_error *err)
{
    *file = path ? fopen(path, "wb") : stdout;
    if (*file)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "-o %s: the file cannot be written.",
                   "-o %s: ファイルに書き込めません。", path);
}

bool output_is_found(const options *options, const vw_case *one)
{
    static const vw_severity least[] = {VW_SEVERITY_ERROR, VW_SEVERITY_WARNING, VW_SEVERITY_INFO};

    if (one->verdict == VW_VERDICT_FAILED)
        return true;
    for (size_t i = 0; options->fail_on != FAIL_ON_ERROR && i < one->finding_count; i++)
        if (one->findings[i].role != VW_ROLE_CONSEQUENCE &&
            one->findings[i].rule->severity >= least[options->fail_on])
            return true;
    return false;
}
