// Which Stet this is.

/// The version of the library and of everything that is built on it (semver.org).
public enum StetVersion {
  public static let current = "0.1.0"
}
