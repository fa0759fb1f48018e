function __stet_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __stet_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __stet_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __stet_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __stet_parse_tokens -S
    set -l unparsed_tokens (__stet_tokens -pc)
    switch $unparsed_tokens[1]
    case 'stet'
        __stet_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'check'
            __stet_parse_subcommand -r 1 'style=' 'source-language=' 'language=' 'quotes=' 'source=' 'only=' 'skip=' 'suggested' 'min-confidence=' 'input-format=' 'encoding=' 'text-field=+' 'lexicons=+' 'baseline=' 'config=' 'jobs=' 'output-format=' 'color=' 'fail-on=' 'offset-unit=' 'q/quiet' 'v/verbose' 'o/output=' 'statistics' 'write-baseline=' 'version' 'h/help'
        case 'fix'
            __stet_parse_subcommand -r 1 'diff' 'i/interactive' 'style=' 'source-language=' 'language=' 'quotes=' 'source=' 'only=' 'skip=' 'suggested' 'min-confidence=' 'input-format=' 'encoding=' 'text-field=+' 'lexicons=+' 'baseline=' 'config=' 'jobs=' 'output-format=' 'color=' 'fail-on=' 'offset-unit=' 'q/quiet' 'v/verbose' 'version' 'h/help'
        case 'names'
            __stet_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'report'
                __stet_parse_subcommand -r 1 'scope=' 'output-format=' 'emit-partials' 'merge' 'update-authority=' 'color=' 'offset-unit=' 'style=' 'source-language=' 'language=' 'quotes=' 'source=' 'only=' 'skip=' 'suggested' 'min-confidence=' 'input-format=' 'encoding=' 'text-field=+' 'lexicons=+' 'baseline=' 'config=' 'jobs=' 'version' 'h/help'
            case 'compare'
                __stet_parse_subcommand -r 1 'pairs=' 'source-language=' 'source-form=' 'output-format=' 'jobs=' 'version' 'h/help'
            end
        case 'pipe'
            __stet_parse_subcommand 0 'report-field=' 'check' 'rejects=' 'style=' 'source-language=' 'language=' 'quotes=' 'source=' 'only=' 'skip=' 'suggested' 'min-confidence=' 'input-format=' 'encoding=' 'text-field=+' 'lexicons=+' 'baseline=' 'config=' 'jobs=' 'version' 'h/help'
        case 'serve'
            __stet_parse_subcommand -r 1 'version' 'h/help'
        case 'lsp'
            __stet_parse_subcommand 0 'style=' 'source-language=' 'language=' 'quotes=' 'source=' 'only=' 'skip=' 'suggested' 'min-confidence=' 'input-format=' 'encoding=' 'text-field=+' 'lexicons=+' 'baseline=' 'config=' 'jobs=' 'version' 'h/help'
        case 'rules'
            __stet_parse_subcommand 0 'color=' 'version' 'h/help'
        case 'explain'
            __stet_parse_subcommand 1 'markdown' 'color=' 'version' 'h/help'
        case 'lexicon'
            __stet_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __stet_parse_subcommand 1 'version' 'h/help'
            case 'show'
                __stet_parse_subcommand -r 1 'lexicons=+' 'style=' 'source-language=' 'version' 'h/help'
            case 'cues'
                __stet_parse_subcommand 0 'version' 'h/help'
            case 'compile'
                __stet_parse_subcommand 1 'o/output=' 'version' 'h/help'
            end
        case 'help'
            __stet_parse_subcommand -r 1 'version'
        end
    end
end

