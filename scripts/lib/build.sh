# shellcheck shell=bash
# Builds what is stale, and nothing else: what is built is remembered by the hash of what it is built from.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

readonly CLIENT=$ROOT/webclient
readonly RUNS=$ROOT/server/target/run

# The page's packages, as the lock file names them.
install_packages() {
  local stamp=$CLIENT/node_modules/.whitecell-lock wanted
  wanted="$(hash_of "$CLIENT/package-lock.json" "$CLIENT/package.json") node $(node --version)"
  if [ -r "$stamp" ] && [ "$(<"$stamp")" = "$wanted" ]; then return; fi
  say "Installing the page's packages …"
  (cd "$CLIENT" && npm ci --no-audit --no-fund --loglevel=error) >&2 ||
    die "could not install the page's packages: see npm's words above."
  printf '%s\n' "$wanted" >"$stamp"
}

client_hash() {
  hash_of "$CLIENT"/{package-lock.json,package.json,index.html,vite.config.ts,src,catalogue,map,pieces,public} "$CLIENT"/tsconfig*.json
}

build_client() {
  local stamp=$CLIENT/node_modules/.whitecell-built wanted
  wanted=$(client_hash)
  if [ -r "$stamp" ] && [ "$(<"$stamp")" = "$wanted" ] && [ -r "$CLIENT/dist/index.html" ]; then return; fi
  need_node
  install_packages
  say "Building the page …"
  (cd "$CLIENT" && npm run --silent build -- --logLevel warn) >&2 ||
    die "could not build the page: see Vite's words above."
  printf '%s\n' "$wanted" >"$stamp"
}

# Builds the page and the server where they are stale, and sets SERVER_JAR. Each build has a folder of
# its own, so that a server that runs is never rebuilt under its own feet.
build_server() {
  build_client
  find_build
  if [ -r "$SERVER_JAR" ] && [ -d "$(dirname "$SERVER_JAR")/lib/" ]; then return; fi
  say "Building the server …"
  "$MAVEN" -Dmaven.test.skip=true package >&2 || die "could not build the server: see Maven's words above."
  keep_build
}

# Sets SERVER_JAR to where the server lies that is built from what is here now.
find_build() {
  local hash
  hash=$(hash_of "$ROOT"/pom.xml "$ROOT"/.mvn "$ROOT"/server/{pom.xml,src/main} "$ROOT"/docs/protocol "$ROOT"/seeds "$CLIENT"/dist)
  SERVER_JAR=$RUNS/$hash/whitecell.jar
}

# Puts the server that Maven has just built where find_build looks for it.
keep_build() {
  local folder
  folder=$(dirname "$SERVER_JAR")
  forget_old_builds
  mkdir -p "$folder"
  ln -sfn ../../lib "$folder/lib"
  cp "$ROOT/server/target/whitecell.jar" "$folder/whitecell.jar.new"
  mv "$folder/whitecell.jar.new" "$SERVER_JAR"
}

# All but the last few, any of which may still be running.
forget_old_builds() {
  local old
  [ -d "$RUNS" ] || return 0
  # shellcheck disable=SC2012 # the names are hashes
  ls -1t "$RUNS" | tail -n +5 | while IFS= read -r old; do rm -rf "${RUNS:?}/$old"; done
}
