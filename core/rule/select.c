#include "rule/rules_parts.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "input/encode.h"

#include <stdlib.h>

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

/*
 * By which literals lines are selected: the words of the grammar that tell of a
 * failure, and what the rules ask for. Each literal is searched in every
 * encoding that a log may have.
 */

/* What the grammar wants: failures and outcomes. VssStart() begins an attempt. */
static const vw_needle grammar_needles[] = {
    {{"COM Error", 9}, VW_TAG_STRONG},
    {{"com exception caught", 20}, VW_TAG_STRONG},
    {{"Writer Failure code", 19}, VW_TAG_STRONG},
    {{"Selected writer", 15}, VW_TAG_STRONG},
    {{"Returned HRESULT", 16}, VW_TAG_STRONG},
    {{"Exit Code:", 10}, VW_TAG_STRONG},
    {{"Exit Code :", 11}, VW_TAG_STRONG},
    {{"Exit Code\xef\xbc\x9a", 12}, VW_TAG_STRONG}, /* with a full-width colon */
    {{"Exit\xc2\xa0"
      "Code",
      10},
     VW_TAG_STRONG}, /* with a no-break space */
    {{"Exit　Code", 11}, VW_TAG_STRONG},
    {{"Ｅｘｉｔ", 12}, VW_TAG_STRONG},
    {{"0x800423", 8}, VW_TAG_STRONG},
    {{"VssStart()", 10}, VW_TAG_WEAK | VW_TAG_MARK},
    /* "0x8004" as it is misread from screenshots */
    {{"0x8o", 4}, VW_TAG_STRONG},
    {{"0x80o", 5}, VW_TAG_STRONG},
    {{"0x8004z", 7}, VW_TAG_STRONG},
    {{"ox80", 4}, VW_TAG_STRONG},
    {{"ox8o", 4}, VW_TAG_STRONG},
};

/*
 * By which event-log text and listings are recognised, be they ever so
 * harmless. They are labels, for task logs have none of them; where a rule asks
 * for an event id, they are searched in task logs too, for people paste both
 * into one file.
 */
static const char *const event_literals[] = {
    "Event ID:",
    "EventID",
    "Event identifier",
    "ProviderName",
    "Log Name:",
    "Event Type:",
    "イベント ID:",
    "イベントID:",
    "ログの名前:",
    "イベント ID：",
    "イベントID：",
    "Ereignis-ID:",
    "Ereigniskennung:",
    "Код события:",
    "vénement",
    "Id. del evento",
    ",VSS,",
    "\tVSS\t",
    ",volsnap,",
    "\tvolsnap\t",
    "Volume Shadow Copy Service ",
    "ボリューム シャドウ コピー サービス",
    "Volumeschattenkopie-Dienst",
    "- EventID ",
    "теневого копирования том",
};
static const char *const listing_literals[] = {
    "Writer name: ",
    "ライター名: ",
    "Verfassername: ",
    "* WRITER \"",
};

/* The state of a listed writer, in any language. */
static const char *const state_literals[] = {
    ": [1] ", ": [2] ",  ": [3] ",  ": [4] ",  ": [5] ",  ": [6] ",  ": [7] ",  ": [8] ",
    ": [9] ", ": [10] ", ": [11] ", ": [12] ", ": [13] ", ": [14] ", ": [15] ",
};

/* How the kinds look that no literal above selects; a kind without one wants every line. */
static const struct kind_literals {
    vw_kind kind;
    const char *const *list;
    size_t count;
} kind_literals[] = {
    {VW_KIND_TRACE, (const char *const[]){"VssStart()"}, 1},
    {VW_KIND_OUTPUT, (const char *const[]){"OUTPUT:"}, 1},
    {VW_KIND_MESSAGE, (const char *const[]){"{IDS_STRING"}, 1},
    {VW_KIND_EVENT, event_literals, COUNT_OF(event_literals)},
    {VW_KIND_LISTING, listing_literals, COUNT_OF(listing_literals)},
};

struct list {
    vw_needle *items;
    size_t count, cap;
    bool failed, has_events; /* the literals of event-log text are in it */
    uint32_t text_tag;       /* of the texts of the match in hand */
};

