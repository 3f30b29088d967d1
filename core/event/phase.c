#include "event/phase.h"

#include "base/ascii.h"

static const char *const phase_names[VW_PHASE_COUNT] = {
    [VW_PHASE_START] = "start",
    [VW_PHASE_INIT] = "init",
    [VW_PHASE_METADATA] = "metadata",
    [VW_PHASE_SELECTION] = "selection",
    [VW_PHASE_SET_START] = "set start",
    [VW_PHASE_ADD_VOLUME] = "add volume",
    [VW_PHASE_PREPARE] = "prepare",
    [VW_PHASE_SNAPSHOT] = "snapshot",
    [VW_PHASE_STATUS_CHECK] = "status check",
    [VW_PHASE_CLEAN_UP] = "clean-up",
    [VW_PHASE_ASYNC] = "async",
    [VW_PHASE_PREPARE_SNAPSHOT] = "prepare snapshot",
    [VW_PHASE_FREEZE] = "freeze",
    [VW_PHASE_THAW] = "thaw",
    [VW_PHASE_POST_SNAPSHOT] = "post-snapshot",
    [VW_PHASE_BACKUP_COMPLETE] = "backup complete",
    [VW_PHASE_RESTORE] = "restore",
};

/*
 * The requester's calls in the order in which VShadow makes them. The failure
 * of GetRootAndLogicalPrefixPaths is a message without meaning (KB 3025158).
 */
static const vw_call calls[] = {
    {{"CreateVssBackupComponents", 25}, VW_PHASE_START, false},
    {{"CoInitialize", 12}, VW_PHASE_START, false},
    {{"CoInitializeEx", 14}, VW_PHASE_START, false},
    {{"CoInitializeSecurity", 20}, VW_PHASE_START, false},
    {{"InitializeForBackup", 19}, VW_PHASE_INIT, false},
    {{"SetContext", 10}, VW_PHASE_INIT, false},
    {{"SetBackupState", 14}, VW_PHASE_INIT, false},
    {{"GatherWriterMetadata", 20}, VW_PHASE_METADATA, false},
    {{"AddComponent", 12}, VW_PHASE_SELECTION, false},
    {{"StartSnapshotSet", 16}, VW_PHASE_SET_START, false},
    {{"IsVolumeSupported", 17}, VW_PHASE_ADD_VOLUME, false},
    {{"AddToSnapshotSet", 16}, VW_PHASE_ADD_VOLUME, false},
    {{"PrepareForBackup", 16}, VW_PHASE_PREPARE, false},
    {{"DoSnapshotSet", 13}, VW_PHASE_SNAPSHOT, false},
    {{"GatherWriterStatus", 18}, VW_PHASE_STATUS_CHECK, false},
    {{"GetWriterStatus", 15}, VW_PHASE_STATUS_CHECK, false},
    {{"GetSnapshotProperties", 21}, VW_PHASE_STATUS_CHECK, false},
    {{"BackupComplete", 14}, VW_PHASE_CLEAN_UP, false},
    {{"DeleteSnapshots", 15}, VW_PHASE_CLEAN_UP, false},
    {{"AbortBackup", 11}, VW_PHASE_CLEAN_UP, false},
    {{"GetRootAndLogicalPrefixPaths", 28}, VW_PHASE_NONE, true},
};

/* VSS_WRITER_STATE of vss.h, and the phase in which a writer fails with it. */
static const struct {
    const char *name;
    vw_phase phase;
} states[VW_STATE_COUNT] = {
    {"VSS_WS_UNKNOWN", VW_PHASE_NONE},
    {"VSS_WS_STABLE", VW_PHASE_NONE},
    {"VSS_WS_WAITING_FOR_FREEZE", VW_PHASE_NONE},
    {"VSS_WS_WAITING_FOR_THAW", VW_PHASE_NONE},
    {"VSS_WS_WAITING_FOR_POST_SNAPSHOT", VW_PHASE_NONE},
    {"VSS_WS_WAITING_FOR_BACKUP_COMPLETE", VW_PHASE_NONE},
    {"VSS_WS_FAILED_AT_IDENTIFY", VW_PHASE_METADATA},
    {"VSS_WS_FAILED_AT_PREPARE_BACKUP", VW_PHASE_PREPARE},
    {"VSS_WS_FAILED_AT_PREPARE_SNAPSHOT", VW_PHASE_PREPARE_SNAPSHOT},
    {"VSS_WS_FAILED_AT_FREEZE", VW_PHASE_FREEZE},
    {"VSS_WS_FAILED_AT_THAW", VW_PHASE_THAW},
    {"VSS_WS_FAILED_AT_POST_SNAPSHOT", VW_PHASE_POST_SNAPSHOT},
    {"VSS_WS_FAILED_AT_BACKUP_COMPLETE", VW_PHASE_BACKUP_COMPLETE},
    {"VSS_WS_FAILED_AT_PRE_RESTORE", VW_PHASE_RESTORE},
    {"VSS_WS_FAILED_AT_POST_RESTORE", VW_PHASE_RESTORE},
    {"VSS_WS_FAILED_AT_BACKUPSHUTDOWN", VW_PHASE_BACKUP_COMPLETE},
};

const char *vw_phase_name(vw_phase phase)
{
    return phase_names[phase];
}

bool vw_phase_read(vw_span name, vw_phase *out)
{
    for (vw_phase phase = VW_PHASE_START; phase < VW_PHASE_COUNT; phase++) {
        if (vw_span_is(name, vw_span_of(phase_names[phase]))) {
            *out = phase;
            return true;
        }
    }
    return false;
}

const vw_call *vw_call_find(vw_span name)
{
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (name.len == calls[i].name.len && vw_same_nocase(name, calls[i].name))
            return &calls[i];
    return NULL;
}

const vw_call *vw_call_in(vw_span text)
{
    for (size_t i = 0; i < text.len;) {
        size_t end = i;
        const vw_call *call;

        while (end < text.len && vw_is_word(text.ptr[end]))
            end++;
        call = end - i >= 10 ? vw_call_find(vw_span_cut(text, i, end)) : NULL;
        if (call)
            return call;
        i = end + 1;
    }
    return NULL;
}

const char *vw_state_name(int state)
{
    return state >= 0 && state < VW_STATE_COUNT ? states[state].name : NULL;
}

int vw_state_read(vw_span name)
{
    for (int state = 0; state < VW_STATE_COUNT; state++)
        if (vw_same_nocase(name, vw_span_of(states[state].name)))
            return state;
    return VW_STATE_NONE;
}

vw_phase vw_state_phase(int state)
{
    return state >= 0 && state < VW_STATE_COUNT ? states[state].phase : VW_PHASE_NONE;
}

bool vw_state_failed(int state)
{
    enum { FIRST_FAILED = 6 }; /* VSS_WS_FAILED_AT_IDENTIFY; all after it are failures too */

    return state >= FIRST_FAILED;
}
