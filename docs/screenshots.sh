#!/usr/bin/env bash
# Makes the pictures in docs/images anew: builds a store from the sample articles, serves it, and drives a headless Chromium over its pages.
# Needs Chromium and chromedriver (Debian: chromium, chromium-driver), and the project compiled with its tests: mvn test-compile
#   docs/screenshots.sh [NAME…]     for example: docs/screenshots.sh home sparql
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
port=3979
trap 'kill "${server:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

./communique build data/articles --store "$work/store"
./communique reference data/reference/sample-trade.csv --name sample-trade --store "$work/store"
./communique serve --store "$work/store" --port "$port" > "$work/log" &
server=$!
for _ in $(seq 60); do grep -q "Press Ctrl-C" "$work/log" && break; sleep 1; done

mvn -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
java=$(ls -d ${JAVA_HOME:+"$JAVA_HOME/bin/java"} /usr/lib/jvm/*/bin/java 2>/dev/null | sort -rV | head -n 1)
"$java" -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
  org.communique.web.Screenshots "http://127.0.0.1:$port/" docs/images "$@"
