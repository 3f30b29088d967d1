-- A provider beyond Microsoft's is chosen silently.
return {
  id       = "listings.foreign_provider",
  severity = "info",
  match    = { kind = "listing", text = { "rovider name: ", "プロバイダー名: ", "プロバイダ名: ", "nbietername: " } },
  unless   = { text = { "b5946137-7b9f-4925-af80-51abd60b20d5", "89300202-3cec-4981-9171-19f59559e0f2", "74600e39-7dc5-4567-a03b-f091d6c7b092" } },
  when     = function(hit)
    return { provider = hit.provider or "-" }
  end,

  title = {
    en = "Another provider than Microsoft's is installed: {provider}",
    ja = "Microsoft 以外のプロバイダーがあります: {provider}",
  },
  explain = {
    en = "Unless the backup program names one, VSS takes a hardware provider first, then a software provider, and Microsoft's last. A leftover one is used silently, and its failures look like failures of VSS.",
    ja = "製品が指定しない限り、VSS はハードウェア、ソフトウェア、Microsoft の順にプロバイダーを選びます。残ったプロバイダーも自動的に使われ、その失敗は VSS の失敗に見えます。",
  },
  advice = {
    en = {
      { "Does the product of that provider still exist on this machine?", risk = "check" },
      { "If not, uninstall it by its vendor's tool.", risk = "change" },
    },
    ja = {
      { "そのプロバイダーの製品が、現在も使われているか調べます。", risk = "check" },
      { "使われていない場合は、ベンダーのツールでアンインストールします。", risk = "change" },
    },
  },
  source = "Microsoft: AddToSnapshotSet (order of providers).",

  examples = {
    hit = {
      { "Provider name: 'Northwind Array Provider'",
        "   Provider type: Hardware",
        "   Provider Id: {0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}",
        "   Version: 4.2.0.1" },
    },
    miss = {
      { "Provider name: 'Microsoft Software Shadow Copy provider 1.0'",
        "   Provider type: System",
        "   Provider Id: {b5946137-7b9f-4925-af80-51abd60b20d5}",
        "   Version: 1.0.0.7" },
    },
  },
}
