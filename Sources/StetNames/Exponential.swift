// The exponential function and its inverse without Foundation.

enum Exponential {
  /// e to the power of `x`, to about twelve digits; `x` is clamped to ±40.
  static func of(_ x: Double) -> Double {
    let clamped = max(-40, min(40, x))
    let whole = (clamped * 1.4426950408889634).rounded()
    let rest = clamped - whole * 0.6931471805599453
    var term = 1.0
    var sum = 1.0
    for index in 1...12 {
      term *= rest / Double(index)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: 1) * sum
  }

  /// The natural logarithm of a positive number, by Newton's steps from a rough guess.
  static func logarithm(_ x: Double) -> Double {
    var guess = Double(x.exponent) * 0.6931471805599453
    for _ in 0..<6 {
      let power = of(guess)
      guess += 2 * (x - power) / (x + power)
    }
    return guess
  }
}
