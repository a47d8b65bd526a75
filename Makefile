# The only entry to everything one does with this repository; CI and git hooks call the same targets.
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check docs screenshots words frontend rules new-rule bench bench-peers accuracy teachings clean

VENV := .venv
RUN := $(VENV)/bin/python
# pip 25.3 and newer reads a second variable for build requirements. Both paths are relative,
# because pip splits their values at blanks and a clone may lie under a folder with one.
PIP := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
	PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 $(RUN) -m pip
INSTALLED_BY := pyproject.toml constraints.txt \
	$(wildcard hatch_build.py tools/build_forms.py tools/formtable/*.py)
RUNTIME := $(VENV)/.stamp-runtime
DEVELOPMENT := $(VENV)/.stamp-development
JOBS := 2
# These start whole desks and browsers and wait for them: apart from the others, which would keep
# both cores of a small machine from answering, and with a second try should something else do so.
PROCESSES := tests/desk/faults tests/desk/processes tests/browser
PATIENTLY := --reruns 2 --reruns-delay 2
# (--reuse-db: the whole server is thrown away after the tests, no database needs dropping.)
# The demo's desk; a real one has a folder of its own.
demo: export NANNI_DATA ?= .cache/demo

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(DEVELOPMENT) ## make .venv with everything that development needs

demo: $(RUNTIME) ## review, audit a month, then start a desk with invented people and that month behind it
	@$(VENV)/bin/nanni demo
	@$(VENV)/bin/nanni desk init >/dev/null
	@$(VENV)/bin/nanni desk seed-demo
	@$(VENV)/bin/nanni serve

test: check ## check, then run the tests
	@tools/browser.sh
	@$(RUN) -m pytest -n $(JOBS) $(addprefix --ignore=,$(PROCESSES))
	@echo "test: the desk again, on PostgreSQL and Redis"
	@$(RUN) -m tools.servers $(RUN) -m pytest -n $(JOBS) $(PATIENTLY) --reuse-db tests/desk $(addprefix --ignore=,$(PROCESSES))
	@echo "test: real processes, killed, and real browsers"
	@$(RUN) -m pytest $(PATIENTLY) $(PROCESSES)

check: setup ## lint, format, types, layers, freshness of generated pages
	@echo "check: ruff" && $(VENV)/bin/ruff check --quiet .
	@echo "check: format" && $(VENV)/bin/ruff format --quiet --check .
	@echo "check: types" && $(VENV)/bin/mypy --no-error-summary
	@echo "check: layers" && $(VENV)/bin/lint-imports --no-logo
	@echo "check: generated pages" && $(RUN) -m tools.teachings --check && $(RUN) -m tools.rule_docs --check && $(RUN) -m tools.table_docs --check && $(RUN) -m tools.desk_docs --check
	@echo "check: words" && $(RUN) -m tools.words --check
	@echo "check: the browser's bundles" && $(RUN) -m tools.bundles
	@echo "check: known vulnerabilities" && $(RUN) -m tools.vulnerabilities

docs: rules teachings ## regenerate every generated page, then check the links
	@$(RUN) -m tools.cli_docs
	@$(RUN) -m tools.table_docs
	@$(RUN) -m tools.desk_docs
	@$(RUN) -m tools.transcripts
	@$(RUN) -m tools.check_links

screenshots: setup ## take docs/pictures anew: a demo desk, seen with Chromium
	@tools/browser.sh
	@$(RUN) -m tools.screenshots

words: setup ## collect what the desk says, compile its Russian, list what is untranslated
	@$(RUN) -m tools.words

frontend: ## build the browser's bundles, which are committed (needs Node.js)
	@cd frontend && npm ci --silent && npm run --silent check && npm run --silent build

rules: setup ## regenerate docs/reference/rules from the rules
	@$(RUN) -m tools.rule_docs

new-rule: setup ## write a new rule: make new-rule family=promise name=promise-without-deadline
	@test -n "$(family)" -a -n "$(name)" || \
		{ echo "usage: make new-rule family=promise name=promise-without-deadline" >&2; exit 2; }
	@$(RUN) -m tools.new_rule --family "$(family)" --name "$(name)"

bench: setup ## measure this engine
	@$(RUN) -m bench

bench-peers: setup ## install the tools that bench compares with, in environments of their own
	@bench/install_peers.sh

accuracy: setup ## measure precision and recall on the labelled examples
	@$(RUN) -m tools.accuracy

teachings: setup ## regenerate docs/teachings.md from the tests
	@$(RUN) -m tools.teachings

clean: ## remove everything that the other targets made
	rm -rf $(VENV) .bench build dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src/nanni/text/data -type f ! -name README.md -delete 2>/dev/null || true
	find src tests tools bench -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): $(INSTALLED_BY)
	@tools/venv.sh $(VENV)
	@echo "setup: installing Nanni (the first time builds its word-form table: about a minute)"
	@$(PIP) install -qq -e '.[audit,desk]'
	@touch $@

$(DEVELOPMENT): $(INSTALLED_BY)
	@tools/venv.sh $(VENV)
	@echo "setup: installing Nanni for development (the first time builds its word-form table: about a minute)"
	@$(PIP) install -qq -e '.[dev]'
	@touch $(RUNTIME) $@
	@echo "setup: done"
