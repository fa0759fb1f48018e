// Exponential and logarithm without Foundation, for odds.

/// eˣ without Foundation, to about nine digits.
func exponential(_ x: Double) -> Double {
  let x = min(40, max(-40, x))
  let halvings = 10
  var term = 1.0
  var sum = 1.0
  let reduced = x / 1024
  for n in 1...6 {
    term *= reduced / Double(n)
    sum += term
  }
  for _ in 0..<halvings { sum *= sum }
  return sum
}

extension EntityEvidence {
  static func logit(_ p: Double) -> Double {
    let p = min(0.999, max(0.001, p))
    return logarithm(p / (1 - p))
  }
}

/// Natural logarithm without Foundation, by Newton's method on `exponential`.
func logarithm(_ x: Double) -> Double {
  var y = Double(x.exponent) * 0.693_147_180_56
  for _ in 0..<6 {
    let e = exponential(y)
    y += 2 * (x - e) / (x + e)
  }
  return y
}
