#include "event/subject.h"

#include "base/ascii.h"

/* Names of VSS and of its parts without "VSS" in them; letters of either case. */
static const char *const vss_names[] = {
    "shadow cop",      /* shadow copy, shadow copies */
    "volume snapshot", /* as backup products call it */
    "snapshot set",    /* of one moment */
    "SnapshotSet",     /* StartSnapshotSet, AddToSnapshotSet, DoSnapshotSet */
    "volsnap",         /* the driver below Microsoft's provider */
    "restore point",   /* System Restore makes them with VSS */
    "復元ポイント",
    "swprv",               /* the service of Microsoft's provider */
    "シャドウ コピー",     /* as Windows writes it */
    "シャドウコピー",      /* as people write it */
    "スナップショット",    /* Japanese events of VSS */
    "Volumeschattenkopie", /* German events of VSS */
};

/* Kinds whose codes are results of VSS calls, whatever else the line says. */
static const vw_kind vss_kinds[] = {
    VW_KIND_COM_ERROR, VW_KIND_COM_EXCEPTION, VW_KIND_OUTPUT, VW_KIND_WRITER, VW_KIND_LISTING,
};

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

/*
 * "VSS" as a word or as part of a name that people have composed: IVssAsync,
 * m_pVssObject, AlphaVSS. A capital letter in front of VSS makes another word
 * of it (CVSS), and so does any letter in front of vss.
 */
static bool is_vss_at(vw_span text, size_t at)
{
    char before = at ? text.ptr[at - 1] : ' ';
    bool first = text.ptr[at] == 'V', second = text.ptr[at + 1] == 'S';

    if (first && !second)
        return true;
    return first ? before < 'A' || before > 'Z' : !vw_is_word(before);
}

bool vw_names_vss(vw_span text)
{
    for (size_t at = vw_find_nocase(text, VW_SPAN("vss"), 0); at != SIZE_MAX;
         at = vw_find_nocase(text, VW_SPAN("vss"), at + 1))
        if (is_vss_at(text, at))
            return true;
    for (size_t i = 0; i < COUNT_OF(vss_names); i++)
        if (vw_find_nocase(text, vw_span_of(vss_names[i]), 0) != SIZE_MAX)
            return true;
    return false;
}

bool vw_event_is_about_vss(const vw_event *event)
{
    for (size_t i = 0; i < COUNT_OF(vss_kinds); i++)
        if (event->kind == vss_kinds[i])
            return true;
    for (size_t i = 0; i < event->code_count; i++)
        if (event->codes[i].proven)
            return true;
    return vw_names_vss(event->text) || vw_names_vss(event->provider);
}
