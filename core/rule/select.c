#include "rule/rules_parts.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "input/encode.h"
#include "rule/literals_parts.h"

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

static void add_all(vw_literals *list, const char *const *literals, size_t count, uint32_t tag)
{
    for (size_t i = 0; i < count; i++)
        vw_literals__add(list, vw_span_of(literals[i]), tag);
}

static void add_events(vw_literals *list)
{
    if (!list->has_events)
        add_all(list, event_literals, COUNT_OF(event_literals), VW_TAG_STRONG);
    list->has_events = true;
}

/* "80042316" with full-width digits, as Japanese input methods write it. */
static void add_full_width(vw_literals *list, const char *digits)
{
    char wide[3 * VW_HRESULT_BYTES];
    size_t len = 0;

    for (; *digits; digits++)
        len += vw_utf8_write(wide + len, 0xff00u + (uint32_t)*digits - 0x20);
    vw_literals__add_copy(list, (vw_span){wide, len}, VW_TAG_STRONG);
}

/* Writes a number behind `text` so far; it has room for it. */
static size_t write_number(char *text, size_t len, uint64_t number)
{
    char digits[20];
    size_t count = 0;

    do
        digits[count++] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (count)
        text[len++] = digits[--count];
    return len;
}

static void add_number(vw_literals *list, uint64_t number)
{
    char text[20];

    vw_literals__add_copy(list, (vw_span){text, write_number(text, 0, number)}, VW_TAG_STRONG);
}

/* Every spelling of a code but its names. The number of a success is no code, and common in logs. */
static void add_code(vw_literals *list, uint32_t code)
{
    char hex[VW_HRESULT_BYTES];

    if (!vw_hresult_failed(code))
        return;
    vw_hresult_text(hex, code);
    vw_literals__add_copy(list, vw_span_of(hex + 2), VW_TAG_STRONG);
    add_full_width(list, hex + 2);
    add_number(list, code);
    add_number(list, UINT64_C(0x100000000) - code);
}

static void add_name(vw_literals *list, vw_span symbol)
{
    char spelled[VW_SYMBOL_BYTES_MAX];

    vw_literals__add(list, symbol, VW_TAG_STRONG);
    vw_literals__add_copy(list, vw_names_exception(symbol, spelled), VW_TAG_STRONG);
}

static void add_string_id(vw_literals *list, uint64_t id)
{
    static const char front[] = "{IDS_STRING";
    char text[sizeof front + 21];
    size_t len;

    memcpy(text, front, sizeof front - 1);
    len = write_number(text, sizeof front - 1, id);
    text[len++] = '}';
    vw_literals__add_copy(list, (vw_span){text, len}, VW_TAG_STRONG);
}

/* `tag` is that of texts. */
static void add_value(vw_literals *list, vw_word word, const vw_value *value, uint32_t tag)
{
    switch (word) {
    case VW_WORD_CODE:
    case VW_WORD_WRITER_CODE:
        if (!value->unknown)
            add_code(list, (uint32_t)value->number);
        break;
    case VW_WORD_TEXT: vw_literals__add(list, vw_template_literal(value->pattern), tag); break;
    case VW_WORD_STRING_ID: add_string_id(list, (uint64_t)value->number); break;
    case VW_WORD_CALL:
    case VW_WORD_WRITER:
    case VW_WORD_PROVIDER: vw_literals__add(list, value->text, VW_TAG_STRONG); break;
    case VW_WORD_EVENT_ID: add_events(list); break;
    case VW_WORD_STATE:
        vw_literals__add(list, vw_span_of(vw_state_name((int)value->number)), VW_TAG_STRONG);
        break;
    default: break; /* the grammar's own literals select these */
    }
}

static void add_kind(vw_literals *list, vw_kind kind)
{
    for (size_t i = 0; i < COUNT_OF(kind_literals); i++)
        if (kind_literals[i].kind == kind)
            add_all(list, kind_literals[i].list, kind_literals[i].count, VW_TAG_STRONG);
}

static void add_condition(vw_literals *list, const vw_condition *condition, uint32_t tag)
{
    for (size_t i = 0; i < condition->count; i++)
        if (condition->word == VW_WORD_KIND)
            add_kind(list, (vw_kind)condition->any[i].number);
        else
            add_value(list, condition->word, &condition->any[i], tag);
}

/* --- which condition selects ---------------------------------------------------------------------- */

/*
 * A clause is selected by the one condition that is rarest in logs: all of its
 * conditions must hold.
 */
static const vw_word by_rarity[] = {
    VW_WORD_EXIT_CODE, VW_WORD_EVENT_ID,    VW_WORD_TEXT, VW_WORD_STRING_ID,
    VW_WORD_CODE,      VW_WORD_WRITER_CODE, VW_WORD_CALL, VW_WORD_WRITER,
    VW_WORD_STATE,     VW_WORD_PROVIDER,    VW_WORD_KIND, VW_WORD_RULE,
};

static bool is_too_short(const vw_value *value)
{
    return value->pattern && vw_template_literal(value->pattern).len < VW_NEEDLE_BYTES_MIN;
}

/* Whether a value of a condition can be searched for. */
static bool is_searchable(vw_word word, const vw_value *value)
{
    switch (word) {
    case VW_WORD_KIND: return value->number != VW_KIND_TEXT; /* the grammar selects the others */
    case VW_WORD_STATE: return vw_state_name((int)value->number) != NULL;
    case VW_WORD_TEXT: return !is_too_short(value);
    case VW_WORD_RULE: return true;
    default: return !value->text.ptr || value->text.len >= VW_NEEDLE_BYTES_MIN;
    }
}

