# Usage: cmake -D OUT=FILE -D VERSION=TEXT -P tools/engine.cmake
#
# Writes the number of the engine, a digest of its version and of every source file of core and
# bindings/lua: frozen rules count only for the very program that made them (core/rule/frozen.h).

cmake_path(GET CMAKE_SCRIPT_MODE_FILE PARENT_PATH tools)
file(GLOB_RECURSE sources "${tools}/../core/*.[ch]" "${tools}/../bindings/lua/*.[ch]")
list(SORT sources)
set(all "${VERSION}")
foreach(source IN LISTS sources)
  file(SHA256 "${source}" digest)
  string(APPEND all " ${digest}")
endforeach()
string(SHA256 engine "${all}")
string(REGEX REPLACE "(..)" "0x\\1, " bytes "${engine}")
file(WRITE "${OUT}" "#include \"rule/frozen_parts.h\"

/* Written by tools/engine.cmake. */
const unsigned char vw_frozen__engine[32] = {${bytes}};
")
