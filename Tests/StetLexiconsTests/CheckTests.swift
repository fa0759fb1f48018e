// The check of lexicons as a whole: every fault with its line and its remedy.

import StetLexicons
import Testing

@Suite struct CheckTests {
  private func faults(_ sources: LexiconSource...) -> [String] {
    LexiconCheck.faults(in: sources).map(\.description)
  }

  @Test func soundListsHaveNoFault() {
    #expect(faults(source("alpha\nBeta ← beeta | country=IL\n\n# next block\naardvark\n")) == [])
  }

  @Test func orderIsCheckedWithinBlocks() {
    #expect(
      faults(source("b\na\n\nc\n")) == [
        "t/t.lex:7: “a” stands after “b”: sort the entries of the block"
      ])
  }

  @Test func orderOfOtherKindsIsTheirOwn() {
    #expect(faults(source("b\na\n", kind: "terms")) == [])
  }

  @Test func doubles() {
    #expect(
      faults(source("a\na\nb ← c, c\n")) == [
        "t/t.lex:7: “a” is in line 6 too: make one entry of both",
        "t/t.lex:8: “c” stands twice in this entry: delete one of them",
      ])
  }

  @Test func unknownClass() {
    let found = faults(source("a | class=comon\n"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t/t.lex:6: there is no class “comon”: choose from") == true)
  }

  @Test func theNameInTheHeadIsThePath() {
    let (wrong, _) = LexiconSource.parse(
      "kind words\nlexicon a/b\nclass common\nsource x\n\na\n", path: "a/c.lex")
    #expect(
      faults(wrong) == ["a/c.lex:2: the head calls the file “a/b”: name it after its path"])
  }

  @Test func lookAlikesNeedANote() {
    // The second letter of the first word is Cyrillic.
    #expect(
      faults(source("Kаrim\n")) == [
        "t/t.lex:6: “Kаrim” mixes latin and cyrillic letters: retype it in one script, or say in a "
          + "note why it must be so"
      ])
    #expect(faults(source("Kаrim\n  note a known trap\n")) == [])
  }

  @Test func namesOfPeopleAreWhole() {
    #expect(
      faults(source("Khalil | kind=person\n", kind: "names")) == [
        "t/t.lex:6: “Khalil” may be many people: write the whole name, or say in a note whom it "
          + "means"
      ])
    #expect(faults(source("Pelé | kind=person\n  note the footballer\n", kind: "names")) == [])
  }

  @Test func nativeFormsAreInTheirScript() {
    let body = """
      Adam Boehler | kind=person; ar=آدم بولر; he=אדם בולר; q=Q1
      Rami Adwan | kind=person; he=رامي عدوان
      Sami Adwan | kind=persona; q=17

      """
    #expect(
      faults(source(body, kind: "names")) == [
        "t/t.lex:7: “رامي عدوان” has “ر”, which he is not written with",
        "t/t.lex:8: “17” is no Wikidata item: write Q and its number",
        "t/t.lex:8: “persona” is no kind of name: choose from body, person, place, thing",
      ])
  }

  @Test func aWrongFormMayNotBeRightElsewhere() {
    let one = source("Amira Odeh ← Amira Auda | kind=person\n", kind: "names", path: "n/a.lex")
    let two = source("Amira Auda | kind=person\n", kind: "names", path: "n/b.lex")
    #expect(
      faults(one, two) == [
        "n/a.lex:6: “Amira Auda” is wrong here but right in n/b:6 (“Amira Auda”): delete it here, "
          + "or there"
      ])
  }

  @Test func aWrongFormOfTwoNamesMendsNeither() {
    let body = "Ana Bok ← Anna Bock | kind=person\nAnna Bok ← Anna Bock | kind=person\n"
    #expect(
      faults(source(body, kind: "names")) == [
        "t/t.lex:7: “Anna Bock” is a wrong form of “Ana Bok” in t/t:6 too: it can't be mended, so "
          + "delete it in both"
      ])
  }

  @Test func oneNameInTwoFilesIsAConflict() {
    let one = source("Ana Bok | kind=person; he=אנה\n", kind: "names", path: "n/a.lex")
    let two = source("Ana Bok | kind=person; he=אנא\n", kind: "names", path: "n/b.lex")
    #expect(
      faults(one, two) == [
        "n/b.lex:6: “Ana Bok” is right in n/a:6 (“Ana Bok”) too: make one entry of both, or give "
          + "one of them a longer name"
      ])
  }

  @Test func ourOwnLexiconsAreSound() throws {
    let (sources, faults) = try LexiconFiles.read()
    #expect(faults.map(\.description) == [])
    #expect(LexiconCheck.faults(in: sources).map(\.description) == [])
  }
}

@Suite struct TermCheckTests {
  private func faults(_ text: String, class name: String = "artefact") -> [String] {
    let head = "lexicon t/t\nkind terms\nclass \(name)\nsource x\neach from=ar\n\n"
    let (source, _) = LexiconSource.parse(head + text, path: "t/t.lex")
    return TermCheck.faults(in: [source]).map(\.description)
  }

  @Test func soundTermsHaveNoFault() {
    #expect(faults("Gaza Strip ← Gaza tape\nbillion ← milliard | from=fa\n") == [])
  }

  @Test func oneSpellingUnderTheSameConditionsIsAConflict() {
    let found = faults("billion ← milliard\nthousand million ← Milliard\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t/t.lex:8: “Milliard” is in t/t:7 (“billion”) too") == true)
  }

  @Test func conditionsTellEntriesApart() {
    #expect(faults("billion ← milliard | after=dollars\nmillard ← milliard\n") == [])
  }

  @Test func anEntryThatChangesNothingIsDead() {
    #expect(faults("Gaza Strip\n").first?.contains("is dead") == true)
    #expect(faults("Gaza Strip ← Gaza Strip\n").first?.contains("is dead") == true)
    #expect(faults("it is worth noting ← it is worth noting | delete=yes\n") == [])
  }

  @Test func aCueMeansOneThing() {
    let found = faults("army | cue=army\npolice ← army | cue=law\n", class: "cue")
    #expect(found.count == 1)
  }
}
