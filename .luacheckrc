-- Rules see what the sandbox gives them and nothing else; specs see busted.
std = "lua54"
max_line_length = false
exclude_files = { "build", "build-*", "tests/hostile/[!h]*.lua", "tests/hostile/h[!o]*.lua" }

files["rules"] = {
  std = "none",
  read_globals = {
    "assert", "error", "ipairs", "math", "pairs", "pcall", "select", "string", "table", "tonumber", "tostring",
    "type", "utf8",
  },
}

files["tests/**/*_spec.lua"] = { std = "+busted" }
