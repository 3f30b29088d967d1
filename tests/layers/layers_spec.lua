-- The layout that docs/architecture.md promises, read from the files themselves. Each rule is tried
-- twice: on a planted offence, which it must name with file and line, and on the project.
local scan = require("layers.scan")

local ROOT = os.getenv("VSSWHY_SOURCE") or "."

local function project_code()
  local paths = scan.files(ROOT, "core", ".c", ".h")
  for _, path in ipairs(scan.files(ROOT, "bindings", ".c", ".h")) do
    paths[#paths + 1] = path
  end
  return paths
end

local function assert_clean(violations)
  assert(#violations == 0, "\n" .. table.concat(violations, "\n"))
end

local function assert_code_keeps(check)
  assert_clean(scan.each(ROOT, project_code(), check))
end

describe("the include rule", function()
  it("names an include of what stands on the right", function()
    assert.same({ 'core/base/buf.c:2: "event/event.h" stands above this folder' },
      scan.layers("core/base/buf.c", '/* one */\n#include "event/event.h"\n'))
    assert.same({ 'core/run/run.c:1: "lua/load.h" is no header of core, named by its folder' },
      scan.layers("core/run/run.c", '#include "lua/load.h"\n'))
    assert.same({ 'bindings/lua/ask.c:1: "cli/options.h" stands above bindings/lua' },
      scan.layers("bindings/lua/ask.c", '#include "cli/options.h"\n'))
  end)

  it("names a folder that has no place", function()
    assert.equal(1, #scan.layers("core/misc/a.c", ""))
  end)

  it("lets a folder include itself and what stands on the left", function()
    assert_clean(scan.layers("core/rule/match.c", '#include "rule/match.h"\n#include "base/buf.h"\n#include <stdio.h>\n'))
    assert_clean(scan.layers("bindings/cli/main.c", '#include "run/workers.h"\n#include "lua/load.h"\n'))
  end)

  it("is kept by every file", function()
    assert_code_keeps(scan.layers)
  end)

  it("looks at real files", function()
    assert.is_true(#project_code() > 40)
  end)
end)

describe("a name with two underscores", function()
  it("is named where another folder uses it", function()
    local check = scan.inner_names({ vw_log__peek = "core/input" })
    assert.same({ "core/event/a.c:2: vw_log__peek is only for core/input" },
      check("core/event/a.c", "/* vw_log__peek */\nvw_log__peek(log);\n"))
    assert_clean(check("core/input/lines.c", "vw_log__peek(log);\n"))
  end)

  it("is used by its own folder only", function()
    local headers = scan.files(ROOT, "core", ".h")
    assert_code_keeps(scan.inner_names(scan.folder_of_inner_names(ROOT, headers)))
  end)
end)

describe("headers of Lua and setjmp.h", function()
  it("are named outside bindings/lua", function()
    assert.same({ "core/rule/rule.c:1: lua.h belongs into bindings/lua" },
      scan.lua_headers("core/rule/rule.c", "#include <lua.h>\n"))
    assert_clean(scan.lua_headers("bindings/lua/ask.c", "#include <lua.h>\n"))
  end)

  it("are included by bindings/lua only", function()
    assert_code_keeps(scan.lua_headers)
  end)
end)

describe("headers of the operating system", function()
  it("are named outside core/base/os_*.c", function()
    assert.same({ "bindings/cli/main.c:1: unistd.h belongs into core/base/os_*.c" },
      scan.os_headers("bindings/cli/main.c", "#include <unistd.h>\n"))
    assert.equal(1, #scan.os_headers("core/input/log.c", "#include <sys/stat.h>\n"))
    assert_clean(scan.os_headers("core/base/os_posix.c", "#include <unistd.h>\n"))
  end)

  it("are included by core/base/os_*.c only", function()
    assert_code_keeps(scan.os_headers)
  end)
end)

describe("what depends on the PC's locale", function()
  it("is named in code but not in comments and strings", function()
    assert.same({ "core/a.c:2: gmtime depends on the PC's locale or time zone" },
      scan.locale("core/a.c", '/* strtod */ "strtod \\" strtod"; my_strtod(1);\nx = gmtime(&t);\n'))
    assert.same({ "core/a.c:1: ctype.h depends on the PC's locale" }, scan.locale("core/a.c", "#include <ctype.h>"))
  end)

  it("is not used in core", function()
    assert_clean(scan.each(ROOT, scan.files(ROOT, "core", ".c", ".h"), scan.locale))
  end)
end)

describe("printing and leaving", function()
  it("is named outside bindings/cli", function()
    assert.same({ "core/a.c:2: exit() belongs into bindings/cli" },
      scan.printing("core/a.c", "snprintf(a, 1, s); vw_exit(1);\nexit(1);\n"))
    assert_clean(scan.printing("bindings/cli/main.c", "printf(s);\n"))
  end)

  it("is done by bindings/cli only", function()
    assert_code_keeps(scan.printing)
  end)
end)

describe("a mutable static", function()
  it("is named, wherever it stands", function()
    assert.same({
      "core/a.c:1: mutable static: static int count",
      "core/a.c:2: mutable static: static struct",
      "core/a.c:5: mutable static: static char buffer[20]",
      "core/a.c:6: mutable static: static void",
    }, scan.mutable_static("core/a.c", [[
static int count = 0;
static struct { int a; } b;
static int f(void)
{
    static char buffer[20];
    static void (*hook)(void);
}
]]))
  end)

  it("is neither a function nor a constant", function()
    assert_clean(scan.mutable_static("core/a.c", [[
static inline int f(const char *text)
{
    static const int table[] = {1};
}
static const struct row ROWS[] = {{1}};
static void (*const HOOK)(void) = f;
/*
static int old;
*/
]]))
  end)

  it("does not exist", function()
    assert_code_keeps(scan.mutable_static)
  end)
end)

describe("length", function()
  it("names a file of more than 500 lines", function()
    assert_clean(scan.file_length("core/a.c", ("x\n"):rep(500)))
    assert.same({ "core/a.c:501: 501 lines, where 500 is the most" }, scan.file_length("core/a.c", ("x\n"):rep(501)))
  end)

  it("names a function of more than 60 lines", function()
    assert_clean(scan.function_length("core/a.c", "int f(void)\n{\n" .. ("    x;\n"):rep(58) .. "}\n"))
    assert.same({ "core/a.c:2: a function of 61 lines, where 60 is the most" },
      scan.function_length("core/a.c", "int f(void)\n{\n" .. ("    x;\n"):rep(59) .. "}\n"))
  end)

  it("is kept by every file", function()
    assert_code_keeps(scan.file_length)
  end)

  it("is kept by every function", function()
    assert_code_keeps(scan.function_length)
  end)
end)

describe("a path of one machine", function()
  it("is named, whatever the file", function()
    assert.same({ "README.md:1: ../sha" .. "red is a path of one machine" },
      scan.outside_paths("README.md", "see ../sha" .. "red/design.md"))
    assert.equal(1, #scan.outside_paths("a.c", 'open("/wor' .. 'k/main");'))
    assert_clean(scan.outside_paths("a.c", "https://example.org/home/net" .. "wor" .. "k/main"))
  end)

  it("stands in no file of the repository", function()
    assert_clean(scan.each(ROOT, scan.files(ROOT, ""), scan.outside_paths))
  end)
end)

describe("a noun of core or bindings/lua", function()
  -- Those that are tested through another one.
  local REASONS = {
    ["bindings/lua/handle"] = "what a when sees: tests/bindings/lua/test_ask.c looks at it as scripts do",
    ["bindings/lua/libraries"] = "what scripts can call: tests/bindings/lua/test_sandbox.c calls it",
    ["bindings/lua/ending"] = "what ended a rule: tests/bindings/lua/test_ask.c, tests/bindings/lua/test_load.c",
    ["bindings/lua/environment"] = "the globals of a chunk: tests/bindings/lua/test_sandbox.c",
    ["bindings/lua/lexer"] = "words of a rule file: tests/bindings/lua/test_place.c",
    ["bindings/lua/problem"] = "what rules check tells: tests/cli/rules_check_spec.lua",
    ["bindings/lua/source"] = "files that Lua refuses: tests/bindings/lua/test_load.c",
    ["core/run/intake"] = "what becomes of a log: tests/run/test_diagnose.c, and by several threads tests/run/test_ranges.c",
    ["core/rule/lint"] = "what rules check warns of: tests/cli/rules_check_spec.lua",
    ["core/report/aside"] = "what is said of overrides: tests/cli/overrides_spec.lua",
    ["bindings/lua/checkup"] = "what rules check tells: tests/cli/rules_check_spec.lua",
    ["bindings/lua/module/answer"] = "what the module returns: tests/rules/module_spec.lua",
    ["bindings/lua/module/module"] = "require \"vsswhy\": tests/rules/module_spec.lua",
    ["core/report/step"] = "what rules explain says: tests/cli/rules_explain_spec.lua",
    ["core/report/dump"] = "the text of JSON: tests/report/test_json.c parses it again",
    ["core/report/footer"] = "the last line of a screen: tests/report/test_screen.c",
    ["core/report/reply_words"] = "words only: tests/cli/reply_spec.lua reads them",
  }

  -- Nouns behind commands, which the specs of tests/cli test from outside.
  for _, stem in ipairs({
    "bindings/lua/coverage", "bindings/lua/folder", "bindings/lua/scaffold", "bindings/lua/suite", "core/report/json_values",
    "core/report/blank", "core/report/knowledge", "core/report/manual", "core/report/states", "core/rule/across", "core/rule/known", "core/rule/kin", "core/rule/pending", "core/run/cut", "core/run/fixture",
    "core/run/mutate", "core/run/pick", "core/run/trial",
  }) do
    REASONS[stem] = "tests/cli"
  end

  it("is named where no test mirrors it", function()
    local paths = { "core/rule/match.c", "core/rule/match.h", "core/rule/index.c", "bindings/lua/ask.c", "bindings/lua/ask.h" }
    assert.same({
      "bindings/lua/ask.c:1: has no tests/bindings/lua/test_ask.c",
      "core/rule/match.c:1: has no tests/rule/test_match.c",
    }, scan.mirrors(paths, {}))
    assert_clean(scan.mirrors(paths, { ["core/rule/match"] = "why", ["bindings/lua/ask"] = "why" }))
  end)

  it("is named where a reason is left over", function()
    assert.same({ "core/rule/match.c:1: has its test and a reason for having none" },
      scan.mirrors({ "core/rule/match.c", "core/rule/match.h", "tests/rule/test_match.c" }, { ["core/rule/match"] = "why" }))
  end)

  it("has its test in the folder that mirrors its own", function()
    assert_clean(scan.mirrors(scan.files(ROOT, "", ".c", ".h"), REASONS))
  end)
end)
