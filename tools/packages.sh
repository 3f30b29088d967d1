# Sourced by run.sh, test.sh and .ci/run, after `root` is set: what Debian 12 must have installed,
# and the steps that the scripts share. Everything said here goes to stderr: stdout is vsswhy's.

PACKAGES_RUN="gcc libc6-dev make cmake pkg-config liblua5.4-dev lua-filesystem-dev libjansson-dev libsodium-dev zlib1g-dev"
PACKAGES_TEST="libcmocka-dev openssh-client lua5.4 lua-busted strace lua-filesystem python3 python3-jsonschema"
PACKAGES_FUZZ="clang libclang-rt-14-dev"
PACKAGES_BENCH="valgrind lua5.4 lua-filesystem"

# No exit code of vsswhy: the script itself failed.
SCRIPT_FAILED=125

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit "$SCRIPT_FAILED"
}

# Runs a command that nobody wants to read; shows what it said if it fails.
quietly() {
    quiet_log=$(mktemp) || fail "There is no room for temporary files."
    "$@" >"$quiet_log" 2>&1 </dev/null
    quiet_status=$?
    if [ "$quiet_status" -ne 0 ]; then
        cat "$quiet_log" >&2
        say "This failed: $*"
    fi
    rm -f "$quiet_log"
    return "$quiet_status"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# The command that makes one root; nothing for root. Fails where there is none.
as_root() {
    [ "$(id -u)" -eq 0 ] && return 0
    command -v sudo
}

# Installs those of the named packages that are missing. Where that cannot be done, says what is
# needed and goes on: the tools may be there without their packages.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian: it needs what Debian calls $*."
        return 0
    fi
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if ! root_command=$(as_root); then
        say "These packages are missing, and there is neither root nor sudo to install them:$missing"
        return 0
    fi
    say "Installing$missing"
    # A list that one mirror of several did not give is no reason to stop: the install will tell.
    apt="$root_command env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"
    quietly $apt update || say "Going on with the package lists that are there."
    # shellcheck disable=SC2086 # lists of words
    quietly $apt install -y --no-install-recommends $missing ||
        say "Not installed; going on, because the tools may be there without their packages."
}

processors() {
    nproc 2>/dev/null || echo 2
}

# Configures and builds a preset: build PRESET FOLDER [TARGET…]
build() {
    build_preset=$1
    build_folder=$root/$2
    shift 2
    command -v cmake >/dev/null || fail "cmake is missing."
    fresh=
    # A build folder that came with a copied tree still points to the other one.
    if [ -f "$build_folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build_folder/CMakeCache.txt"; then
        fresh=--fresh
    fi
    # shellcheck disable=SC2086 # an option or nothing
    (cd "$root" && quietly cmake --preset "$build_preset" $fresh) ||
        fail "Configuring $build_preset failed."
    quietly cmake --build "$build_folder" --parallel "$(processors)" ${1:+--target "$@"} ||
        fail "Building $build_preset failed."
}
