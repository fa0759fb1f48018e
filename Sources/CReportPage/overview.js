// All stories at a glance: counts, plots, and the names that stories write differently.

/// A bar of three parts against the longest of its kind.
function bar(parts, longest) {
  let x = 0;
  return draw('svg', { viewBox: '0 0 1000 16', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    parts.map((part, index) => {
      const width = longest ? part / longest * 1000 : 0;
      const rect = draw('rect', { x, y: 2, width, height: 12, class: KINDS[index] });
      x += width;
      return rect;
    }));
}

const sum = parts => parts.reduce((total, part) => total + part, 0);

function countsTable(caption, head, rows, step) {
  const longest = Math.max(0, ...rows.map(row => sum(row.parts)));
  const body = make('tbody');
  const table = make('table', { class: 'counts' },
    make('caption', {}, caption),
    make('thead', {}, make('tr', {},
      [head, 'findings', ...KIND_NAMES, 'share'].map(name => make('th', { scope: 'col' }, name)))),
    body);
  return growing(rows, body, row => make('tr', {},
    make('th', { scope: 'row' }, row.head),
    make('td', {}, sum(row.parts).toLocaleString('en')),
    row.parts.map(part => make('td', {}, part.toLocaleString('en'))),
    make('td', { class: 'plot' }, bar(row.parts, longest))), step, table);
}

function rulesTable() {
  const rows = Object.entries(summary.counts)
    .map(([rule, parts]) => ({ head: make('code', {}, summary.rules[rule][0]), parts }))
    .sort((a, b) => sum(b.parts) - sum(a.parts));
  return countsTable('By rule', 'Rule', rows, 200);
}

function confidenceTable() {
  const rows = summary.confidence.map((parts, index) => ({
    head: index === 10 ? '100 %' : `${index * 10}–${index * 10 + 9} %`, parts,
  })).filter(row => sum(row.parts));
  return countsTable('By confidence', 'Confidence', rows, 20);
}

function storiesTable() {
  const rows = summary.stories
    .map(([path, ...parts], number) => ({ head: storyButton(path, number), parts }))
    .sort((a, b) => sum(b.parts) - sum(a.parts));
  return countsTable('By story', 'Story', rows, 50);
}

const storyButton = (path, number) => make('button', {
  type: 'button', class: 'link', onclick: () => page.open(number, 'story'),
}, words(path));

function corpusNames() {
  if (!summary.names.length) return null;
  const body = make('tbody');
  const table = make('table', { class: 'counts' },
    make('caption', {}, 'Names written in several ways'),
    make('thead', {}, make('tr', {}, ['Name', 'Kind', 'Stories', 'Forms']
      .map(name => make('th', { scope: 'col' }, name)))), body);
  return growing(summary.names, body, ([name, kind, stories, forms]) => make('tr', {},
    make('th', { scope: 'row' }, words(name)), make('td', {}, kind), make('td', {}, stories),
    make('td', {}, forms.flatMap(([text, times, stories], index) =>
      [index ? ', ' : '', words(text), ` × ${times} in ${stories}`]))), 50, table);
}

function troubles() {
  if (!summary.errors.length) return null;
  return make('section', { class: 'troubles' }, make('h2', {}, 'Could not be read'),
    make('ul', {}, summary.errors.map(([path, message, remedy]) =>
      make('li', {}, words(path), ': ', message, remedy ? `; ${remedy}` : ''))));
}

function overviewView() {
  const totals = [0, 1, 2].map(kind => sum(summary.stories.map(story => story[kind + 1])));
  return make('div', { class: 'overview' },
    make('p', { class: 'totals' },
      make('strong', {}, count(sum(totals), 'finding', 'findings')), ' in ',
      make('strong', {}, count(summary.stories.length, 'story', 'stories')), ': ',
      totals.map((total, kind) => [kind ? ', ' : '', `${total.toLocaleString('en')} ${KIND_NAMES[kind]}`]), '.'),
    troubles(), rulesTable(), confidenceTable(), storiesTable(), corpusNames());
}
