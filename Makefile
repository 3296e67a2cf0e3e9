# run · test · check · fix · lock · bench: each sets up what it needs. `make` alone lists them.

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
.PHONY: help run test check fix lock bench chromium

help:
	@echo "make run     serve the timeline and open it   (ARGS='--port 9000' replaces --open)"
	@echo "make test    run every test"
	@echo "make check   lint, types, layers and every test"
	@echo "make fix     mend what ruff can mend, and format"
	@echo "make lock    renew the versions that are installed, within the bounds of pyproject.toml"
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

# Also made anew where it is there but does not work: half made, or moved from elsewhere.
define venv
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 …" >&2; exit 1; }; \
$(PY) -m pip --version >/dev/null 2>&1 || { \
	echo "Making $(VENV) …"; $(PYTHON) -m venv --clear $(VENV); }
endef

chromium:
	@sh tests/browser/find-chromium.sh >/dev/null
