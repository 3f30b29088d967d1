#include "forms.h"
#include "pack.h"

/* vsswhy pack NAME …: what it takes, and how many arguments. */
static const form forms[] = {
    {"list", FOR_PACK_LIST, 0, 0, "vsswhy pack list", pack_list},
    {"new", FOR_PACK, 1, 1, "vsswhy pack new NAME", pack_new},
    {"build", FOR_PACK_BUILD, 1, 1, "vsswhy pack build DIR", pack_build},
    {"sign", FOR_PACK_SIGN, 1, 1, "vsswhy pack sign FILE|DIR --key KEY", pack_sign},
    {"verify", FOR_PACK_VERIFY, 1, 1, "vsswhy pack verify FILE|DIR", pack_verify},
    {"install", FOR_PACK_INSTALL, 1, 1, "vsswhy pack install FILE|DIR", pack_install},
    {"remove", FOR_PACK, 1, 1, "vsswhy pack remove NAME", pack_remove},
    {"rollback", FOR_PACK, 1, 1, "vsswhy pack rollback NAME", pack_rollback},
    {"diff", FOR_PACK_DIFF, 2, 2, "vsswhy pack diff OLD NEW", pack_diff},
};

int cmd_pack(int count, char **words)
{
    static const form_set set = {"pack", FOR_PACK, forms, sizeof forms / sizeof *forms};

    return forms_run(&set, count, words);
}