static bool make_room(struct list *list)
{
    size_t bigger = list->cap ? list->cap * 2 : 256;
    vw_needle *grown;

    if (list->count < list->cap)
        return true;
    grown = realloc(list->items, bigger * sizeof *grown);
    if (!grown)
        return false;
    list->items = grown;
    list->cap = bigger;
    return true;
}

static void add_tagged(struct list *list, vw_arena *arena, vw_span literal, uint32_t tag)
{
    vw_span copy;

    literal = vw_cut_bytes(literal, VW_NEEDLE_BYTES_MAX);
    if (literal.len < VW_NEEDLE_BYTES_MIN)
        return;
    copy = vw_arena_copy(arena, literal);
    if (!copy.ptr || !make_room(list))
        list->failed = true;
    else
        list->items[list->count++] = (vw_needle){copy, tag};
}

static void add(struct list *list, vw_arena *arena, vw_span literal)
{
    add_tagged(list, arena, literal, VW_TAG_STRONG);
}

/* Adds what was written into a buffer, and frees it. */
static void add_written(struct list *list, vw_arena *arena, vw_buf *written)
{
    list->failed |= written->failed;
    add(list, arena, vw_buf_span(written));
    vw_buf_free(written);
}

static void add_all(struct list *list, vw_arena *arena, const char *const *literals, size_t count,
                    uint32_t tag)
{
    for (size_t i = 0; i < count; i++)
        add_tagged(list, arena, vw_span_of(literals[i]), tag);
}

static void add_events(struct list *list, vw_arena *arena)
{
    if (!list->has_events)
        add_all(list, arena, event_literals, COUNT_OF(event_literals), VW_TAG_STRONG);
    list->has_events = true;
}

/* "80042316" with full-width digits, as Japanese input methods write it. */
static void add_full_width(struct list *list, vw_arena *arena, const char *digits)
{
    vw_buf wide = {0};

    for (; *digits; digits++) {
        uint32_t character = 0xff00u + (uint32_t)*digits - 0x20;
        char bytes[4];

        vw_buf_add(&wide, (vw_span){bytes, vw_utf8_write(bytes, character)});
    }
    add_written(list, arena, &wide);
}

static void add_number(struct list *list, vw_arena *arena, uint64_t number)
{
    vw_buf digits = {0};

    vw_buf_format(&digits, "%llu", (unsigned long long)number);
    add_written(list, arena, &digits);
}

/* Every spelling of a code but its names. The number of a success is no code, and common in logs. */
static void add_code(struct list *list, vw_arena *arena, uint32_t code)
{
    char hex[VW_HRESULT_BYTES];

    if (!vw_hresult_failed(code))
        return;
    vw_hresult_text(hex, code);
    add(list, arena, vw_span_of(hex + 2));
    add_full_width(list, arena, hex + 2);
    add_number(list, arena, code);
    add_number(list, arena, UINT64_C(0x100000000) - code);
}

static void add_name(struct list *list, vw_arena *arena, vw_span symbol)
{
    char spelled[VW_SYMBOL_BYTES_MAX];

    add(list, arena, symbol);
    add(list, arena, vw_names_exception(symbol, spelled));
}

static void add_prefixed(struct list *list, vw_arena *arena, const char *prefix, int64_t number,
                         const char *suffix)
{
    vw_buf text = {0};

    vw_buf_format(&text, "%s%lld%s", prefix, (long long)number, suffix);
    add_written(list, arena, &text);
}

static void add_value(struct list *list, vw_arena *arena, vw_word word, const vw_value *value)
{
    switch (word) {
    case VW_WORD_CODE:
    case VW_WORD_WRITER_CODE:
        if (!value->unknown)
            add_code(list, arena, (uint32_t)value->number);
        break;
    case VW_WORD_TEXT:
        add_tagged(list, arena, vw_template_literal(value->pattern), list->text_tag);
        break;
    case VW_WORD_STRING_ID: add_prefixed(list, arena, "{IDS_STRING", value->number, "}"); break;
    case VW_WORD_CALL:
    case VW_WORD_WRITER:
    case VW_WORD_PROVIDER: add(list, arena, value->text); break;
    case VW_WORD_EVENT_ID: add_events(list, arena); break;
    case VW_WORD_STATE: add(list, arena, vw_span_of(vw_state_name((int)value->number))); break;
    default: break; /* the grammar's own literals select these */
    }
}

