# One word for each chore. Everything happens in .venv; results go to out/.
# Needs make, git, python3 (3.11 to 3.13) and python3-venv, nothing else.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint types docs bench examples check lock clean

help: ## この一覧を出す / print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

demo: .venv/.run ## 架空の市の報告書を読んで見せる / read the report of an invented city and show it
	$(BIN)/shirube demo

test: .venv/.dev ## すべてのテスト / run all tests
	$(BIN)/python -m pytest

lint: .venv/.dev ## 書き方と部屋の間の参照 / style, format, imports between rooms
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: .venv/.dev ## 型 / types, strictly
	$(BIN)/mypy

docs: .venv/.dev ## 文書を out/site に作り、欠けを調べる / build docs into out/site, check they are whole
	$(BIN)/zensical build --clean --strict
	$(BIN)/python -m pytest tests/docs

bench: .venv/.dev ## 速さ・記憶・理解した行の割合 / speed, memory, share of lines understood
	$(BIN)/python -m bench

examples: .venv/.dev ## examples/ を作り直す / make examples/ again
	$(BIN)/python -m examples

check: lint types test docs bench ## 全部 / all of these

# The locks hold versions and hashes for every platform and every Python allowed, and no address.
LOCK = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command 'make lock' --upgrade pyproject.toml

lock: .venv/.dev ## 依存の版を決め直す / decide the versions of dependencies anew
	$(LOCK) --extra build --output-file requirements.txt
	$(LOCK) --extra dev --constraint requirements.txt --output-file requirements-dev.txt

clean: ## .venv と out を消す / remove .venv and out
	rm -rf .venv out .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
	  echo "$$($(PYTHON) --version) は使えません。Python 3.11〜3.13 を PYTHON=… で指定してください。"; \
	  echo "Python 3.11 to 3.13 is needed: name one with PYTHON=..."; exit 2; }
	$(PYTHON) -m venv .venv

.venv/.run: requirements.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements-dev.txt .venv/.run
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@
