# `make demo` and `make test` are all a newcomer needs; the other targets are for daily work.
.PHONY: sync

# Writes what is made from other files: the rule catalogue and the compiled lexicons.
sync:
	Scripts/catalogue.sh
	swift build --product stet -Xswiftc -suppress-warnings
	"$$(swift build --show-bin-path)/stet" lexicon compile Lexicons --output Sources/CLexicons/lexicons.bin