/*
 * A clause is selected by the one condition that is rarest in logs: all of its
 * conditions must hold.
 */
static const vw_word by_rarity[] = {
    VW_WORD_EXIT_CODE, VW_WORD_EVENT_ID,    VW_WORD_TEXT, VW_WORD_STRING_ID,
    VW_WORD_CODE,      VW_WORD_WRITER_CODE, VW_WORD_CALL, VW_WORD_WRITER,
    VW_WORD_STATE,     VW_WORD_PROVIDER,    VW_WORD_KIND, VW_WORD_RULE,
};

/* False where only reading every line finds events of this kind. */
static bool add_kind(struct list *list, vw_arena *arena, vw_kind kind)
{
    if (kind == VW_KIND_TEXT)
        return false;
    for (size_t i = 0; i < COUNT_OF(kind_literals); i++)
        if (kind_literals[i].kind == kind)
            add_all(list, arena, kind_literals[i].list, kind_literals[i].count, VW_TAG_STRONG);
    return true; /* all other kinds are selected by the literals of the grammar */
}

static bool is_too_short(const vw_value *value)
{
    return value->pattern && vw_template_literal(value->pattern).len < VW_NEEDLE_BYTES_MIN;
}

/* False where a value of the condition cannot be searched for. */
static bool add_condition(struct list *list, vw_arena *arena, const vw_condition *condition)
{
    bool searchable = true;

    for (size_t i = 0; i < condition->count; i++) {
        const vw_value *value = &condition->any[i];

        if (condition->word == VW_WORD_KIND)
            searchable &= add_kind(list, arena, (vw_kind)value->number);
        else if (condition->word == VW_WORD_STATE)
            searchable &= vw_state_name((int)value->number) != NULL;
        else if (condition->word == VW_WORD_TEXT)
            searchable &= !is_too_short(value);
        else if (value->text.ptr && condition->word != VW_WORD_RULE)
            searchable &= value->text.len >= VW_NEEDLE_BYTES_MIN;
        add_value(list, arena, condition->word, value);
    }
    return searchable;
}

/* Whether the literals of the grammar select all events of these kinds already. */
static bool is_grammar_kind(const vw_condition *kinds)
{
    for (size_t i = 0; i < kinds->count; i++) {
        vw_kind kind = (vw_kind)kinds->any[i].number;

        if (kind != VW_KIND_COM_ERROR && kind != VW_KIND_COM_EXCEPTION && kind != VW_KIND_WRITER &&
            kind != VW_KIND_EXIT)
            return false;
    }
    return true;
}

/* False where none of the conditions tells which lines to look at. */
static bool add_clause(struct list *list, vw_arena *arena, const vw_clause *clause)
{
    const vw_condition *kinds = vw_clause_find(clause, VW_WORD_KIND);

    if (kinds && is_grammar_kind(kinds))
        return true;
    for (size_t i = 0; i < sizeof by_rarity / sizeof *by_rarity; i++) {
        const vw_condition *condition = vw_clause_find(clause, by_rarity[i]);

        if (condition && add_condition(list, arena, condition))
            return true;
    }
    return false;
}

bool vw_clause_is_searchable(const vw_clause *clause)
{
    vw_arena scratch = {0};
    struct list list = {0};
    bool searchable = add_clause(&list, &scratch, clause);

    free(list.items);
    vw_arena_free(&scratch);
    return searchable;
}

/*
 * What an event of Windows says is a label, as its id is: searching hundreds of
 * such sentences in task logs, which have none, would cost them their speed.
 */
static uint32_t text_tag_of(const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++)
        if (vw_clause_find(&match->any[i], VW_WORD_EVENT_ID))
            return VW_TAG_LABEL;
    return VW_TAG_STRONG;
}

