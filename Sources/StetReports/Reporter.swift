// What every form of report can do.

/// Turns reviewed inputs into bytes, one after the other.
package protocol Reporter {
  mutating func start() -> [UInt8]
  mutating func add(_ item: Reviewed) -> [UInt8]
  mutating func finish(_ failures: [Failure]) -> [UInt8]
}

extension Reporter {
  package mutating func start() -> [UInt8] { [] }
  package mutating func finish(_ failures: [Failure]) -> [UInt8] { [] }
}
