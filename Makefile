# make demo | test | check | wheel-test | record | clean — needs only python >= 3.11 with venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
ARTICLE ?= examples/articles/wire-en-01.txt
ARTICLES := $(if $(ALL),$(sort $(wildcard examples/articles/*.txt)),$(ARTICLE))
# Real articles for evaluation are not part of the repository; a corpus beside it is used where there is one.
CORPUS := $(wildcard ../shared/corpus)
ifneq ($(CORPUS),)
export KZRELATIONS_CORPUS ?= $(abspath $(CORPUS))
endif

.PHONY: install demo test check wheel-test record quality clean

install: $(STAMP)

$(STAMP): pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "kzrelations needs python >= 3.11; '$(PYTHON)' was not found. Try: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "kzrelations needs python >= 3.11; '$(PYTHON)' is $$($(PYTHON) -V). Try: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[local,html,dev]'
	@touch $(STAMP)

demo: $(STAMP)
	@$(BIN)/python examples/demo.py $(ARTICLES)

test: $(STAMP)
	$(BIN)/python -m pytest

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel-test: $(STAMP)
	$(BIN)/python tests/wheel.py

record: $(STAMP)
	PYTHONPATH=examples $(BIN)/python -m tests.record

quality: $(STAMP)
	$(BIN)/python benchmarks/quality.py $(or $(KZRELATIONS_CORPUS),examples) build/quality \
	    --group 'wire-*' --group 'seed-*' --group 'real-*' $(if $(PEERS),--peers $(PEERS) --python $(PEERS_PYTHON))

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