function __stet_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __stet_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __stet_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __stet_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__stet_tokens -p)
    if test -z "$(__stet_tokens -t)"
        set -l index (count (__stet_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'stet' -f
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'check' -d 'Report findings; change nothing.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'fix' -d 'Apply the safe fixes: files in place, standard input to output.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'names' -d 'Report names and their spellings; compare two names.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'pipe' -d 'Clean a text field of JSON Lines, record by record.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'serve' -d 'Answer over HTTP (a program of its own: stet-serve).'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'lsp' -d 'Serve an editor: findings as you type.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'rules' -d 'List what is checked.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'explain' -d 'Say what a rule looks for, why, and show examples.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'lexicon' -d 'Check, show and compile lexicons.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" style' -l 'style' -d 'House style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" source-language' -l 'source-language' -d 'Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" language' -l 'language' -d 'Language of the text: en-US, en-GB …' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" quotes' -l 'quotes' -d 'Quotation marks: keep (the story\'s own), locale (those of --language), curly, straight or guillemets.' -rfka 'keep locale curly straight guillemets'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" source' -l 'source' -d 'The original the story was translated from: line by line, or XLIFF or TMX.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" only' -l 'only' -d 'Run these rules or families only, comma-separated.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" skip' -l 'skip' -d 'Leave these rules or families out.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" suggested' -l 'suggested' -d 'Also apply fixes that are only suggested.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" min-confidence' -l 'min-confidence' -d 'Pass over findings less likely than this.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" input-format' -l 'input-format' -d 'Format of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" encoding' -l 'encoding' -d 'Encoding of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check"' -l 'text-field' -d 'A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or number) that holds text; repeatable.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" baseline' -l 'baseline' -d 'Findings that are known and stand.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" config' -l 'config' -d 'Settings file (default: the nearest stet.toml above each input).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" output-format' -l 'output-format' -d 'Form of the report: text, diff, json, sarif, rdjson, github, gitlab, junit or html.' -rfka 'text diff json sarif rdjson github gitlab junit html'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" color' -l 'color' -d 'Colours: auto, always or never.' -rfka 'auto always never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" fail-on' -l 'fail-on' -d 'Exit with 1 for findings of this severity or above: note, warning, error or never.' -rfka 'note warning error never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" offset-unit' -l 'offset-unit' -d 'Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.' -rfka 'utf8 utf16 scalar'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" q quiet' -l 'quiet' -s 'q' -d 'Write no report; the exit status says it all.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" v verbose' -l 'verbose' -s 'v' -d 'Say on standard error how each input was read.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" o output' -l 'output' -s 'o' -d 'Write the report to this file.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" statistics' -l 'statistics' -d 'Count the findings of each rule instead of listing them.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" write-baseline' -l 'write-baseline' -d 'Write what is found to a file for --baseline, and report nothing.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" diff' -l 'diff' -d 'Print what would be done as a unified diff; change nothing.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" i interactive' -l 'interactive' -s 'i' -d 'Walk through the findings at the terminal and decide one by one.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" style' -l 'style' -d 'House style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" source-language' -l 'source-language' -d 'Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" language' -l 'language' -d 'Language of the text: en-US, en-GB …' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" quotes' -l 'quotes' -d 'Quotation marks: keep (the story\'s own), locale (those of --language), curly, straight or guillemets.' -rfka 'keep locale curly straight guillemets'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" source' -l 'source' -d 'The original the story was translated from: line by line, or XLIFF or TMX.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" only' -l 'only' -d 'Run these rules or families only, comma-separated.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" skip' -l 'skip' -d 'Leave these rules or families out.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" suggested' -l 'suggested' -d 'Also apply fixes that are only suggested.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" min-confidence' -l 'min-confidence' -d 'Pass over findings less likely than this.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" input-format' -l 'input-format' -d 'Format of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" encoding' -l 'encoding' -d 'Encoding of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix"' -l 'text-field' -d 'A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or number) that holds text; repeatable.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" baseline' -l 'baseline' -d 'Findings that are known and stand.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" config' -l 'config' -d 'Settings file (default: the nearest stet.toml above each input).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" output-format' -l 'output-format' -d 'Form of the report: text, diff, json, sarif, rdjson, github, gitlab, junit or html.' -rfka 'text diff json sarif rdjson github gitlab junit html'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" color' -l 'color' -d 'Colours: auto, always or never.' -rfka 'auto always never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" fail-on' -l 'fail-on' -d 'Exit with 1 for findings of this severity or above: note, warning, error or never.' -rfka 'note warning error never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" offset-unit' -l 'offset-unit' -d 'Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.' -rfka 'utf8 utf16 scalar'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" q quiet' -l 'quiet' -s 'q' -d 'Write no report; the exit status says it all.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" v verbose' -l 'verbose' -s 'v' -d 'Say on standard error how each input was read.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet fix" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet names" -eq 1' -fa 'report' -d 'Every entity with the ways it is written.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet names" -eq 1' -fa 'compare' -d 'How likely two renderings are one name, and why.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" scope' -l 'scope' -d 'Gather names per document, or over all (default for several inputs).' -rfka 'document corpus'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" output-format' -l 'output-format' -d 'Form of the report: text, json or csv.' -rfka 'text json csv'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" emit-partials' -l 'emit-partials' -d 'Write counts that add up, as JSON Lines, for --merge here or on another machine.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" merge' -l 'merge' -d 'Read partials instead of stories and report on them together.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" update-authority' -l 'update-authority' -d 'Add to FILE, as proposals, entries for names that are written in several ways.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" color' -l 'color' -d 'Colours: auto, always or never.' -rfka 'auto always never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" offset-unit' -l 'offset-unit' -d 'Unit of offsets in JSON: utf8 (bytes of the input), utf16 or scalar.' -rfka 'utf8 utf16 scalar'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" style' -l 'style' -d 'House style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" source-language' -l 'source-language' -d 'Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" language' -l 'language' -d 'Language of the text: en-US, en-GB …' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" quotes' -l 'quotes' -d 'Quotation marks: keep (the story\'s own), locale (those of --language), curly, straight or guillemets.' -rfka 'keep locale curly straight guillemets'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" source' -l 'source' -d 'The original the story was translated from: line by line, or XLIFF or TMX.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" only' -l 'only' -d 'Run these rules or families only, comma-separated.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" skip' -l 'skip' -d 'Leave these rules or families out.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" suggested' -l 'suggested' -d 'Also apply fixes that are only suggested.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" min-confidence' -l 'min-confidence' -d 'Pass over findings less likely than this.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" input-format' -l 'input-format' -d 'Format of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" encoding' -l 'encoding' -d 'Encoding of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report"' -l 'text-field' -d 'A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or number) that holds text; repeatable.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" baseline' -l 'baseline' -d 'Findings that are known and stand.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" config' -l 'config' -d 'Settings file (default: the nearest stet.toml above each input).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" pairs' -l 'pairs' -d 'A TSV of id, source language, name, name (- is standard input); gives id and score.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" source-language' -l 'source-language' -d 'Language both were rendered from.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" source-form' -l 'source-form' -d 'The name in the letters of its source; needs --source-language.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" output-format' -l 'output-format' -d 'Form of the explanation: text or json.' -rfka 'text diff json sarif rdjson github gitlab junit html'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet names compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" report-field' -l 'report-field' -d 'Add the findings to the record under this key.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" check' -l 'check' -d 'Report only; leave the texts as they are.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" rejects' -l 'rejects' -d 'Also write the lines that could not be worked on, with the reason, to this file.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" style' -l 'style' -d 'House style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" source-language' -l 'source-language' -d 'Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" language' -l 'language' -d 'Language of the text: en-US, en-GB …' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" quotes' -l 'quotes' -d 'Quotation marks: keep (the story\'s own), locale (those of --language), curly, straight or guillemets.' -rfka 'keep locale curly straight guillemets'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" source' -l 'source' -d 'The original the story was translated from: line by line, or XLIFF or TMX.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" only' -l 'only' -d 'Run these rules or families only, comma-separated.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" skip' -l 'skip' -d 'Leave these rules or families out.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" suggested' -l 'suggested' -d 'Also apply fixes that are only suggested.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" min-confidence' -l 'min-confidence' -d 'Pass over findings less likely than this.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" input-format' -l 'input-format' -d 'Format of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" encoding' -l 'encoding' -d 'Encoding of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe"' -l 'text-field' -d 'A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or number) that holds text; repeatable.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" baseline' -l 'baseline' -d 'Findings that are known and stand.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" config' -l 'config' -d 'Settings file (default: the nearest stet.toml above each input).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet pipe" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet serve" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet serve" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" style' -l 'style' -d 'House style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" source-language' -l 'source-language' -d 'Language the story was translated from: ar, he, fa, ru, uk, zh … or auto.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" language' -l 'language' -d 'Language of the text: en-US, en-GB …' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" quotes' -l 'quotes' -d 'Quotation marks: keep (the story\'s own), locale (those of --language), curly, straight or guillemets.' -rfka 'keep locale curly straight guillemets'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" source' -l 'source' -d 'The original the story was translated from: line by line, or XLIFF or TMX.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" only' -l 'only' -d 'Run these rules or families only, comma-separated.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" skip' -l 'skip' -d 'Leave these rules or families out.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" suggested' -l 'suggested' -d 'Also apply fixes that are only suggested.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" min-confidence' -l 'min-confidence' -d 'Pass over findings less likely than this.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" input-format' -l 'input-format' -d 'Format of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" encoding' -l 'encoding' -d 'Encoding of the input.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp"' -l 'text-field' -d 'A field of JSON (a key, or a path such as a.b[].c) or a column of a table (its name or number) that holds text; repeatable.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" baseline' -l 'baseline' -d 'Findings that are known and stand.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" config' -l 'config' -d 'Settings file (default: the nearest stet.toml above each input).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" jobs' -l 'jobs' -d 'Threads to use (default: one a processor).' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lsp" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet rules" color' -l 'color' -d 'Colours: auto, always or never.' -rfka 'auto always never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet rules" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet rules" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet explain" markdown' -l 'markdown' -d 'As a page of Markdown.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet explain" color' -l 'color' -d 'Colours: auto, always or never.' -rfka 'auto always never'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet explain" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet lexicon" -eq 1' -fa 'check' -d 'List all that is wrong with a folder of lexicons.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet lexicon" -eq 1' -fa 'show' -d 'Show what is known of a word or name, and from which file.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet lexicon" -eq 1' -fa 'cues' -d 'Print the cues of words for people held, as JSON Lines.'
complete -c 'stet' -n '__stet_should_offer_completions_for_positional "stet lexicon" -eq 1' -fa 'compile' -d 'Write the compiled form of a folder of lexicons.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon check" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon show"' -l 'lexicons' -d 'Lexicons to lay over the built-in ones.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon show" style' -l 'style' -d 'The house style.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon show" source-language' -l 'source-language' -d 'The language the words were translated from.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon show" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon cues" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon cues" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon compile" o output' -l 'output' -s 'o' -d 'The file to write.' -rfka ''
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon compile" version' -l 'version' -d 'Show the version.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet lexicon compile" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'stet' -n '__stet_should_offer_completions_for_flags_or_options "stet help" version' -l 'version' -d 'Show the version.'
