// Workspaces for callers that bring none: handed out and taken back, never shared.

internal import Synchronization

/// Workspaces not in use. Whoever takes one has it alone until it is given back.
final class WorkspacePool: Sendable {
  static let shared = WorkspacePool()

  /// A workspace that nobody else refers to may move from thread to thread.
  private struct Spare: @unchecked Sendable {
    let workspace: NameWorkspace
  }

  private let spares = Mutex<[Spare]>([])

  func with<Result>(_ body: (NameWorkspace) -> Result) -> Result {
    let spare = spares.withLock { $0.popLast() } ?? Spare(workspace: NameWorkspace())
    let result = body(spare.workspace)
    spares.withLock { $0.append(spare) }
    return result
  }
}
