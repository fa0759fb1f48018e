// The story as a page, with its changes in place, and before and after side by side.

/// How a mark is read out.
function label(mark, text) {
  const finding = mark.items[0];
  const old = spoken(text.slice(mark.from, mark.to));
  const fix = finding.fixes[0];
  const what = finding.kind === FLAG || fix === undefined
    ? `${old}, for a person`
    : `${finding.kind === FIX ? 'change' : 'suggested change of'} ${old} to ${spoken(fix)}`;
  return `${what}. ${finding.message}`;
}

/// A marked passage. `side` is what of it is shown: before, after, or nothing given for both.
function markElement(view, index, side) {
  const mark = view.marks[index];
  const { text } = view.story;
  const finding = mark.items[0];
  const old = text.slice(mark.from, mark.to);
  const fix = finding.kind === FLAG ? undefined : finding.fixes[0];
  const isAfter = side === 'after' || !side;
  const parts = [];
  if (fix === undefined || (side === 'after' && finding.kind !== FIX)) {
    parts.push(make('mark', {}, seen(old)));
  } else {
    if (side !== 'after' && mark.from < mark.to) parts.push(make('del', {}, seen(old)));
    if (isAfter && fix !== '') parts.push(make('ins', {}, seen(fix)));
    if (!parts.length) parts.push(make('mark', { class: 'empty' }, '‸'));
  }
  const element = make('span', {
    class: `finding ${KINDS[finding.kind]}`, tabindex: '0', role: 'button',
    'aria-label': label(mark, text), 'data-mark': index,
  }, parts);
  const show = () => card.show(element, mark, view.story);
  element.addEventListener('mouseenter', () => { if (!card.isPinned) show(); });
  element.addEventListener('mouseleave', () => card.hideSoon());
  element.addEventListener('focus', show);
  element.addEventListener('blur', () => card.hideSoon());
  element.addEventListener('click', show);
  element.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    show();
    card.pin();
  });
  return element;
}

function paragraph(view, part, side) {
  const { text } = view.story;
  const element = make('p', { dir: 'auto', 'data-line': part.line });
  let done = part.from;
  for (let index = part.first; index < part.last; index++) {
    const mark = view.marks[index];
    element.append(text.slice(done, mark.from), markElement(view, index, side));
    done = mark.to;
  }
  element.append(text.slice(done, part.to).replace(/[\r\n\u2028\u2029]+$/, ''));
  return element;
}

const isBlank = (view, part) =>
  part.first === part.last && !/\S/.test(view.story.text.slice(part.from, part.to));

function storyRow(view, part) {
  if (isBlank(view, part)) return null;
  const element = paragraph(view, part);
  return make('div', { class: 'row' },
    make('span', { class: 'number', 'aria-hidden': 'true' }, String(part.line)), element);
}

function sidesRow(view, part) {
  if (isBlank(view, part)) return null;
  const left = view.source
    ? make('p', { dir: 'auto', lang: view.story.language }, view.source[part.line - 1] || '')
    : paragraph(view, part, 'before');
  return make('div', { class: 'row', role: 'row' },
    make('div', { role: 'cell' }, left),
    make('div', { role: 'cell' }, paragraph(view, part, view.source ? undefined : 'after')));
}

/// A text that is drawn block by block as it comes near, and let go when it is far.
class TextView {
  constructor(story, rowOf, source) {
    this.story = story;
    this.source = source;
    this.rowOf = rowOf;
    this.marks = marksOf(story);
    this.blocks = blocksOf(story, this.marks);
    this.current = -1;
    this.isSmall = this.blocks.length <= 12;
    this.watcher = new IntersectionObserver(entries => {
      for (const entry of entries) {
        const block = this.blocks[entry.target.dataset.block];
        if (entry.isIntersecting) this.fill(block); else this.empty(block);
      }
    }, { rootMargin: '1500px 0px' });
    this.element = make('div', { class: 'text' }, this.blocks.map((block, index) => {
      block.element = make('div', { class: 'block', 'data-block': index });
      const height = Math.ceil((block.to - block.from) / 80) * 28;
      block.element.style.minHeight = `${height}px`;
      if (this.isSmall) this.fill(block); else this.watcher.observe(block.element);
      return block.element;
    }));
  }

  fill(block) {
    if (block.isFull) return;
    block.isFull = true;
    block.element.style.minHeight = '';
    block.element.append(...paragraphsOf(this.story, this.marks, block)
      .map(part => this.rowOf(this, part)).filter(Boolean));
  }

  empty(block) {
    if (!block.isFull || this.isSmall || this.isPrinting
      || block.element.contains(document.activeElement)) return;
    block.element.style.minHeight = `${block.element.offsetHeight}px`;
    block.element.replaceChildren();
    block.isFull = false;
  }

  /// Everything at once, for paper.
  fillAll() {
    this.isPrinting = true;
    for (const block of this.blocks) this.fill(block);
  }

  blockAt(place) {
    return this.blocks[lastNotAbove(place, this.blocks.length, index => this.blocks[index].from)];
  }

  /// Shows a place of the text.
  goTo(place) {
    const block = this.blockAt(place);
    this.fill(block);
    const line = lineOf(this.story, place);
    const rows = [...block.element.querySelectorAll('p[data-line]')];
    const row = rows.filter(row => Number(row.dataset.line) <= line).pop() || block.element;
    row.scrollIntoView({ block: 'center' });
    row.classList.add('found');
    setTimeout(() => row.classList.remove('found'), 2000);
  }

  /// Goes on to the next mark, or back.
  step(by) {
    if (!this.marks.length) return;
    const focused = document.activeElement && document.activeElement.closest('[data-mark]');
    if (focused) this.current = Number(focused.dataset.mark);
    else if (card.owner && card.owner.dataset.mark) this.current = Number(card.owner.dataset.mark);
    card.hide();
    const total = this.marks.length;
    this.current = this.current < 0 && by < 0 ? total - 1 : (this.current + by + total) % total;
    const block = this.blocks.find(block => this.current < block.last);
    this.fill(block);
    const element = block.element.querySelector(`[data-mark="${this.current}"]`);
    element.scrollIntoView({ block: 'center' });
    element.focus();
  }

  leave() { this.watcher.disconnect(); }
}

const NOTES_AT_ONCE = 500;

/// The findings one by one: read after the story, and numbered on paper.
function notes(view) {
  const list = make('ol', { class: 'notes' });
  let done = 0;
  const more = make('button', { type: 'button', onclick: () => add(NOTES_AT_ONCE) }, 'More');
  function add(number) {
    const end = Math.min(view.marks.length, done + number);
    for (; done < end; done++) {
      const mark = view.marks[done];
      list.append(make('li', {}, lineButton(view.story, mark.from),
        mark.items.map(finding => reasons(finding, view.story))));
    }
    more.hidden = done >= view.marks.length;
  }
  const element = make('details', { class: 'list' },
    make('summary', {}, 'All findings as a list'), list, more);
  element.addEventListener('toggle', () => { if (element.open && !done) add(NOTES_AT_ONCE); });
  element.print = () => { element.open = true; add(view.marks.length); };
  return element;
}
