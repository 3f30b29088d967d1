#ifndef VW_REPORT_PAGE_H
#define VW_REPORT_PAGE_H

#include "report/report.h"

/*
 * A screen of labelled blocks, laid out for a terminal or a mail: plain
 * characters, wrapped by display columns (a kanji has 2). Where a screen would
 * be too long, whole blocks give way, the least important first, and it says
 * that they did.
 *
 * Everything put on a page is made harmless first: control characters and
 * bidirectional marks are shown as \x1b and \u202e.
 */

/* What gives way first when the screen is too long; VW_KEEP never does. */
typedef enum vw_weight { VW_KEEP, VW_GIVE_LAST, VW_GIVE_NEXT, VW_GIVE_FIRST, VW_WEIGHTS } vw_weight;

typedef struct vw_block {
    vw_buf text; /* lines, each with its line end */
    size_t lines;
    vw_weight weight;
} vw_block;

enum { VW_PAGE_BLOCKS_MAX = 48 };

typedef struct vw_page {
    size_t columns; /* of the screen */
    size_t indent;  /* columns of the labels */
    vw_block blocks[VW_PAGE_BLOCKS_MAX];
    size_t count;
    const char *label; /* of the next line; NULL once it is written */
    bool failed;       /* memory ran out for something that belongs on it: told when it is closed */
} vw_page;

void vw_page_open(vw_page *page, size_t columns, size_t indent);

/* Begins a block. `label` is static and stands in front of its first line. */
void vw_page_block(vw_page *page, const char *label, vw_weight weight);

/*
 * Adds `text`, wrapped. `prefix` stands in front of its first line, lines after
 * it are moved in by `hang` columns.
 */
void vw_page_add(vw_page *page, vw_span prefix, vw_span text, size_t hang);

/* Adds one line, cut with "..." where it is too long. */
void vw_page_add_cut(vw_page *page, vw_span prefix, vw_span text);

/* Adds one line at the left edge, without a label. */
void vw_page_add_flush(vw_page *page, vw_span text);

/* Columns that text has on this page. */
size_t vw_page_width(const vw_page *page);

/*
 * Appends the page to `out`, at most `lines` lines of it where blocks can give
 * way. Returns false if some did. Frees the page.
 */
bool vw_page_close(vw_page *page, size_t lines, vw_buf *out);

/* Appends `text` with everything that a terminal would obey made visible. LF becomes a blank. */
void vw_show(vw_buf *out, vw_span text);

#endif
