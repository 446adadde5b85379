#!/usr/bin/env bash
# Installs from Debian's packages what `make test` needs besides Python: Java 17, Maven and promtool. What is there already stays.
set -euo pipefail
packages=()
java -version 2>&1 | grep -qE '"(1[7-9]|[2-9][0-9])' || packages+=(openjdk-17-jre-headless)
command -v mvn >/dev/null || packages+=(maven)
command -v promtool >/dev/null || packages+=(prometheus)
if [ ${#packages[@]} -eq 0 ]; then echo "Java, Maven and promtool are there"; exit 0; fi
if ! command -v apt-get >/dev/null; then echo "install these yourself: ${packages[*]}" >&2; exit 1; fi
sudo=(); [ "$(id -u)" -eq 0 ] || sudo=(sudo)
"${sudo[@]}" apt-get update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"
