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

# Throws odd bytes at every rule for FUZZ_SECONDS and stops where a law is broken.
FUZZ_SECONDS ?= 60
FUZZ_FLAGS ?=
.PHONY: fuzz
fuzz: setup
	STET_FUZZ=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz --product StetFuzz
	mkdir -p .build-fuzz/corpus
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/StetFuzz -max_total_time=$(FUZZ_SECONDS) $(FUZZ_FLAGS) \
	  -max_len=2000 -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix=.build-fuzz/ \
	  .build-fuzz/corpus Tests/Seeds Tests/StetTests/Gold

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

# The same library from C and from Python.
.PHONY: test-library
test-library: library
	$(CC) -std=c11 -Wall -Wextra -Werror -ISources/StetC/include Tests/Library/review.c \
	  -L$(LIBRARY) -lstet -Wl,-rpath,$(CURDIR)/$(LIBRARY) -o $(LIBRARY)/review
	$(LIBRARY)/review
	Scripts/python.sh pytest
	STET_LIBRARY=$(CURDIR)/$(LIBRARY)/libstet.so PYTHONPATH=python/src \
	  .venv/bin/python -m pytest -q python/tests

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

# The recipes of Examples/recipes with the real tools, as far as Debian has them:
# redis-server, nats-server, postgresql, jq. Those that are not installed are skipped.
.PHONY: test-recipes
test-recipes: release library
	Scripts/python.sh pytest redis nats-py pyyaml
	STET=$(STET) STET_LIBRARY=$(CURDIR)/$(LIBRARY)/libstet.so .venv/bin/python -m pytest -q Tests/Recipes

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
