#!/usr/bin/env bash
# Renews requirements/*.lock from pyproject.toml, for every system and Python the app supports.
# Needs uv. Arguments go to it: --upgrade-package ruff renews one package, --upgrade all of them.
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --only-binary :all: --no-emit-index-url --no-strip-extras \
        --custom-compile-command "packaging/lock.sh  (docs/decisions/0005-locked-dependencies.md)" "$@"
}
lock --group build --output-file requirements/run.lock "$@"
lock --group build --group dev --constraints requirements/run.lock \
    --output-file requirements/dev.lock "$@"
