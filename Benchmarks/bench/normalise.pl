#!/usr/bin/env perl
# A normaliser of punctuation as translation systems use it: one pass of rules over every line.
use strict;
use warnings;
use File::Find;

my @files;
find({ wanted => sub { push @files, $_ if -f }, no_chdir => 1 }, @ARGV);
for my $file (sort @files) {
  open my $in, '<:encoding(UTF-8)', $file or die "$file: $!";
  binmode STDOUT, ':encoding(UTF-8)';
  while (<$in>) {
    s/\r//g;
    s/\s+([,;:!?.])/$1/g;
    s/\(\s+/(/g;
    s/\s+\)/)/g;
    s/[\x{201C}\x{201D}\x{201E}\x{AB}\x{BB}]/"/g;
    s/[\x{2018}\x{2019}\x{201A}`]/'/g;
    s/\x{2026}/.../g;
    s/\x{2014}/ - /g;
    s/\x{2013}/-/g;
    s/''/"/g;
    s/\x{A0}([%\$])/$1/g;
    s/(\d)\x{A0}(\d)/$1.$2/g;
    s/\x{60C}/,/g;
    s/\x{61B}/;/g;
    s/\x{61F}/?/g;
    s/ {2,}/ /g;
    s/^ //;
    s/ $//;
    print;
  }
  close $in;
}
