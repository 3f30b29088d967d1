#include "pack.h"

#include "image.h"
#include "store.h"

/* Opens the store for a change, makes it and prints what came of it. */
static int change(const options *options,
                  vw_status (*make)(vw_store *store, vw_span name, vw_error *err),
                  void (*print)(const vw_installed *before, const vw_store *store, vw_lang lang))
{
    vw_span name = vw_span_of(options->arguments[0]);
    vw_store store;
    vw_error err;
    vw_installed before = {0};
    vw_status status = vw_store_open(&store, true, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK && vw_store_find(&store, name))
        before = *vw_store_find(&store, name);
    if (status == VW_OK)
        status = make(&store, name, &err);
    if (status == VW_OK)
        vw_images_renew(&store);
    if (status == VW_OK)
        print(&before, &store, options->lang);
    else
        code = complain_of_pack(&err, options->lang);
    vw_store_close(&store);
    return code;
}

static void print_removed(const vw_installed *before, const vw_store *store, vw_lang lang)
{
    (void)store;
    printf(lang == VW_LANG_JA ? "%s %s を削除しました。\n" : "%s %s is removed.\n",
           before->name.ptr, before->now.version.ptr);
}

static void print_rolled_back(const vw_installed *before, const vw_store *store, vw_lang lang)
{
    const vw_installed *now = vw_store_find(store, before->name);

    printf(lang == VW_LANG_JA ? "%s を %s から %s に戻しました。\n" : "%s is back from %s to %s.\n",
           now->name.ptr, before->now.version.ptr, now->now.version.ptr);
}

int pack_remove(const options *options)
{
    return change(options, vw_store_remove, print_removed);
}

int pack_rollback(const options *options)
{
    return change(options, vw_store_roll_back, print_rolled_back);
}
