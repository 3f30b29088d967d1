-- What `cmake --install` leaves behind, and that it stands on its own: an installed program reads the
-- installed rules, never the source tree's.
local lfs = require("lfs")
local support = require("support")

local quoted = support.quoted
local PREFIX

local function run(command)
  return support.shell(command .. " 2>&1")
end

local function is_file(path)
  return lfs.attributes(path, "mode") == "file"
end

-- From the root folder, so that nothing is found by way of the working directory.
local function looked_up(program)
  return (run("cd / && " .. quoted(program) .. " lookup 0x80042316 --lang en"))
end

describe("the installed tree", function()
  setup(function()
    PREFIX = support.folder()
    local output, status = run(("cmake --install %s --prefix %s"):format(quoted(support.build), quoted(PREFIX)))
    assert(status == 0, output)
  end)

  teardown(support.forget)

  it("holds the program, the rules, the sample log, the licence and the pages", function()
    for _, path in ipairs({
      "bin/vsswhy", "share/vsswhy/sample.log", "share/doc/vsswhy/LICENSE", "share/doc/vsswhy/README.md",
      "share/vsswhy/rules/vss/snapshot_set_in_progress.lua", "share/doc/vsswhy/docs/rules.md",
    }) do
      assert(is_file(PREFIX .. "/" .. path), path .. " is not installed")
    end
  end)

  it("starts from the frozen rules, as the files that were copied still are those of the build", function()
    local output = run(("ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=openat %s/bin/vsswhy version"):format(quoted(PREFIX)))
    assert.truthy(output:find("share/vsswhy/rules", 1, true), output)
    assert.is_nil(output:find(".lua\"", 1, true))
  end)

  it("diagnoses the sample log", function()
    local output, status = run(("cd / && %s/bin/vsswhy --lang en %s/share/vsswhy/sample.log"):format(
      quoted(PREFIX), quoted(PREFIX)))
    assert.equal(1, status, output)
    assert.truthy(output:find("0x80042316", 1, true), output)
  end)

  it("holds the module of Lua, which finds the rules too", function()
    local lib = run("cd " .. quoted(PREFIX) .. " && find lib* -name vsswhy.so"):match("^(%S+)/vsswhy%.so")
    assert.truthy(lib and lib:find("lua/5.4", 1, true))
    local output = run(([[cd / && LUA_CPATH=%s/%s/?.so lua5.4 -e 'print(require("vsswhy").lookup("0x80042316").rule)']]):format(
      quoted(PREFIX), lib))
    if not os.getenv("VSSWHY_SANITIZED") then
      assert.equal("vss.snapshot_set_in_progress\n", output)
    end
  end)

  it("reads its own rules and not those of the source tree", function()
    local name = "VSS_E_SNAPSHOT_SET_IN_PROGRESS"
    assert.truthy(looked_up(PREFIX .. "/bin/vsswhy"):find(name, 1, true))
    assert(os.remove(PREFIX .. "/share/vsswhy/rules/vss/snapshot_set_in_progress.lua"))
    assert.falsy(looked_up(PREFIX .. "/bin/vsswhy"):find(name, 1, true))
  end)

  it("leaves the program of the build folder with the rules of the source tree", function()
    assert.truthy(looked_up(support.vsswhy):find("VSS_E_SNAPSHOT_SET_IN_PROGRESS", 1, true))
  end)
end)
