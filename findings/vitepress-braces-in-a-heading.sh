#!/usr/bin/env bash
# vitepress 1.6.4, a page with two headings that end in a path with a parameter: `## GET /users/{id}`, as pages about an API have.
# Expected: the page is built, with both headings as they are written.
# Seen: what stands in braces is read as attributes of the heading; both get the id that is empty, and the build fails.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts vitepress@1.6.4

mkdir docs
printf '# API\n\n## GET /users/{id}\n\nOne user.\n\n## GET /groups/{id}\n\nOne group.\n' >docs/index.md
if npx vitepress build docs >build.log 2>&1; then
  echo 'The behaviour has changed: the page is built.'
  exit 1
fi
grep -o 'User defined `id` attribute[^.]*' build.log | head -1 || { cat build.log; exit 1; }
