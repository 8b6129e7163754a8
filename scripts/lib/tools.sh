# shellcheck shell=bash
# Finds what a build needs on this machine, or says in one line what to install.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly JAVA_WANTED=25
readonly NODE_WANTED=20.19.0
# shellcheck disable=SC2034 # for those that source this
readonly MAVEN=$ROOT/scripts/lib/maven

# Sets and exports JAVA_HOME to a JDK of the wanted version.
need_java() {
  local home
  for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_wanted_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  die "needs a JDK $JAVA_WANTED, and found none: install one (Temurin $JAVA_WANTED from adoptium.net, say) or point JAVA_HOME at it."
}

home_of_java_on_path() {
  local java
  java=$(command -v java) || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

is_wanted_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    grep -Eq "^JAVA_VERSION=\"$JAVA_WANTED([.+\"-]|\$)" "$1/release"
}

need_maven() {
  command -v mvn >/dev/null || die "needs Maven (3.8 or later) to build, and found no mvn on the PATH: install it (Debian: apt-get install maven)."
}

need_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    die "needs Node $NODE_WANTED or later with npm to build the page, and found none on the PATH: install it from nodejs.org."
  fi
  local found
  found=$(node --version)
  found=${found#v}
  [ "$(printf '%s\n' "$NODE_WANTED" "$found" | sort -V | head -n 1)" = "$NODE_WANTED" ] ||
    die "needs Node $NODE_WANTED or later to build the page, and found $found: install a newer one from nodejs.org."
}

# Sets and exports CHROMIUM, and installs Debian's where that is allowed.
need_chromium() {
  # The headless shell does the same with two thirds of the work: a machine that is there to test gets it.
  if [ "${CI:-}" = true ] && [ -z "${CHROMIUM:-}" ]; then bring_shell; fi
  if find_chromium; then return; fi
  bring_shell
  if find_chromium; then return; fi
  say "whitecell: the browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM to its path."
  return 1
}

bring_shell() {
  local package=chromium-headless-shell
  if command -v "$package" >/dev/null || [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then return; fi
  say "Installing Chromium for the browser tests …"
  { apt-get update -q && apt-get install -q -y --no-install-recommends "$package"; } >&2 || true
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$name" ] && CHROMIUM=$(command -v "$name"); then
      export CHROMIUM
      return 0
    fi
  done
  unset CHROMIUM
  return 1
}
