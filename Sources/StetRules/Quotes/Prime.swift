// Curly quotation marks that stand for feet, inches, minutes or seconds.

internal import StetAnalysis
internal import StetText

extension Rule {
  /// A 6’2” guard.
  static let prime = Rule(
    "quotes/prime",
    fault: "A curly mark stands where feet, inches, minutes or seconds are meant.",
    why:
      "A measure has primes or straight marks; a curly one sends the reader to look for a quotation.",
    stratum: .quotes,
    examples: [
      .fixes(
        "The 6’2” guard scored “at will” all night.",
        to: "The 6′2″ guard scored “at will” all night."),
      .leaves("The 6'2\" guard scored at will."),
      .leaves("He was born in “1976” and died in “2001”."),
      .leaves("The 1980s’ best guard."),
    ]
  ) { analysis, findings in
    for fault in MarkFault.all(.prime, in: analysis) {
      findings.report(
        "This mark belongs to a measure", at: fault.range,
        because: Because("context", "a number stands before it and no quotation is open"),
        replace: fault.replacement, confidence: 0.99)
    }
  }
}
