// Scripts and properties of characters, as the Unicode database states them.

internal import CStetICU

/// A writing system by its four-letter ISO 15924 code.
package struct UnicodeScript: Sendable, Hashable {
  private let value: Int32

  /// The script of a scalar: `Zyyy` for those that many scripts use.
  package init(of scalar: Unicode.Scalar) { value = stet_script(scalar.value) }

  /// - Parameter code: an ISO 15924 code or a long name: `Arab`, `Cyrillic`.
  package init(_ code: String) throws(UnicodeError) {
    value = stet_script_code(code)
    guard value >= 0 else {
      throw .unknown("script", code, see: "use an ISO 15924 code such as Cyrl")
    }
  }

  /// The ISO 15924 code.
  package var code: String { stet_script_name(value)?.text ?? "Zzzz" }

  /// Whether a scalar is used in this script, by the database's script extensions.
  package func uses(_ scalar: Unicode.Scalar) -> Bool {
    stet_has_script(scalar.value, value) != 0
  }
}

/// A property of the Unicode character database: looked up once by name, then asked of scalars.
package struct UnicodeProperty: Sendable, Hashable {
  private let value: Int32

  /// - Parameter name: long or short: `White_Space`, `Quotation_Mark`, `gc`, `Line_Break`.
  package init(_ name: String) throws(UnicodeError) {
    value = stet_property_code(name)
    guard value >= 0 else {
      throw .unknown("property", name, see: "use a name of the Unicode character database")
    }
  }

  /// Whether a scalar has the property, if it is one of yes or no.
  package func holds(for scalar: Unicode.Scalar) -> Bool {
    stet_has_property(scalar.value, value) != 0
  }

  /// The short name of a scalar's value: `Lu` for the category of `A`.
  package func value(of scalar: Unicode.Scalar) -> String? {
    stet_property_value_name(value, stet_property_value(scalar.value, value))?.text
  }
}
