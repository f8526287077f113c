# Sourced by mvnw: sets JAVA_HOME to a JDK 21 or newer, looking at JAVA_HOME, the PATH and the usual install folders, in that order.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}
is_new_enough() {
  major=$(jdk_major "$1") && [ -n "$major" ] && [ "$major" -ge 21 ]
}
on_path() {
  java=$(command -v javac 2>/dev/null) || return 1
  while [ -L "$java" ]; do
    target=$(readlink "$java")
    case $target in /*) java=$target ;; *) java=$(dirname "$java")/$target ;; esac
  done
  dirname "$(dirname "$java")"
}
found=
# Only a test looks elsewhere than at the root of this machine.
root=${TREPART_JDK_ROOT:-}
for candidate in "${JAVA_HOME:-}" "$(on_path)" \
  "$root"/usr/lib/jvm/* "$root"/usr/java/* "$root"/opt/java/* "$root"/opt/jdk* \
  "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
  "$root"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
  "$root"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
  "$root"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
  if [ -n "$candidate" ] && is_new_enough "$candidate"; then found=$candidate; break; fi
done
if [ -z "$found" ]; then
  echo "Trepart needs JDK 21 or newer and found none: install Temurin 25 (or any JDK from 21 on), or set JAVA_HOME to it." >&2
  exit 1
fi
JAVA_HOME=$found
export JAVA_HOME
