// Who is who in stories of our own.

import StetLexicons
import StetText
import Testing

@testable import StetAnalysis

@Suite struct EntityTests {
  private func analyse(
    _ text: String, source: String? = nil, companion: String? = nil
  ) -> Analysis {
    Analysis(
      Prose(Array(text.utf8)), companion: companion.map { Prose(Array($0.utf8)) },
      settings: Settings(sourceLanguage: source), lexicon: .builtIn)
  }

  private func entity(of name: String, in analysis: Analysis) -> Entity? {
    analysis.entities.first { $0.variants.contains { $0.text == name } }
  }

  private func clusters(_ analysis: Analysis) -> [[String]] {
    analysis.entities.flatMap(\.clusters).map(\.variants)
  }

  @Test func surnameFollowsFullName() {
    let story = analyse(
      """
      Prime Minister Marta Oliveira opened the port of Beira. Oliveira said trade would grow.
      The port, Oliveira’s pride, cost two billion.
      """)
    let found = entity(of: "Marta Oliveira", in: story)
    #expect(found?.mentions.count == 3)
    #expect(found?.canonical == "Marta Oliveira")
    #expect(found?.kind == .person)
  }

  @Test func relativesStayTwoPeople() {
    let story = analyse(
      """
      The twins Amadou Diallo and Aminata Diallo run the clinic. Amadou Diallo is a surgeon.
      Aminata Diallo keeps the books.
      """)
    #expect(entity(of: "Amadou Diallo", in: story)?.mentions.count == 2)
    #expect(entity(of: "Aminata Diallo", in: story)?.mentions.count == 2)
    #expect(clusters(story).isEmpty)
  }

  @Test func namesakesInOneSentenceStayTwo() {
    let story = analyse(
      """
      Judges Petr Havel and Pavel Hovel disagreed. Havel wanted a retrial. Hovel did not.
      Havel and Hovel meet again on Friday.
      """)
    #expect(!clusters(story).contains { $0.contains("Havel") && $0.contains("Hovel") })
  }

  @Test func likeCountriesAreNotVariants() {
    let story = analyse(
      """
      Niger closed its border with Nigeria. Mali and Malawi sent notes. Austria and Australia
      abstained. Iran spoke for Iraq.
      """)
    #expect(clusters(story).isEmpty)
  }

  @Test func spellingOfOnePersonVaries() {
    let story = analyse(
      """
      Governor Oleksiy Hrynchuk left Kherson. The bridge is safe, Hrynchuk said.
      Crews work day and night, Grynchuk added.
      """, source: "uk")
    let found = entity(of: "Oleksiy Hrynchuk", in: story)
    #expect(found?.clusters.first.map { Set($0.variants) } == ["Hrynchuk", "Grynchuk"])
    #expect(found?.clusters.first?.canonical == "Hrynchuk")
  }

  @Test func acronymJoinsItsExpansion() {
    let story = analyse(
      """
      The National Water Agency closed three wells. The NWA will test them again in May.
      """)
    #expect(entity(of: "NWA", in: story)?.canonical == "National Water Agency")
  }

  @Test func aBodyKnownByItsWholeNameKeepsItsAdjective() {
    let story = analyse(
      "Islamic State claimed the attack. Officials said Islamic State was weak.\n")
    let found = entity(of: "Islamic State", in: story)
    #expect(found?.kind == .organisation)
    #expect(!story.entities.contains { $0.canonical == "State" })
  }

  @Test func articleWithAndWithoutHyphen() {
    let story = analyse(
      "Envoy Samir al Khatib met farmers. They thanked Samir al-Khatib for seed.")
    let found = entity(of: "Samir al-Khatib", in: story)
    #expect(found?.clusters.contains { $0.nature == .shape } == true)
  }

  @Test func roleStandsBeforeBehindAndByAs() {
    let story = analyse(
      """
      The flood relief coordinator Milan Dvorak came. Ana Kos, the flood relief coordinator, left.
      It was Weber’s year as flood relief coordinator.
      """)
    let roles = story.mentions.compactMap(\.role).map { story.string($0) }
    #expect(roles.filter { $0 == "flood relief coordinator" }.count == 3)
  }

  @Test func originalTiesRenderingsTogether() {
    let english = """
      Engineer Yogev Malka opened the dam.
      The water is high, Malka said.
      Nobody had asked Malcha before.
      The town thanked Malka.
      """
    let hebrew = """
      המהנדס יוגב מלכה פתח את הסכר.
      המים גבוהים, אמר מלכה.
      איש לא שאל את מלכה קודם.
      העיר הודתה למלכה.
      """
    let story = analyse(english, source: "he", companion: hebrew)
    let found = clusters(story).first { $0.contains("Malcha") }
    #expect(found.map { Set($0) } == ["Malka", "Malcha"])
    let reasons = story.entities.flatMap(\.clusters).flatMap(\.reasons)
    #expect(reasons.contains("one word of the original"))
  }

  @Test func originalKeepsTwoNamesApart() {
    let english = """
      Farmers Yosef Levin and Dana Lavan met.
      Levin grows wheat.
      Lavan grows rice.
      """
    let hebrew = """
      החקלאים יוסף לוין ודנה לבן-צור נפגשו.
      לוין מגדל חיטה.
      צורית מגדלת אורז.
      """
    let story = analyse(english, source: "he", companion: hebrew)
    #expect(!clusters(story).contains { $0.contains("Levin") && $0.contains("Lavan") })
  }

  @Test func aTitleBetweenMarksKeepsItsCapitals() {
    let story = analyse(
      """
      The council opened the “Harbour Lights” fund. Dana Malka leads the fund.
      In June “Harbour lights” closed, and nobody turned the harbour lights on.
      """)
    #expect(clusters(story).map { Set($0) } == [["Harbour Lights", "Harbour lights"]])
  }

  @Test func oneEventHasOneNameInOnePlace() {
    let story = analyse(
      """
      The fund “New Harvest” was founded to help ruined growers.
      Rain fell for a week. Roads were closed.
      In the valley, the fund “New Reapers” was founded to help ruined growers of wheat.
      """)
    #expect(clusters(story).contains { Set($0) == ["New Harvest", "New Reapers"] })
  }

  @Test func otherNumbersAreOtherEvents() {
    let story = analyse(
      """
      In the final Rosario beat the visitors of Lanus 3 to 1 after extra time.
      In the other match Tandil beat the visitors of Lanus 2 to 0 after extra time.
      """)
    #expect(clusters(story).isEmpty)
  }

  @Test func aTitleWithAnUnknownSurnameIsItsOnlyHolders() {
    let story = analyse(
      """
      Governor Marek Radoslav opened the bridge. Radoslav thanked the crews.
      Crowds waved when Governor Redesla left.
      """)
    #expect(clusters(story).contains { Set($0) == ["Radoslav", "Redesla"] })
  }

  @Test func anArticleMakesATitleASurname() {
    let story = analyse("Farmer Hisham al-Sayyed came. Neighbours thanked Hisham al-Sayyed.")
    #expect(entity(of: "Hisham al-Sayyed", in: story)?.mentions.count == 2)
  }

  @Test func titlesAloneNameNobody() {
    let story = analyse("The Prime Minister met the Foreign Minister. The President was ill.")
    #expect(story.mentions.isEmpty)
  }
}
