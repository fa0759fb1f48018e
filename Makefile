# `make demo` and `make test` are all a newcomer needs; the other targets are for daily work.

# The story that the demo cleans: the one that started Stet where it is at hand, else our own.
STORY ?= $(firstword $(wildcard ../shared/samples/axios.txt) Examples/story.txt)
STET = $(shell swift build -c release --show-bin-path)/stet

.PHONY: demo test lint sync release

demo: release
	@echo
	$(STET) check --output-format text --style ap --source-language ar --fail-on never $(STORY)

test: setup
	Scripts/oracles.sh swift build --build-tests
	Scripts/oracles.sh swift test --skip-build
	Scripts/readers.sh "$$(swift build --show-bin-path)/stet"

lint:
	Scripts/lint.sh

release: setup
	swift build -c release --product stet --static-swift-stdlib

# Throws odd bytes at each part for FUZZ_SECONDS and stops where a law is broken.
FUZZ_SECONDS ?= 60
FUZZ_FLAGS ?=
FUZZ_PARTS ?= story lexicon records messages names
.PHONY: fuzz
fuzz: setup
	STET_FUZZ=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz --product StetFuzz
	FUZZ_SECONDS="$(FUZZ_SECONDS)" FUZZ_FLAGS="$(FUZZ_FLAGS)" \
	  Scripts/fuzz.sh .build-fuzz/release/StetFuzz $(FUZZ_PARTS)

.PHONY: setup
setup:
	@Scripts/setup.sh

# Writes what is made from other files: the rule catalogue, the compiled lexicons, the manual.
sync: setup
	Scripts/catalogue.sh
	swift build --product stet
	"$$(swift build --show-bin-path)/stet" lexicon compile Lexicons --output Sources/CLexicons/lexicons.bin
	Scripts/manual.py "$$(swift build --show-bin-path)/stet"

# libstet.so for C and all that calls C, with nothing of Swift's needed beside it.
.PHONY: library
LIBRARY = .build-library
library: setup
	swift build -c release --product StetC --scratch-path $(LIBRARY) -Xswiftc -static-stdlib \
	  -Xlinker -soname=libstet.so -Xlinker --version-script=Sources/StetC/exports.map \
	  -Xlinker --gc-sections -Xlinker -s
	cp $(LIBRARY)/release/libStetC.so $(LIBRARY)/libstet.so

# The same library from C, and from Python as its wheel brings it.
.PHONY: test-library
test-library: library
	$(CC) -std=c11 -Wall -Wextra -Werror -ISources/StetC/include Tests/Library/review.c \
	  -L$(LIBRARY) -lstet -Wl,-rpath,$(CURDIR)/$(LIBRARY) -o $(LIBRARY)/review
	$(LIBRARY)/review
	Scripts/python.sh pip
	STET_LIBRARY=$(CURDIR)/$(LIBRARY)/libstet.so .venv/bin/pip --disable-pip-version-check \
	  wheel --quiet --no-deps -w $(LIBRARY)/wheel ./python
	VENV=$(LIBRARY)/venv Scripts/python.sh pytest
	$(LIBRARY)/venv/bin/pip --disable-pip-version-check install --quiet --no-deps \
	  --force-reinstall $(LIBRARY)/wheel/stet-*.whl
	$(LIBRARY)/venv/bin/python -m pytest -q python/tests/test_stet.py

# `fix`, `fix --interactive` and `names --update-authority`, killed at each of their calls that write.
.PHONY: test-crash
test-crash: release
	Scripts/python.sh pytest
	STET=$(STET) .venv/bin/python -m pytest -q Tests/Crash

# Stet beside other programs, family by family, by size and cores, start-up, hostile text; fetches
# those of the others that PyPI has. BENCH="--megabytes 100 --record" and the like ask for more.
BENCH ?=
.PHONY: bench
bench: release
	VENV=.venv-bench Scripts/python.sh codespell ftfy sacremoses typos
	python3 Benchmarks/bench --stet $(STET) $(BENCH)

# The server and the pipe for SOAK_MINUTES, with faults all the while.
SOAK_MINUTES ?= 60
.PHONY: soak
soak: server
	Scripts/python.sh pytest httpx
	.venv/bin/python Benchmarks/soak.py --minutes $(SOAK_MINUTES) $(STET)

# The tests with every access of memory watched, and with every access that threads share.
.PHONY: test-asan test-tsan
test-asan: setup
	Scripts/sanitised.sh address
test-tsan: setup
	Scripts/sanitised.sh thread

# The server: a package of its own that builds for minutes the first time, put beside the command.
.PHONY: server
server: release
	swift build -c release --package-path Server --product stet-serve --static-swift-stdlib \
	  -Xlinker -s
	cp "$$(swift build -c release --package-path Server --show-bin-path)/stet-serve" \
	  "$(dir $(STET))"

# The server as its clients meet it: over the wire, with their own libraries, under faults.
.PHONY: test-server
test-server: server
	Scripts/python.sh pytest httpx language_tool_python schemathesis playwright
	STET=$(STET) .venv/bin/python -m pytest -q Tests/Server

# The recipes of Examples/recipes with the real tools, as far as Debian has them (redis-server,
# nats-server, postgresql, jq; those that are not installed are skipped) or PyPI (Airflow).
.PHONY: test-recipes
test-recipes: release library
	Scripts/python.sh pytest redis nats-py pyyaml
	VENV=.venv-airflow Scripts/python.sh apache-airflow
	STET=$(STET) AIRFLOW=.venv-airflow/bin/airflow STET_LIBRARY=$(CURDIR)/$(LIBRARY)/libstet.so .venv/bin/python -m pytest -q Tests/Recipes

# The HTML report in the system's chromium; fetches Playwright's Python package.
.PHONY: test-page
test-page: release
	Scripts/python.sh pytest playwright
	STET=$(STET) .venv/bin/python -m pytest -q Tests/Page

# The language server, as pytest-lsp (pygls) and Neovim see it, and `fix --interactive` in tmux;
# fetches pytest-lsp. Those of the three that are not at hand are passed over.
.PHONY: test-lsp
test-lsp: release
	Scripts/editors.sh $(STET)

# Columns on two local executors of Apache Spark; fetches PySpark, needs Java 17.
.PHONY: test-spark
test-spark: library release
	Scripts/python.sh pytest pyspark pandas pyarrow
	STET_LIBRARY=$(CURDIR)/$(LIBRARY)/libstet.so PYTHONPATH=$(CURDIR)/python/src \
	  .venv/bin/python -m pytest -q -W ignore python/tests/test_spark.py
	STET=$(STET) .venv/bin/python -m pytest -q -W ignore python/tests/test_spark_pipe.py
