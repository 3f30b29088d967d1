#include "rules.h"

#include "base/os.h"
#include "folder.h"
#include "report/manual.h"

static bool has_rules_of(const vw_rules *rules, size_t pack, const char *folder)
{
    for (size_t i = 0; i < rules->count; i++)
        if (rules->rules[i]->pack == pack && vw_folder_holds(folder, rules->rules[i]->file))
            return true;
    return false;
}

static vw_status write_page(vw_buf *out, const vw_rules *rules, const options *options,
                            const char *folder, vw_error *err)
{
    bool html = strcmp(options->format, "html") == 0;
    vw_manual_format format = html ? VW_MANUAL_HTML : VW_MANUAL_MARKDOWN;
    vw_status status = VW_OK;

    vw_manual_begin(out, format);
    for (size_t pack = 0; status == VW_OK && pack < rules->pack_count; pack++)
        if (has_rules_of(rules, pack, folder))
            status = vw_manual_write(out, rules, pack, format, err);
    vw_manual_end(out, format);
    return status;
}

/* Whether standard output took it is looked at where the program ends. */
static vw_status put_out(const vw_buf *page, const char *path, vw_error *err)
{
    if (path)
        return vw_file_put(path, vw_buf_span(page), err);
    fwrite(vw_buf_span(page).ptr, 1, page->len, stdout);
    return VW_OK;
}

int rules_doc(const options *options)
{
    const char *folder = options->argument_count ? options->arguments[0] : ".";
    vw_problems problems = {0};
    vw_rules *rules;
    vw_buf page = {0};
    vw_error err;
    vw_status status = load_rules_checked(&rules, options, folder, &problems, &err);
    int code = problems.count ? EXIT_REFUSED : EXIT_GOOD;

    if (status == VW_OK)
        status = write_page(&page, rules, options, folder, &err);
    if (status == VW_OK)
        status = put_out(&page, options->output, &err);
    for (size_t i = 0; i < problems.count; i++)
        print_problem(stderr, &problems.list[i], options->lang);
    if (status != VW_OK)
        code = complain(&err, options->lang);
    vw_buf_free(&page);
    vw_problems_free(&problems);
    vw_rules_close(rules);
    return code;
}
