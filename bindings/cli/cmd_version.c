#include "commands.h"

int cmd_version(int count, char **words)
{
    options options;
    vw_rules *rules = NULL;
    vw_error err = {0};
    vw_status status = options_read(&options, FOR_RULES, count, words, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK && options.help) {
        help_print(stdout, "version", options.lang);
        options_free(&options);
        return code;
    }
    if (status == VW_OK)
        status = load_rules(&rules, &options, &err);
    if (status != VW_OK) {
        code = complain(&err, options.lang);
    } else {
        printf("vsswhy %s\nLua %s\n", VSSWHY_VERSION, lua_release());
        for (size_t i = 0; i < rules->pack_count; i++)
            printf("%.*s %.*s\n", (int)rules->packs[i].name.len, rules->packs[i].name.ptr,
                   (int)rules->packs[i].version.len, rules->packs[i].version.ptr);
    }
    vw_rules_close(rules);
    options_free(&options);
    return code;
}
