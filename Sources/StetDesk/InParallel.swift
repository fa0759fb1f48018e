// Work on several processors, with results in order.

internal import Dispatch
internal import Synchronization

/// The results of `work` for every index below `count`, in order, on at most `jobs` threads.
package func inParallel<Result: Sendable>(
  _ count: Int, jobs: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let width = min(jobs, count)
  guard width > 1 else { return (0..<count).map(work) }
  return [Result](unsafeUninitializedCapacity: count) { buffer, initialised in
    // Safe to share: every index is taken by one thread only, and all are done before the end.
    nonisolated(unsafe) let slots = buffer
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: width) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        slots.initializeElement(at: index, to: work(index))
      }
    }
    initialised = count
  }
}
