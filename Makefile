# run · test · check · fix · bench: each sets up what it needs. `make` alone lists them.

PYTHON ?= python3
ARGS ?= --open

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
SERVING := $(VENV)/.serving
DEVELOPING := $(VENV)/.developing
# On every core, each taking over what another has not got to.
TESTS := $(PY) -m pytest --numprocesses=auto --dist=worksteal

.DEFAULT_GOAL := help
.PHONY: help run test check fix bench chromium

help:
	@echo "make run     serve the timeline and open it   (ARGS='--port 9000' replaces --open)"
	@echo "make test    run every test"
	@echo "make check   lint, types, layers and every test"
	@echo "make fix     mend what ruff can mend, and format"
	@echo "make bench   measure the page in Chromium"

run: $(SERVING)
	@$(PY) -m dashboard $(ARGS)

test: $(DEVELOPING) chromium
	@$(TESTS)

check: $(DEVELOPING) chromium
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -c 'from importlinter.cli import lint_imports_command as lint; lint()'
	@$(TESTS)

fix: $(DEVELOPING)
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(DEVELOPING) chromium
	@$(PY) -m tests.bench

# A stamp is older than pyproject.toml when what it stands for is stale.
$(SERVING): pyproject.toml
	@$(call venv)
	@echo "Installing what the timeline needs …"
	@$(PIP) install --quiet --editable .
	@touch $@

$(DEVELOPING): pyproject.toml
	@$(call venv)
	@echo "Installing what the timeline and its tests need …"
	@$(PIP) install --quiet --editable '.[dev]'
	@touch $(SERVING) $@

# Also made anew where it is there but does not work: half made, or moved from elsewhere.
define venv
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 …" >&2; exit 1; }; \
$(PY) -m pip --version >/dev/null 2>&1 || { \
	echo "Making $(VENV) …"; $(PYTHON) -m venv --clear $(VENV); }
endef

chromium:
	@sh tests/browser/find-chromium.sh >/dev/null
