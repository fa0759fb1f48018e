// Counts what happens, and writes it as Prometheus reads it.

internal import CoreMetrics
internal import Foundation
internal import Synchronization

/// What is measured, by name and labels.
final class Registry: MetricsFactory {
  private enum Kind: String { case counter, gauge, histogram }

  private struct Key: Hashable {
    let name: String
    let labels: String
  }

  private struct Family {
    let kind: Kind
    var series: [String: any Sample] = [:]
  }

  private let families = Mutex<[String: Family]>([:])

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    sample(label + "_total", dimensions, .counter) { Count() }
  }

  func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    sample(label, dimensions, .gauge) { Gauge() }
  }

  func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    sample(label, dimensions, .gauge) { Gauge() }
  }

  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    sample(label, dimensions, .histogram) { Histogram() }
  }

  // Nothing is forgotten: there are as many series as routes and statuses.
  func destroyCounter(_ handler: any CounterHandler) {}
  func destroyMeter(_ handler: any MeterHandler) {}
  func destroyRecorder(_ handler: any RecorderHandler) {}
  func destroyTimer(_ handler: any TimerHandler) {}

  private func sample<Kept: Sample>(
    _ name: String, _ dimensions: [(String, String)], _ kind: Kind, _ make: () -> Kept
  ) -> Kept {
    let labels = dimensions.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
    return families.withLock { families in
      if let known = families[name]?.series[labels] as? Kept { return known }
      let fresh = make()
      families[name, default: Family(kind: kind)].series[labels] = fresh
      return fresh
    }
  }

  /// All that is known now, in the text format of Prometheus.
  var exposition: String {
    var text = ""
    let families = families.withLock { $0 }
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      text += "# TYPE \(name) \(family.kind.rawValue)\n"
      for (labels, sample) in family.series.sorted(by: { $0.key < $1.key }) {
        for (suffix, extra, value) in sample.values {
          let all = [labels, extra].filter { !$0.isEmpty }.joined(separator: ",")
          text += name + suffix + (all.isEmpty ? "" : "{\(all)}") + " \(value)\n"
        }
      }
    }
    if let memory = Self.residentBytes {
      text +=
        "# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes \(memory)\n"
    }
    return text
  }

  /// What the process holds in memory, where the system tells.
  private static var residentBytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
      .map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
  }
}

/// Something measured: the values it stands for, each with the end of its name and a label.
private protocol Sample: AnyObject, Sendable {
  var values: [(suffix: String, label: String, value: String)] { get }
}

private final class Count: Sample, CounterHandler {
  private let count = Atomic<Int64>(0)

  func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
  func reset() { count.store(0, ordering: .relaxed) }

  var values: [(suffix: String, label: String, value: String)] {
    [("", "", "\(count.load(ordering: .relaxed))")]
  }
}

private final class Gauge: Sample, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }

  var values: [(suffix: String, label: String, value: String)] {
    let value = value.withLock { $0 }
    return [("", "", value == value.rounded() ? "\(Int(value))" : "\(value)")]
  }
}

/// Times, in steps that tell a story of 4 KB from a book.
private final class Histogram: Sample, TimerHandler {
  private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30]

  private struct State {
    var counts = Array(repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }

  private let state = Mutex(State())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock {
      $0.counts[place] += 1
      $0.sum += seconds
    }
  }

  var values: [(suffix: String, label: String, value: String)] {
    let state = state.withLock { $0 }
    var total = 0
    var rows: [(suffix: String, label: String, value: String)] = []
    for (bound, count) in zip(Self.bounds.map { "\($0)" } + ["+Inf"], state.counts) {
      total += count
      rows.append(("_bucket", "le=\"\(bound)\"", "\(total)"))
    }
    return rows + [("_sum", "", "\(state.sum)"), ("_count", "", "\(total)")]
  }
}
