#!/usr/bin/env bash
# Looks the locked versions up among the known vulnerabilities of the Python Package Index.
# Exit status: 0 none is known, 1 some are known (listed), 3 not audited: the index was not reached, or does not know a package.
set -uo pipefail
cd "$(dirname "$0")/.."
report=build/audit.json
mkdir -p build && rm -f "$report"
if "${PIP_AUDIT:-.venv/bin/pip-audit}" --strict --disable-pip --no-deps --progress-spinner off --format json --output "$report" \
  -r requirements/runtime.txt -r requirements/models.txt; then
  echo "audit: no known vulnerability in the locked versions"
elif [ -s "$report" ]; then # pip-audit ends with 1 for a finding and for a failure, but reports only a finding
  cat "$report"
  echo "audit: VULNERABLE, see above"
  exit 1
else
  echo "audit: NOT AUDITED, nothing is known about the locked versions (why stands above)"
  exit 3
fi
