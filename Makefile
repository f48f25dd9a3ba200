# The one door for commands; `make help` lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup run test check words handbook soak bench bench-small dist clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

setup: $(STAMP) ## install everything newsdesk needs into .venv
$(STAMP): pyproject.toml constraints.txt packaging/linux/system-libs.sh
	@sh packaging/linux/system-libs.sh
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "newsdesk needs Python 3.11 or newer"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt hatchling editables --group dev --group dist
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --no-build-isolation --editable .
	@touch $(STAMP)

run: setup ## open newsdesk; with no screen, on a virtual one, and save pictures of it
	@$(BIN)/python packaging/run.py

test: setup check ## every check and every test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 3 --dist loadscope --no-loadscope-reorder -m "not soak and not benchmark"

check: setup ## style, types, import rules and words
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache --show-timings >/tmp/newsdesk-imports.$$$$ 2>&1 || { cat /tmp/newsdesk-imports.$$$$; rm -f /tmp/newsdesk-imports.$$$$; exit 1; }; rm -f /tmp/newsdesk-imports.$$$$
	@$(BIN)/python packaging/words.py --check

words: setup ## add new message ids to both languages, compile them into build/i18n
	@$(BIN)/python packaging/words.py

handbook: setup ## take the pictures of the handbook anew, from the program as it is
	@$(BIN)/python packaging/handbook.py

soak: setup ## the long tests: kills, fuzzing
	@QT_QPA_PLATFORM=offscreen NEWSDESK_SOAK=1 $(BIN)/python -m pytest -q -m soak

bench-small: setup ## speed against raw SQLite, tantivy and a plain Qt list; how well searches find
	@$(BIN)/python -m tests.benchmarks --articles 5000
	@$(BIN)/python -m tests.benchmarks.searching --articles 5000
	@$(BIN)/python -m tests.benchmarks.scrolling --articles 5000
	@$(BIN)/python -m tests.benchmarks.formats --articles 300
	@$(BIN)/python -m tests.benchmarks.spelling --words 5000
	@$(BIN)/python -m tests.benchmarks.quality
	@$(BIN)/python -m tests.benchmarks.suggesting
	@$(BIN)/python -m tests.benchmarks.relating --articles 5000
	@$(BIN)/python -m tests.benchmarks.tagging --articles 40000 --tags 2000 --taggings 120000
	@$(BIN)/python -m tests.benchmarks.timeline --articles 40000 --links 80000
	@$(BIN)/python -m tests.benchmarks.waiting --articles 5000
	@$(BIN)/python -m tests.benchmarks.twins --articles 5000

bench: setup ## everything at 1,000, 40,000 and 1,000,000 articles, within an hour; writes build/bench.json
	@mkdir -p build
	@$(BIN)/python -m tests.benchmarks.bench --json build/bench.json
	@$(BIN)/python -m tests.benchmarks.formats --articles 2000 --json build/bench-formats.json
	@$(BIN)/python -m tests.benchmarks.spelling --json build/bench-spelling.json
	@$(BIN)/python -m tests.benchmarks.quality
	@$(BIN)/python -m tests.benchmarks.suggesting --json build/bench-suggesting.json
	@$(BIN)/python -m tests.benchmarks.relating --json build/bench-relating.json
	@$(BIN)/python -m tests.benchmarks.tagging --json > build/bench-tagging.json
	@$(BIN)/python -m tests.benchmarks.timeline --json build/bench-timeline.json
	@$(BIN)/python -m tests.benchmarks.cleaning --json build/bench-cleaning.json
	@$(BIN)/python -m tests.benchmarks.waiting --articles 40000 --json build/bench-waiting.json
	@$(BIN)/python -m tests.benchmarks.twins --json build/bench-twins.json

dist: setup ## build the installable program, run its self-test, pack it, print sizes
	@$(BIN)/python packaging/build.py

clean: ## remove what was built
	rm -rf build dist pictures resources/handbook/pictures .mypy_cache .ruff_cache .hypothesis
