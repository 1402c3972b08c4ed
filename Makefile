# Two commands carry a newcomer: `make site` and `make test`. The rest is for contributors.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: site docs serve test check fmt lint types layers scripts lock schema clean

site: $(VENV)/.site  ## build the study site
	@$(BIN)/qbank build
	@echo "The site is in $(CURDIR)/site: 'make serve' shows it in a browser."

PORT ?= 8000
serve: $(VENV)/.site  ## preview the site; an edit shows at once
	@$(BIN)/qbank serve --dev-addr 127.0.0.1:$(PORT)

docs: $(VENV)/.site  ## build the documentation of qbank itself
	@$(BIN)/qbank build --strict --config-file mkdocs.docs.yml
	@echo "The documentation is in $(CURDIR)/site-docs."

test: $(VENV)/.dev lint types layers check scripts docs  ## everything that CI runs
	@$(BIN)/pytest

check: $(VENV)/.dev  ## check the bank
	@$(BIN)/qbank check
	@$(BIN)/qbank fmt --check

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/.dev
	@$(BIN)/mypy

layers: $(VENV)/.dev
	@$(BIN)/lint-imports --no-cache

scripts: node_modules/.package-lock.json  ## check and test the scripts of the site
	@node_modules/.bin/tsc
	@node --test --test-reporter=dot $(shell find tests/scripts -name '*.test.js')

fmt: $(VENV)/.dev  ## format code and bank
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format --quiet .
	@$(BIN)/qbank fmt

schema: $(VENV)/.dev  ## write the JSON Schema of the bank's format anew
	@$(BIN)/python -m generator.bank.schema

# Lock files record names, versions and hashes, and no address: any index can serve them.
LOCK := pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade pyproject.toml
lock: $(VENV)/.dev  ## pin the newest dependencies that pyproject.toml admits
	@$(BIN)/uv $(LOCK) --group build --output-file requirements.lock
	@$(BIN)/uv $(LOCK) --group dev --extra cards --extra lsp --extra ocr --extra pagefind --output-file requirements-dev.lock

clean:
	@rm -rf $(VENV) node_modules site site-docs

INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "qbank needs Python 3.11 or newer: make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv module is missing: install python3-venv"; exit 3; }

$(VENV)/.site: requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.site
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

node_modules/.package-lock.json: package-lock.json
	@command -v npm >/dev/null || { echo "npm is missing: install nodejs and npm, 20 or newer"; exit 3; }
	@npm ci --silent
	@touch $@
