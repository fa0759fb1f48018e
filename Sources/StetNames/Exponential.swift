// The exponential function without Foundation.

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
}
