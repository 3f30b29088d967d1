#include "report/states.h"

/* By number, as vss.h counts them. */
static const char *const meanings[VW_STATE_COUNT][VW_LANG_COUNT] = {
    {"the state is not known", "状態が分からない"},
    {"idle: ready for a snapshot", "待機中で、スナップショットに応じられる"},
    {"prepared, waits for Freeze", "準備が済み、Freeze (書き込みの静止) を待っている"},
    {"writes are on hold, waits for Thaw", "書き込みを静止し、Thaw (静止の解除) を待っている"},
    {"thawed, waits for PostSnapshot", "静止を解除し、PostSnapshot を待っている"},
    {"the snapshot is made, waits for BackupComplete: normal while a backup runs; if none does, "
     "the requester never finished",
     "スナップショットは作成済みで、BackupComplete を待っている。バックアップの実行中は正常。"
     "実行中でなければ、リクエスター (バックアップ製品) が後始末をしていない"},
    {"failed while it gave its metadata (Identify)", "メタデータの報告 (Identify) で失敗した"},
    {"failed at PrepareBackup", "PrepareBackup で失敗した"},
    {"failed at PrepareSnapshot", "PrepareSnapshot で失敗した"},
    {"failed at Freeze, or was not thawed in time: slow disks or a busy application",
     "Freeze (書き込みの静止) で失敗した。または制限時間内に解除されなかった"},
    {"failed at Thaw", "Thaw (静止の解除) で失敗した"},
    {"failed at PostSnapshot: while it made its data in the snapshot consistent",
     "PostSnapshot (スナップショット内のデータの整合) で失敗した"},
    {"failed at BackupComplete: the snapshot itself was made",
     "BackupComplete で失敗した。スナップショット自体は作成されている"},
    {"failed at PreRestore", "復元の前 (PreRestore) に失敗した"},
    {"failed at PostRestore", "復元の後 (PostRestore) に失敗した"},
    {"failed at BackupShutdown: when the requester ended",
     "リクエスター (バックアップ製品) の終了時 (BackupShutdown) に失敗した"},
};

const char *vw_state_in(int state, vw_lang lang)
{
    return state >= 0 && state < VW_STATE_COUNT ? meanings[state][lang] : NULL;
}
