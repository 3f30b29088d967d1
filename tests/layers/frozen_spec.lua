-- Frozen rules keep every member of a rule: the rows of core/rule/frozen_rows.c, compared with the structs
-- themselves. A member without a row would be lost where an image is read.
local ROOT = os.getenv("VSSWHY_SOURCE") or "."

local function read(path)
  local file = assert(io.open(ROOT .. "/" .. path, "rb"))
  local text = file:read("a")
  file:close()
  return (text:gsub("/%*.-%*/", ""))
end

-- The names of the members of a struct, in order: "texts, in[2]" gives "texts" and "in".
local function members_of(text, struct)
  local body = text:match("struct " .. struct .. " (%b{})")
  local names = {}
  for declaration in (body or ""):gsub("^{", ""):gmatch("([^;{}]+);") do
    local first = true
    for part in declaration:gmatch("[^,]+") do
      names[#names + 1] = part:gsub("%[.*$", ""):match("([%w_]+)%s*$")
      assert(not first or part:find("%s"), declaration)
      first = false
    end
  end
  return names
end

local function rows_of(text, struct)
  local rows = {}
  for row in text:gmatch("%f[%w][A-Z]+(%b())") do
    local type, member = row:match("^%(([%w_]+),%s*([%w_]+)")
    if type == struct then
      rows[member] = true
    end
  end
  return rows
end

local headers = read("core/rule/rule.h") .. read("core/rule/template_parts.h") .. read("core/rule/frozen.h")
  .. read("core/rule/pack/members.h")
local rows = read("core/rule/frozen_rows.c")

describe("the rows of frozen rules", function()
  it("are looked for by the names of members", function()
    local text = "typedef struct a {\n const b *list[N];\n size_t count[N], cap;\n c in;\n} a;"
    assert.same({ "list", "count", "cap", "in" }, members_of(text, "a"))
    assert.same({ list = true, ["in"] = true }, rows_of("{LIST(a, list[0], count), PART(a, in, c), TEXT(b, x)}", "a"))
  end)

  it("name every member of every struct that they are about", function()
    local structs = 0
    for struct in rows:gmatch("SHAPE%((vw_[%w_]+),") do
      local members, named = members_of(headers, struct), rows_of(rows, struct)
      assert(#members > 0, struct .. " stands in no header that is looked at")
      for _, member in ipairs(members) do
        assert(named[member], ("%s.%s has no row in core/rule/frozen_rows.c"):format(struct, member))
      end
      structs = structs + 1
    end
    assert.is_true(structs > 15)
  end)
end)
