// The card with the reasons of a mark: on hover, on focus, and to stay when it is chosen.

const card = {
  element: byId('card'),
  mark: null,
  isPinned: false,
  timer: 0,

  show(element, mark, story) {
    clearTimeout(this.timer);
    if (this.isPinned && this.owner !== element) this.hide();
    this.owner = element;
    this.element.replaceChildren(
      ...mark.items.map(finding => reasons(finding, story)), cardHint());
    this.element.hidden = false;
    const place = element.getClientRects()[0] || element.getBoundingClientRect();
    const width = this.element.offsetWidth, height = this.element.offsetHeight;
    const left = Math.max(8, Math.min(place.left, innerWidth - width - 8));
    const isAbove = place.bottom + height + 8 > innerHeight && place.top > height + 8;
    this.element.style.left = `${left + scrollX}px`;
    this.element.style.top = `${(isAbove ? place.top - height - 4 : place.bottom + 4) + scrollY}px`;
    element.setAttribute('aria-describedby', 'card');
  },

  hide() {
    clearTimeout(this.timer);
    if (this.owner) this.owner.removeAttribute('aria-describedby');
    this.element.hidden = true;
    this.isPinned = false;
    this.owner = null;
  },

  /// Time to move the pointer into the card.
  hideSoon() {
    if (this.isPinned) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), 250);
  },

  pin() {
    this.isPinned = true;
    const first = this.element.querySelector('button');
    if (first) first.focus();
  },
};

card.element.addEventListener('mouseenter', () => clearTimeout(card.timer));
card.element.addEventListener('mouseleave', () => card.hideSoon());

const cardHint = () =>
  make('p', { class: 'hint' }, 'n next · p previous · Enter stay here · Esc close');

function change(finding, text) {
  const old = text.slice(finding.from, finding.to);
  const row = make('p', { class: 'change' });
  if (finding.from < finding.to) row.append(make('del', { dir: 'auto' }, seen(old)), ' ');
  for (const fix of finding.fixes.slice(0, 4)) {
    row.append(make('ins', { dir: 'auto' }, fix === '' ? '(nothing)' : seen(fix)), ' ');
  }
  return row;
}

/// All that is known of a finding.
function reasons(finding, story) {
  const [id, fault] = summary.rules[finding.rule];
  const kind = KINDS[finding.kind];
  return make('section', { class: 'reasons ' + kind },
    make('h3', {}, make('code', {}, id), ' ',
      make('span', { class: 'trust' },
        `${finding.severity === 'warning' ? '' : finding.severity + ', '}`
        + `${KIND_NAMES[finding.kind]}, ${finding.percent} %`)),
    make('p', { dir: 'auto' }, finding.message),
    finding.fixes.length ? change(finding, story.text) : null,
    make('ul', {}, finding.evidence.map(([kind, detail, place]) => make('li', {},
      make('span', { class: 'kind' }, kind.replace(/-/g, ' ')), ' ', words(detail),
      place === undefined ? null : [' ', lineButton(story, place)]))),
    make('p', { class: 'fault' }, fault));
}

const lineButton = (story, place) => make('button', {
  type: 'button', class: 'line', onclick: () => page.goTo(place),
}, `line ${lineOf(story, place)}`);
