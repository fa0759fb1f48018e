// What is worked out of a lexicon or a story once, for all who ask for it.

internal import Synchronization

/// Values by their type, each made when it is first asked for.
package final class DerivedValues: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  package init() {}

  package func value<Value: Sendable>(_ make: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let known = values.withLock({ $0[key] as? Value }) { return known }
    // Two threads may both make it: it is the same, and nobody waits for long.
    let made = make()
    values.withLock { $0[key] = made }
    return made
  }
}

extension Lexicon {
  /// The value of this type that is made of the lexicon alone.
  package func derived<Value: Sendable>(_ make: (Lexicon) -> Value) -> Value {
    derivedValues.value { make(self) }
  }
}