/* False where some clause wants every line. */
static bool add_match(struct list *list, vw_arena *arena, const vw_match *match)
{
    bool selected = true;

    list->text_tag = text_tag_of(match);
    for (size_t i = 0; i < match->count; i++)
        selected &= add_clause(list, arena, &match->any[i]);
    return selected;
}

static int order_needles(const void *a, const void *b)
{
    const vw_needle *x = a, *y = b;
    int order = vw_span_order(x->literal, y->literal);

    return order ? order : (x->tag > y->tag) - (x->tag < y->tag);
}

/* Keeps one of equal literals: many rules are about one code. */
static void drop_doubles(struct list *list)
{
    size_t kept = 0;

    qsort(list->items, list->count, sizeof *list->items, order_needles);
    for (size_t i = 0; i < list->count; i++)
        if (!kept || order_needles(&list->items[i], &list->items[kept - 1]) != 0)
            list->items[kept++] = list->items[i];
    list->count = kept;
}

/* How a literal looks in logs of one kind of encoding; false where it cannot stand there. */
typedef bool (*spell_fn)(vw_span literal, vw_buf *out);

static bool spell_utf8(vw_span literal, vw_buf *out)
{
    vw_buf_add(out, literal);
    return true;
}

static bool spell_utf16(vw_span literal, vw_buf *out)
{
    vw_squeeze_literal(literal, out);
    return true;
}

static vw_status open_needles(vw_needles **out, vw_arena *arena, const struct list *list,
                              spell_fn spell, bool labels, vw_error *err)
{
    vw_needle *spelled = calloc(list->count, sizeof *spelled);
    vw_buf buf = {0};
    size_t count = 0;
    bool whole = spelled != NULL;
    vw_status status;

    for (size_t i = 0; whole && i < list->count; i++) {
        vw_buf_clear(&buf);
        if (!labels && list->items[i].tag == VW_TAG_LABEL)
            continue;
        if (!spell(list->items[i].literal, &buf) || buf.len < VW_NEEDLE_BYTES_MIN)
            continue;
        spelled[count].literal = vw_arena_copy(arena, vw_buf_span(&buf));
        whole = spelled[count].literal.ptr != NULL;
        spelled[count++].tag = list->items[i].tag;
    }
    status = whole && !buf.failed ? vw_needles_open(out, spelled, count, VW_NEEDLES_BEST, err)
                                  : vw_fail_memory(err);
    vw_buf_free(&buf);
    free(spelled);
    return status;
}

vw_status vw_rules__build_needles(vw_rules *rules, vw_error *err)
{
    static const spell_fn spellings[3] = {spell_utf8, spell_utf16, vw_encode_cp932};
    vw_arena scratch = {0};
    struct list list = {0};
    vw_status status = VW_OK;

    for (size_t i = 0; i < COUNT_OF(grammar_needles); i++)
        add_tagged(&list, &scratch, grammar_needles[i].literal, grammar_needles[i].tag);
    add_all(&list, &scratch, event_literals, COUNT_OF(event_literals), VW_TAG_LABEL);
    add_all(&list, &scratch, listing_literals, COUNT_OF(listing_literals), VW_TAG_LABEL);
    add_all(&list, &scratch, state_literals, COUNT_OF(state_literals), VW_TAG_LABEL);
    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        rules->every |= !add_match(&list, &scratch, &rule->match);
        rules->every |= !add_match(&list, &scratch, &rule->also);
        if (rule->has_code && vw_hresult_failed(rule->code))
            add_code(&list, &scratch, rule->code);
        if (rule->has_code && rule->name.ptr)
            add_name(&list, &scratch, rule->name);
    }
    if (list.failed)
        status = vw_fail_memory(err);
    else
        drop_doubles(&list);
    for (size_t i = 0; status == VW_OK && i < 6; i++)
        status = open_needles(&rules->needles[i], &scratch, &list, spellings[i % 3], i < 3, err);
    free(list.items);
    vw_arena_free(&scratch);
    return status;
}

vw_log_needles vw_rules_needles(const vw_rules *rules)
{
    vw_needles *const *all = rules->needles;

    return (vw_log_needles){{all[0], all[1], all[2]}, {all[3], all[4], all[5]}, rules->every};
}
