#ifndef VW_RULE_TEMPLATE_PARTS_H
#define VW_RULE_TEMPLATE_PARTS_H

#include "rule/template.h"

/* What a template is compiled to: for template.c, and for frozen rules, which keep it. */
typedef enum vw_piece_type {
    VW_PIECE_LITERAL,
    VW_PIECE_PLAIN,
    VW_PIECE_INT,
    VW_PIECE_HEX,
    VW_PIECE_GUID,
    VW_PIECE_QUOTED,
    VW_PIECE_REST
} vw_piece_type;
enum { VW_PIECE_TYPE_COUNT = VW_PIECE_REST + 1 };

typedef struct vw_piece {
    vw_piece_type type;
    vw_span text; /* of a literal; the name of a capture */
} vw_piece;

enum { VW_PIECES_MAX = 2 * VW_CAPTURES_MAX + 1 };

struct vw_template {
    const vw_piece *pieces; /* the first is a literal, and one of two neighbours is */
    size_t count;           /* 1 to VW_PIECES_MAX */
    size_t longest;         /* index of the longest literal */
};

/* Whether the template is one that vw_template_compile can have made. */
bool vw_template__is_sound(const vw_template *compiled);

#endif
