-- A success: told so that nobody looks for a failure behind the number.
return {
  id       = "vss.async_finished",
  severity = "info",
  code     = 0x0004230a,
  name     = "VSS_S_ASYNC_FINISHED",
  match    = { text = { "VSS_S_ASYNC_FINISHED", "(0x4230a)" } },

  title = {
    en = "A step of VSS ended normally; this is no error",
    ja = "VSS の処理が正常に終わりました。エラーではありません",
  },
  short   = { en = "step finished", ja = "処理の完了" },
  explain = {
    en = "Long calls of VSS run in the background; this number says that one of them is done. Whether it succeeded stands in the result that was read with it.",
    ja = "VSS の時間のかかる呼び出しは裏で実行され、このコードはその終了を示します。成否は、同時に取得した結果で判断します。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Look for the failure elsewhere: the first COM Error, exception or writer block of the log.", risk = "check" },
    },
    ja = {
      { "失敗は別の行にあります。最初の COM Error、例外、ライターの記録を調べます。", risk = "check" },
    },
  },
  ask = {
    en = { "the whole task log" },
    ja = { "タスクログ全体" },
  },
  source = "vsserror.h: severity success; IVssAsync::QueryStatus.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 QueryStatus: VSS_S_ASYNC_FINISHED" },
    miss = { "05/14/2023 18:02:11.480 QueryStatus: pending" },
  },
}
