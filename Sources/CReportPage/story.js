// A story as the page holds it: its findings, what of them is drawn, and the blocks it is drawn in.

const summary = JSON.parse(byId('summary').textContent);
const KINDS = ['fix', 'suggestion', 'flag'];
const KIND_NAMES = ['to fix', 'suggested', 'for a person'];
const FIX = 0, FLAG = 2;

/// What is shown: rules that are hidden, kinds that are hidden, and the least confidence.
const filter = { rules: new Set(), kinds: new Set(), least: 0 };

const passes = finding =>
  finding.percent >= filter.least && !filter.kinds.has(finding.kind)
  && !filter.rules.has(finding.rule);

function readStory(number) {
  const data = JSON.parse(byId('story-' + number).textContent);
  data.findings = data.findings.map(row => {
    const [from, to, rule, kind, percent, severity, message, fixes, evidence] = row;
    return { from, to, rule, kind, percent, severity, message, fixes, evidence };
  });
  data.lines = lineStarts(data.text);
  data.number = number;
  return data;
}

function lineStarts(text) {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  return starts;
}

/// The last index whose value is not above a place.
function lastNotAbove(place, length, valueAt) {
  let low = 0, high = length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= place) low = middle; else high = middle;
  }
  return low;
}

const lineOf = (story, place) =>
  lastNotAbove(place, story.lines.length, index => story.lines[index]) + 1;

const overlap = (a, b) =>
  (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);

/// The passages to mark, in order and apart from one another. Findings that share a passage are one
/// mark, the one that is made first.
function marksOf(story) {
  const shown = story.findings.filter(passes);
  const made = [];
  for (const finding of shown.filter(finding => finding.kind === FIX)) put(made, finding);
  const others = [];
  for (const finding of shown.filter(finding => finding.kind !== FIX)) {
    const near = lastNotAbove(finding.from, made.length, index => made[index].from);
    const holder = [near, near + 1]
      .map(index => made[index]).find(mark => mark && overlap(mark, finding));
    if (holder) holder.items.push(finding); else put(others, finding);
  }
  return made.concat(others).sort((a, b) => a.from - b.from || a.to - b.to);
}

function put(marks, finding) {
  const last = marks[marks.length - 1];
  if (last && overlap(last, finding)) last.items.push(finding);
  else marks.push({ from: finding.from, to: finding.to, items: [finding] });
}

const BLOCK_LINES = 40, BLOCK_LENGTH = 12000;

/// Stretches of the text that are drawn at once; each knows its first mark.
function blocksOf(story, marks) {
  const blocks = [];
  const { text, lines } = story;
  let from = 0, line = 0, mark = 0;
  while (from < text.length) {
    let last = line + 1;
    while (last < lines.length && last - line < BLOCK_LINES
      && lines[last] - from < BLOCK_LENGTH) last++;
    let to = last < lines.length ? lines[last] : text.length;
    if (to - from > 2 * BLOCK_LENGTH) {
      const space = text.indexOf(' ', from + BLOCK_LENGTH);
      if (space > 0 && space < to) to = space + 1;
    }
    const first = mark;
    while (mark < marks.length && marks[mark].from < to) {
      to = Math.max(to, marks[mark].to);
      mark++;
    }
    if (to >= text.length) mark = marks.length;
    while (line < lines.length && lines[line] < to) line++;
    blocks.push({ from, to, first, last: mark });
    from = to;
  }
  if (!blocks.length) blocks.push({ from: 0, to: 0, first: 0, last: marks.length });
  return blocks;
}

/// The paragraphs of a block: a mark that runs over a line end keeps its lines together.
function paragraphsOf(story, marks, block) {
  const paragraphs = [];
  let from = block.from, mark = block.first;
  while (from < block.to || mark < block.last) {
    const line = lineOf(story, from);
    let to = Math.min(block.to, line < story.lines.length ? story.lines[line] : block.to);
    const first = mark;
    while (mark < block.last && (marks[mark].from < to || to >= block.to)) {
      while (marks[mark].to > to) {
        const next = lineOf(story, to);
        to = Math.min(block.to, next < story.lines.length ? story.lines[next] : block.to);
      }
      mark++;
    }
    paragraphs.push({ from, to, line, first, last: mark });
    if (to <= from && mark >= block.last) break;
    from = to;
  }
  return paragraphs;
}