static bool selects(const vw_condition *condition)
{
    for (size_t i = 0; i < condition->count; i++)
        if (!is_searchable(condition->word, &condition->any[i]))
            return false;
    return true;
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

/* The condition whose literals select the events of a clause; NULL where every line must be read. */
static const vw_condition *selecting(const vw_clause *clause)
{
    const vw_condition *kinds = vw_clause_find(clause, VW_WORD_KIND);

    if (kinds && is_grammar_kind(kinds))
        return kinds;
    for (size_t i = 0; i < COUNT_OF(by_rarity); i++) {
        const vw_condition *condition = vw_clause_find(clause, by_rarity[i]);

        if (condition && selects(condition))
            return condition;
    }
    return NULL;
}

bool vw_clause_is_searchable(const vw_clause *clause)
{
    return selecting(clause) != NULL;
}

static bool is_searchable_match(const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++)
        if (!selecting(&match->any[i]))
            return false;
    return true;
}

/* --- the sets ------------------------------------------------------------------------------------- */

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

static void add_match(vw_literals *list, const vw_match *match)
{
    uint32_t tag = text_tag_of(match);

    for (size_t i = 0; i < match->count; i++) {
        const vw_condition *condition = selecting(&match->any[i]);

        if (condition)
            add_condition(list, condition, tag);
    }
}

/* Whether its match has added all spellings of a rule's code already, as nearly all do. */
static bool is_selected_by(const vw_match *match, uint32_t code)
{
    for (size_t i = 0; i < match->count; i++) {
        const vw_condition *condition = selecting(&match->any[i]);

        for (size_t k = 0; condition && condition->word == VW_WORD_CODE && k < condition->count;
             k++)
            if (!condition->any[k].unknown && (uint32_t)condition->any[k].number == code)
                return true;
    }
    return false;
}

static void add_rule(vw_literals *list, const vw_rule *rule)
{
    add_match(list, &rule->match);
    add_match(list, &rule->also);
    if (rule->has_code && !is_selected_by(&rule->match, rule->code))
        add_code(list, rule->code);
    if (rule->has_code && rule->name.ptr)
        add_name(list, rule->name);
}

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

/* What one of the sets is made of, once a log wants it. */
struct selection {
    const vw_rules *rules;
    vw_spelling spell;
    bool labels;
    vw_span places; /* as the image of these rules has them; absent where none has */
};

static vw_status make_needles(vw_needles *needles, const void *context, vw_error *err)
{
    const struct selection *selection = context;
    vw_literals list = {.spell = selection->spell, .labels = selection->labels};
    const vw_needle_place *places = NULL;
    vw_status status;

    for (size_t i = 0; i < COUNT_OF(grammar_needles); i++)
        vw_literals__add(&list, grammar_needles[i].literal, grammar_needles[i].tag);
    add_all(&list, event_literals, COUNT_OF(event_literals), VW_TAG_LABEL);
    add_all(&list, listing_literals, COUNT_OF(listing_literals), VW_TAG_LABEL);
    add_all(&list, state_literals, COUNT_OF(state_literals), VW_TAG_LABEL);
    for (size_t i = 0; i < selection->rules->count; i++)
        add_rule(&list, selection->rules->rules[i]);
    if (selection->places.ptr && selection->places.len == list.count * sizeof *places)
        places = (const vw_needle_place *)(const void *)selection->places.ptr;
    status = list.failed ? vw_fail_memory(err)
                         : vw_needles_fill(needles, list.items, list.count, places, err);
    vw_literals__free(&list);
    return status;
}

vw_status vw_rules__build_needles(vw_rules *rules, vw_error *err)
{
    static const vw_spelling spellings[3] = {spell_utf8, spell_utf16, vw_encode_cp932};
    struct selection *all = VW_ARENA_ARRAY(&rules->arena, struct selection, VW_RULES_SETS);
    vw_status status = all ? VW_OK : vw_fail_memory(err);

    for (size_t i = 0; i < rules->count; i++)
        rules->every |= !is_searchable_match(&rules->rules[i]->match) ||
                        !is_searchable_match(&rules->rules[i]->also);
    for (size_t i = 0; status == VW_OK && i < VW_RULES_SETS; i++) {
        all[i] = (struct selection){rules, spellings[i % 3], i < 3, vw_rules__places(rules, i)};
        status = vw_needles_open_later(&rules->needles[i], make_needles, &all[i], err);
    }
    return status;
}

vw_log_needles vw_rules_needles(const vw_rules *rules)
{
    vw_needles *const *all = rules->needles;

    return (vw_log_needles){{all[0], all[1], all[2]}, {all[3], all[4], all[5]}, rules->every};
}

vw_span vw_rules__places(const vw_rules *rules, size_t set)
{
    return rules->places.rules == rules->count ? rules->places.sets[set] : VW_SPAN_NONE;
}

vw_status vw_rules_write_places(const vw_rules *rules, size_t set, vw_buf *out, vw_error *err)
{
    const vw_needles *needles = set == VW_RULES_TEXTS ? rules->index->texts : rules->needles[set];
    vw_needle_place *places;
    size_t bytes;
    vw_status status = vw_needles_prepare(needles, VW_SPAN_NONE, err);

    if (status != VW_OK)
        return status;
    bytes = vw_needles_count(needles) * sizeof *places;
    places = calloc(1, bytes + 1);
    if (!places)
        return vw_fail_memory(err);
    status = vw_needles_places(needles, places, err);
    if (status == VW_OK)
        vw_buf_add(out, (vw_span){(const char *)places, bytes});
    free(places);
    return status == VW_OK && out->failed ? vw_fail_memory(err) : status;
}
