# `make demo` and `make test` are all a newcomer needs; the other targets are for daily work.

# The story that the demo cleans: the one that started Stet where it is at hand, else our own.
STORY ?= $(firstword $(wildcard ../shared/samples/axios.txt) Examples/story.txt)
STET = $(shell swift build -c release --show-bin-path)/stet

.PHONY: demo test lint sync release

demo: release
	@echo
	$(STET) check --output-format text --style ap --source-language ar --fail-on never $(STORY)

test: setup
	swift build --build-tests
	swift test --skip-build

lint:
	Scripts/lint.sh

release: setup
	swift build -c release --product stet

.PHONY: setup
setup:
	@Scripts/setup.sh

# Writes what is made from other files: the rule catalogue and the compiled lexicons.
sync: setup
	Scripts/catalogue.sh
	swift build --product stet
	"$$(swift build --show-bin-path)/stet" lexicon compile Lexicons --output Sources/CLexicons/lexicons.bin
