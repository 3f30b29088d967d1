-- MARS: offline seeding waits for an import job. No VSS.
return {
  id       = "products.azure_import_job",
  severity = "info",
  match    = { text = { "PollAzureImportJob", "GetImportJobStatus::" } },

  title = {
    en = "Not VSS: Azure Backup waits for an import job (offline seeding)",
    ja = "VSS ではない記録: Azure Backup がインポート処理を待っています",
  },
  explain = {
    en = "The agent asks Azure for an import job by name and does not find it. The numbers behind error code are no HRESULTs of VSS.",
    ja = "エージェントが Azure のインポート処理を照会し、見つからない状態です。error code の数値は VSS のコードではありません。",
  },
  advice = {
    en = {
      { "Name and state of the import job in the Azure portal.", risk = "check" },
    },
    ja = {
      { "Azure ポータルで、インポート処理の名前と状態を調べます。", risk = "check" },
    },
  },
  source = "Microsoft support article on offline seeding of Azure Backup.",

  examples = {
    hit = {
      "WARNING PollAzureImportJob failed with error code: 1c7afbe0",
    },
    miss = {
      "NORMAL BackupAsync: state 3",
    },
  },
}
