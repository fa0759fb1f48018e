// The page: which story and which view is open, the filter, and the keys.

const VIEWS = [
  ['overview', 'Overview'], ['story', 'Story'], ['sides', 'Side by side'],
  ['original', 'With the original'], ['names', 'Names'],
];

const page = {
  story: null,
  view: 'overview',
  text: null,

  open(number, view) {
    if (!summary.stories[number]) view = 'overview';
    else if (!this.story || this.story.number !== number) this.story = readStory(number);
    if (view === 'original' && this.story.source === undefined) view = 'story';
    this.view = view;
    history.replaceState(null, '', view === 'overview' ? '#overview' : `#${number}/${view}`);
    this.draw();
    byId('main').focus({ preventScroll: true });
    scrollTo(0, 0);
  },

  draw() {
    card.hide();
    if (this.text) this.text.leave();
    this.text = null;
    const main = byId('main');
    if (this.view === 'overview') main.replaceChildren(heading('All stories'), overviewView());
    else main.replaceChildren(heading(summary.stories[this.story.number][0]), ...this.content());
    drawViews();
    drawStories();
    drawStatus();
  },

  content() {
    const { story, view } = this;
    if (view === 'names') return [namesView(story)];
    if (view === 'story') {
      this.text = new TextView(story, storyRow);
      this.text.element.classList.add('page');
      this.list = notes(this.text);
      return [this.text.element, this.list];
    }
    const source = view === 'original' ? story.source.split(/\r\n|[\n\r\u2028\u2029]/) : undefined;
    this.text = new TextView(story, sidesRow, source);
    this.text.element.classList.add('sides');
    this.text.element.setAttribute('role', 'table');
    for (const block of this.text.blocks) block.element.setAttribute('role', 'rowgroup');
    this.text.element.prepend(make('div', { class: 'row head', role: 'row' },
      (source ? ['Original', 'Story'] : ['Before', 'After'])
        .map(name => make('div', { role: 'columnheader' }, name))));
    this.list = notes(this.text);
    return [this.text.element, this.list];
  },

  /// Shows a place of the story, in the story.
  goTo(place) {
    card.hide();
    if (!this.text) this.open(this.story.number, 'story');
    this.text.goTo(place);
  },
};

const heading = text => make('h2', { dir: 'auto' }, text === '-' ? 'Standard input' : text);

function drawViews() {
  const number = page.story ? page.story.number : 0;
  byId('views').replaceChildren(...VIEWS
    .filter(([view]) => view === 'overview' || summary.stories.length)
    .filter(([view]) => view !== 'original' || (page.story && page.story.source !== undefined))
    .map(([view, name]) => make('button', {
      type: 'button', 'aria-current': view === page.view ? 'page' : null,
      onclick: () => page.open(number, view),
    }, name)));
}

const STORIES_SHOWN = 200;
let wanted = '';

function drawStories() {
  const box = byId('stories');
  if (summary.stories.length < 2) return;
  if (!box.firstChild) {
    const list = make('ul');
    const search = make('input', {
      type: 'search', placeholder: 'Find a story', 'aria-label': 'Find a story',
      oninput: event => { wanted = event.target.value.toLowerCase(); drawStories(); },
    });
    box.append(make('h2', {}, 'Stories'), search, list);
  }
  const fits = summary.stories.map((story, number) => [story, number])
    .filter(([story]) => story[0].toLowerCase().includes(wanted));
  box.querySelector('ul').replaceChildren(...fits.slice(0, STORIES_SHOWN).map(
    ([[path, ...parts], number]) => make('li', {}, make('button', {
      type: 'button',
      'aria-current': page.view !== 'overview' && page.story.number === number ? 'true' : null,
      onclick: () => page.open(number, page.view === 'overview' ? 'story' : page.view),
    }, words(path), ' ', make('span', { class: 'count' }, sum(parts).toLocaleString('en'))))),
    ...(fits.length > STORIES_SHOWN
      ? [make('li', {}, `and ${count(fits.length - STORIES_SHOWN, 'other', 'others')}`)] : []));
}

function drawStatus() {
  const status = byId('status');
  if (page.view === 'overview' || page.view === 'names') status.textContent = '';
  else {
    const all = page.story.findings.length;
    const shown = page.story.findings.filter(passes).length;
    status.textContent = shown === all
      ? count(all, 'finding', 'findings') : `${shown} of ${count(all, 'finding', 'findings')} shown`;
  }
}

/// A box to tick that shows or hides something.
function tick(name, number, set, value) {
  return make('label', {}, make('input', {
    type: 'checkbox', checked: !set.has(value),
    onchange: event => {
      if (event.target.checked) set.delete(value); else set.add(value);
      page.draw();
    },
  }), ' ', name, ' ', make('span', { class: 'count' }, number.toLocaleString('en')));
}

function drawFilter() {
  const totals = [0, 1, 2].map(kind => sum(summary.stories.map(story => story[kind + 1])));
  const output = make('output', {}, '0 %');
  const least = make('input', {
    type: 'range', min: 0, max: 100, step: 1, value: 0,
    oninput: event => { output.textContent = `${event.target.value} %`; },
    onchange: event => { filter.least = Number(event.target.value); page.draw(); },
  });
  const rules = Object.entries(summary.counts)
    .map(([rule, parts]) => [Number(rule), sum(parts)])
    .sort((a, b) => summary.rules[a[0]][0] < summary.rules[b[0]][0] ? -1 : 1);
  byId('filter').append(make('h2', {}, 'Show'),
    make('fieldset', {}, make('legend', {}, 'Kind'),
      KIND_NAMES.map((name, kind) => tick(name, totals[kind], filter.kinds, kind))),
    make('label', { class: 'least' }, 'At least as sure as ', output, least),
    make('fieldset', {}, make('legend', {}, 'Rule'), rules.map(([rule, number]) =>
      tick(make('code', {}, summary.rules[rule][0]), number, filter.rules, rule))));
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    const owner = card.owner, wasPinned = card.isPinned;
    card.hide();
    if (owner && wasPinned) { owner.focus(); card.hide(); }
    return;
  }
  const isTyping = event.target.matches && event.target.matches('input, textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !page.text) return;
  if (event.key === 'n') page.text.step(1);
  if (event.key === 'p') page.text.step(-1);
});

document.addEventListener('click', event => {
  if (!event.target.closest('#card, .finding')) card.hide();
});

/// Paper gets all of the story, with its reasons as numbered notes.
const PRINTED_AT_MOST = 5000;
addEventListener('beforeprint', () => {
  if (!page.text || page.text.marks.length > PRINTED_AT_MOST) return;
  page.text.fillAll();
  page.list.print();
});

function start() {
  const [, number, view] = location.hash.match(/^#(\d+)\/(\w+)$/) || [];
  drawFilter();
  if (view) page.open(Number(number), view);
  else if (summary.stories.length === 1 && location.hash !== '#overview') page.open(0, 'story');
  else page.open(0, 'overview');
}

start();
