# make run       set up .venv on first use, then simulate every study and write the scorecard and report.html
# make test      set up .venv with the development tools, then lint, type check and test
# make test-all  the same with the tests that are too long for every day
# make models    rebuild the SBML files, equation pages and docs/parameters.md from models/*.ant, the tables of
#                docs/town.md from models/people.yaml, and docs/treatments.md from trials/
# make page      build the page of `neuroflare web` (needs Node 20 and npm); make test does it when npm is there
# make results   rebuild docs/results/scorecard.json, from which the numbers of the README come
# make trials    predict every published trial again, and rebuild docs/results/trials.json and docs/trials-scorecard.md
# make sensitivity  ask again which numbers drive which answer, some half an hour of one core, which goes on where it
#                was stopped; rebuild docs/results/sensitivity.json and docs/sensitivity.md
# make credibility  count again what docs/credibility.md states; the targets above do it, too
# make lasting   search again for what would last, and rebuild docs/results/lasting-*.json and docs/lasting.md; some
#                minutes for each group; a search that was stopped goes on
# make insight   ask again where pain is carried, how the loops stand, which rival explains most and which experiment
#                would tell; rebuild docs/contribution.md, loops.md, rivals.md, experiment.md; some hours of one core
# make lives     find the people with names again, live docs/lives.md again and run the notebooks, which keep what they
#                show; some minutes
# make bench     time the engine beside every simulator that has wheels, in a .venv-bench of its own, and rebuild
#                the numbers, the chart and the tables of docs/engine.md; MODELS=folder adds published models in the
#                PEtab layout, EXTRAS=bench,amici adds AMICI, which needs a C++ compiler
# make schema    rebuild the JSON Schemas of study.yaml and of trial designs
# make lock      choose newer versions (needs uv) and write the lock files
# make clean     remove everything that was built, .venv too

PYTHON ?= python3
BIN := .venv/bin
ARGS ?=
ASKED ?=

BENCH := .venv-bench/bin
EXTRAS ?= bench

.PHONY: help bench results trials sensitivity credibility lasting insight lives run setup setup-dev lint types test test-all models
.PHONY: schema page page-if-npm
.PHONY: lock wheel clean

help:
	@sed -n 's/^# make/  make/p' Makefile

setup:
	@$(PYTHON) requirements/install.py run

setup-dev:
	@$(PYTHON) requirements/install.py dev

run: setup
	@$(BIN)/neuroflare run $(ARGS)

lint: setup-dev
	@$(BIN)/ruff check .

types: setup-dev
	@$(BIN)/mypy

STATIC := src/neuroflare/web/static

page: $(STATIC)/index.html

web/node_modules/.package-lock.json: web/package-lock.json web/.npmrc
	@cd web && npm ci --silent --no-fund --no-audit
	@touch $@

$(STATIC)/index.html: web/node_modules/.package-lock.json $(shell find web/src web/public locale -type f 2>/dev/null) \
		web/index.html web/vite.config.ts web/tsconfig.json
	@cd web && npm run --silent types && npm run --silent build -- --logLevel warn

# Tests of the page need it built; without npm they are skipped, and pytest says so and why in its last line.
page-if-npm:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory page && cd web && npm test --silent; \
	else echo "no npm: the page is not built, and its tests in a browser are skipped"; fi

test: lint types page-if-npm
	@$(BIN)/python -m pytest -m "not long" $(ARGS)

test-all: lint types page-if-npm
	@$(BIN)/python -m pytest $(ARGS)

results: setup
	@$(BIN)/neuroflare run --references --quiet --out docs/results >/dev/null && rm docs/results/report.html
	@$(BIN)/python -m neuroflare.report.credibility

trials: setup
	@$(BIN)/neuroflare trial --all --draws 192 --quiet --out docs/results >/dev/null
	@$(BIN)/python -m neuroflare.trials.scorecard_page
	@$(BIN)/python -m neuroflare.report.credibility

# With the development tools, since SALib is among them.
sensitivity: setup-dev
	@$(BIN)/neuroflare insight sensitivity $(ASKED) --quiet --out .sensitivity >/dev/null
	@cp .sensitivity/sensitivity.json docs/results/sensitivity.json
	@$(BIN)/python -m neuroflare.report.sensitivity
	@$(BIN)/python -m neuroflare.report.credibility

credibility: setup
	@$(BIN)/python -m neuroflare.report.credibility

lasting: setup
	@for group in fm crps-acute crps-chronic sfn; do \
		$(BIN)/neuroflare insight lasting --group $$group --draws 192 --quiet --out .lasting/$$group >/dev/null \
		&& cp .lasting/$$group/lasting.json docs/results/lasting-$$group.json || exit 1; done
	@$(BIN)/python -m neuroflare.report.lasting

insight: setup
	@$(BIN)/python -m neuroflare.report.contribution docs .insight
	@$(BIN)/python -m neuroflare.report.loops docs
	@$(BIN)/python -m neuroflare.report.rivals docs 96 .insight
	@$(BIN)/python -m neuroflare.report.experiment docs 96 .insight
	@$(BIN)/python -m neuroflare.report.credibility

lives: setup
	@$(BIN)/python -m neuroflare.insight.cast
	@$(BIN)/python -m neuroflare.insight.known_ill
	@$(BIN)/python -m neuroflare.report.lives docs
	@$(BIN)/python -m neuroflare.report.alone docs
	@$(BIN)/python -m neuroflare.report.brought_on docs
	@$(BIN)/python notebooks/run.py

bench:
	@test -x $(BENCH)/python || $(PYTHON) -m venv .venv-bench
	@$(BENCH)/python -m pip --disable-pip-version-check install -qq --editable ".[$(EXTRAS)]"
	@$(BENCH)/neuroflare bench $(if $(MODELS),--models $(MODELS)) --out docs/results/bench.json >/dev/null
	@$(BENCH)/python -m neuroflare.bench.page

models: setup
	@$(BIN)/python -m neuroflare.model.build
	@$(BIN)/python -m neuroflare.people.facts_page
	@$(BIN)/python -m neuroflare.treatments.page

schema: setup
	@$(BIN)/python -m neuroflare.clinic.schema
	@$(BIN)/python -m neuroflare.trials.schema

# --universal: one lock for every system; fewest: one version of each package for every Python, so that
# all machines compute with the same numbers.
LOCK := uv pip compile pyproject.toml --quiet --universal --fork-strategy fewest --generate-hashes \
	--python-version 3.11 --no-emit-index-url --no-emit-find-links --no-header --no-annotate --upgrade

lock:
	$(LOCK) --group build -o requirements/run.lock
	$(LOCK) --group build --group dev -c requirements/run.lock -o requirements/dev.lock

wheel: setup page
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean:
	rm -rf .venv .venv-bench .sensitivity .lasting .insight dist web/node_modules $(STATIC) neuroflare-report .mypy_cache .pytest_cache .ruff_cache .hypothesis
