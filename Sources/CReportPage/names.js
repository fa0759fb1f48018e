// Who and what a story names: every way it is written, along the story.

/// Where a form stands in the story, as ticks from its start to its end.
function timeline(story, places, isPreferred) {
  const length = Math.max(1, story.text.length);
  const lines = [...new Set(places.map(place => lineOf(story, place)))];
  return draw('svg', {
    viewBox: '0 0 1000 16', preserveAspectRatio: 'none', role: 'img',
    class: isPreferred ? 'preferred' : 'other',
    'aria-label': `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  },
    draw('line', { x1: 0, y1: 8, x2: 1000, y2: 8 }),
    places.map(place =>
      draw('rect', { x: (place / length * 992).toFixed(1), y: 1, width: 8, height: 14 })));
}

const LINES_SHOWN = 12;

function form(story, [text, places], canonical) {
  const first = places.slice(0, LINES_SHOWN);
  const rest = places.length - first.length;
  return make('tr', {},
    make('th', { scope: 'row' }, words(text)),
    make('td', { class: 'count' }, `${places.length} ×`),
    make('td', { class: 'time' }, timeline(story, places, text === canonical)),
    make('td', {}, first.map(place => [lineButton(story, place), ' ']),
      rest > 0 ? `and ${rest} more` : null));
}

function nameSection(story, [canonical, kind, percent, forms, clusters]) {
  return make('section', { class: 'name' + (clusters.length ? ' wanting' : '') },
    make('h3', {}, words(canonical), ' ', make('span', { class: 'trust' }, `${kind}, ${percent} %`)),
    clusters.map(([preferred, others, percent, reasons]) => make('p', { class: 'cluster' },
      make('strong', {}, 'One spelling wanted: '),
      others.flatMap((other, index) => [index ? ', ' : '', words(other)]), ' → ',
      words(preferred), `, ${percent} %`, reasons.length ? ` (${reasons.join('; ')})` : '')),
    make('table', {},
      make('caption', { class: 'unseen' }, `Forms of ${canonical} through the story`),
      make('tbody', {}, forms.map(one => form(story, one, canonical)))));
}

/// A list that grows as it is asked to. `whole` is what the list is part of.
function growing(items, element, draw, step = 100, whole = element) {
  const box = make('div', {}, whole);
  const more = make('button', { type: 'button', onclick: () => add() }, 'More');
  let done = 0;
  function add() {
    const end = Math.min(items.length, done + step);
    for (; done < end; done++) element.append(draw(items[done]));
    more.hidden = done >= items.length;
  }
  add();
  box.append(more);
  return box;
}

function namesView(story) {
  const size = name => name[3].reduce((sum, form) => sum + form[1].length, 0);
  const names = [...story.names].sort((a, b) =>
    (b[4].length > 0) - (a[4].length > 0) || b[3].length - a[3].length || size(b) - size(a));
  if (!names.length) return make('p', {}, 'No names were looked for, or none was found.');
  return growing(names, make('div', { class: 'names' }), name => nameSection(story, name));
}
