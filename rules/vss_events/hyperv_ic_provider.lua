-- A provider that Hyper-V leaves in virtual machines: known noise.
return {
  id       = "vss_events.hyperv_ic_provider",
  severity = "info",
  match    = { text = { "{{74600e39-7dc5-4567-a03b-f091d6c7b092}}", "{{3e02620c-e180-44f3-b154-2473646e4cb8}}" } },

  title = {
    en = "Harmless: the Hyper-V guest provider is registered but not installed",
    ja = "無害な記録: Hyper-V ゲスト用プロバイダーの登録だけが残っています",
  },
  explain = {
    en = "Virtual machines on Azure and some on Hyper-V list this provider without its COM class. VSS notes 22 and 12292 and goes on with Microsoft's provider. It counts only if it appears in failing runs and never in good ones.",
    ja = "Azure や Hyper-V の仮想マシンには、COM クラスのない状態でこのプロバイダーが登録されていることがあります。VSS は 22 と 12292 を記録し、Microsoft のプロバイダーで続行します。失敗した回だけに記録される場合に限り、手がかりになります。",
  },
  advice = {
    en = {
      { "Compare with a run that worked: is the entry there too?", risk = "check" },
    },
    ja = {
      { "成功した回にも同じ記録があるか調べます。", risk = "check" },
    },
  },
  source = "Microsoft Japan support blog, 2023/01/30 (VSS-22-12292).",

  examples = {
    hit = {
      { "Source: VSS",
        "Event ID: 12292",
        "Volume Shadow Copy Service error: Error creating the Shadow Copy Provider COM class with CLSID {3e02620c-e180-44f3-b154-2473646e4cb8} [0x80040154, Class not registered]." },
    },
    miss = {
      { "Source: VSS",
        "Event ID: 12292",
        "Volume Shadow Copy Service error: Error creating the Shadow Copy Provider COM class with CLSID {65ee1dba-8ff4-4a58-ac1c-3470ee2f376a} [0x80040154, Class not registered]." },
    },
  },
}
