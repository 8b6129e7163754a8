# shellcheck shell=bash
# Shared by the scripts: where the tree is, and how to speak.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export ROOT

say() { printf '%s\n' "$*" >&2; }

# One line that says what is wrong and how to mend it, then the end.
die() {
  say "whitecell: $*"
  exit 1
}

# The hash of all files under the given paths (those that exist), names and contents.
hash_of() {
  local sum=(sha256sum)
  command -v sha256sum >/dev/null || sum=(shasum -a 256)
  local path existing=()
  for path in "$@"; do [ ! -e "$path" ] || existing+=("$path"); done
  find "${existing[@]}" -type f -print0 | LC_ALL=C sort -z | xargs -0 "${sum[@]}" | "${sum[@]}" | cut -c1-16
}
