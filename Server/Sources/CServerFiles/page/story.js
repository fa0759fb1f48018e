'use strict';
// The story with what was found in it, and what was decided. Knows nothing of the page.

const OPEN = 'open', ACCEPTED = 'accepted', REJECTED = 'rejected';

class Story {
  /// - text: what was checked; - report: what the server said of it, with offsets in UTF-16 units.
  constructor(text, report) {
    const [story] = report.documents;
    this.text = text;
    this.entities = story.entities;
    this.findings = story.findings.map((finding, index) => ({
      ...finding, index,
      from: finding.range.start.offset, to: finding.range.end.offset, choice: 0,
      state: finding.fixes.length && finding.fixes[0].applicability === 'safe' ? ACCEPTED : OPEN,
    }));
  }

  /// Decides about a finding. What overlaps an accepted change can't stand beside it.
  decide(finding, state, choice = finding.choice) {
    if (state === ACCEPTED && !finding.fixes.length) return;
    finding.state = state;
    finding.choice = choice;
    if (state !== ACCEPTED) return;
    for (const other of this.findings) {
      if (other !== finding && other.state === ACCEPTED && overlap(other, finding)) {
        other.state = OPEN;
      }
    }
  }

  acceptSuggested() {
    for (const finding of this.findings) {
      const [fix] = finding.fixes;
      const isFree = !this.findings.some(
        other => other.state === ACCEPTED && overlap(other, finding));
      if (finding.state === OPEN && fix && fix.applicability === 'suggested' && isFree) {
        finding.state = ACCEPTED;
      }
    }
  }

  count(state) {
    return this.findings.filter(finding => finding.state === state).length;
  }

  /// The text with the accepted changes made.
  get result() {
    let result = '', done = 0;
    const accepted = this.findings.filter(finding => finding.state === ACCEPTED)
      .sort((a, b) => a.from - b.from || a.to - b.to);
    for (const finding of accepted) {
      if (finding.from < done) continue;
      result += this.text.slice(done, finding.from) + replacement(finding);
      done = finding.to;
    }
    return result + this.text.slice(done);
  }

  /// The text in pieces: passages as they are, and passages with a finding. Of findings that
  /// overlap one is shown: the accepted one, or the first.
  get pieces() {
    const pieces = [];
    let done = 0;
    for (const finding of this.shown) {
      if (finding.from < done) continue;
      if (finding.from > done) pieces.push({ text: this.text.slice(done, finding.from) });
      pieces.push({ finding, text: this.text.slice(finding.from, finding.to) });
      done = finding.to;
    }
    pieces.push({ text: this.text.slice(done) });
    return pieces;
  }

  get shown() {
    const accepted = this.findings.filter(finding => finding.state === ACCEPTED);
    const others = this.findings.filter(
      finding => finding.state !== ACCEPTED && !accepted.some(one => overlap(one, finding)));
    return [...accepted, ...others].sort((a, b) => a.from - b.from || a.to - b.to);
  }
}

const replacement = finding => finding.fixes[finding.choice].replacement;

/// Two insertions at one place overlap too.
const overlap = (a, b) =>
  a.from === b.from || (a.from < b.to && b.from < a.to);

