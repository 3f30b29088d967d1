#ifndef VSSWHY_CLI_PAGES_H
#define VSSWHY_CLI_PAGES_H

#include "options.h"

/* The help pages. Options are added to a page from their own table. */
typedef struct page {
    const char *command; /* "rules check"; NULL: the overview */
    int options;         /* FOR_…; 0: none */
    const char *text[VW_LANG_COUNT];
} page;

extern const page pages[];
extern const size_t page_count;

#endif
