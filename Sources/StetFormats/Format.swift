// The formats Stet reads, under the names that `--input-format` takes.

/// What a document is written in.
public enum Format: String, Sendable, CaseIterable {
  /// Decided by the content, then by the name.
  case auto
  case text
}
