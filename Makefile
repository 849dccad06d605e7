# Every target does its own set-up: a fresh Debian or Ubuntu needs only Python 3.11+ and make.
# The first run fetches packages; later runs see by a stamp in .venv that nothing is to be done.

PYTHON ?= python3
BIN := .venv/bin
PAGES := demo-pages

export LC_ALL := C.UTF-8
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test check bench translations wheel

help:
	@echo "make demo          open the window on the sample office (without a display: draw its pages)"
	@echo "make test          run the whole test suite"
	@echo "make check         lint, format, types, import contracts, translations"
	@echo "make bench         measure the speed budgets"
	@echo "make translations  bring resources/translations up to date with the source"
	@echo "make wheel         build the wheel and the source archive into dist/"

setup:
	@$(PYTHON) scripts/setup.py

demo:
	@status=0; $(PYTHON) scripts/setup.py --display || status=$$?; \
	case $$status in \
	0) exec $(BIN)/office-desk --demo ;; \
	3) echo "There is no display here: drawing every page of the sample office into $(PAGES)/ instead."; \
	   rm -rf $(PAGES) && mkdir $(PAGES) && \
	   QT_QPA_PLATFORM=offscreen $(BIN)/office-desk --demo screenshot --all $(PAGES) ;; \
	*) exit $$status ;; \
	esac

test: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

check: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy --strict
	@$(BIN)/lint-imports
	@$(BIN)/python scripts/check_translations.py

bench: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

translations: setup
	@$(BIN)/python scripts/update_translations.py

wheel: setup
	@$(BIN)/python -m build --no-isolation --outdir dist
