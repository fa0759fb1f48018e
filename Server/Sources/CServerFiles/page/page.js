// The page itself: asks the server, and turns what the reader does into decisions.

const page = {
  story: null,
  current: null,

  get settings() {
    const settings = new URLSearchParams({ 'offset-unit': 'utf16' });
    const names = ['style', 'source-language', 'language'];
    for (const name of names) if (byId(name).value.trim()) settings.set(name, byId(name).value.trim());
    settings.set('input-format', byId('format').value);
    return settings;
  },

  async ask(address, options = {}) {
    const token = byId('token').value;
    const headers = { ...options.headers, ...(token && { Authorization: `Bearer ${token}` }) };
    const answer = await fetch(address, { ...options, headers });
    if (answer.status === 401) byId('token-form').hidden = false;
    if (answer.ok) return answer.json();
    const problem = await answer.json().catch(() => ({ detail: answer.statusText, remedy: '' }));
    throw new Error([problem.detail, problem.remedy].filter(Boolean).join('; '));
  },

  async check() {
    const text = byId('input').value;
    byId('check').disabled = true;
    this.say('Checking …');
    this.complain('');
    try {
      const source = byId('original').value;
      const report = await this.ask(`/v1/check?${this.settings}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/vnd.stet.story+json' },
        body: JSON.stringify(source.trim() ? { text, source } : { text }),
      });
      this.story = new Story(text, report);
      this.show(true);
    } catch (error) {
      this.complain(error.message);
      this.say('');
    } finally {
      byId('check').disabled = false;
    }
  },

  say(message) { byId('status').textContent = message; },

  complain(message) {
    byId('fault').textContent = message;
    byId('fault').hidden = !message;
  },

  show(isResult) {
    byId('write').hidden = isResult;
    byId('check').hidden = isResult;
    byId('read').hidden = !isResult;
    for (const id of ['edit', 'again', 'accept-all', 'copy', 'download']) byId(id).hidden = !isResult;
    this.current = null;
    scrollTo(0, 0);
    if (isResult) {
      drawNames(this.story, ranges => this.goTo(ranges));
      this.draw();
      byId('main').focus({ preventScroll: true });
    } else {
      this.say('');
      byId('input').focus();
    }
  },

  draw() {
    drawText(this.story, (finding, scrolls) => this.choose(finding, scrolls));
    drawFindings(this.story, finding => this.choose(finding),
      (finding, state, choice) => this.decide(finding, state, choice));
    this.mark();
    const { story } = this;
    byId('accept-all').disabled = !story.findings.some(finding => finding.state === OPEN
      && finding.fixes.length && finding.fixes[0].applicability === 'suggested');
    this.say(`${counted(story.count(ACCEPTED), 'change', 'changes')} accepted, `
      + `${story.count(OPEN)} open, ${story.count(REJECTED)} rejected`);
  },

  mark() {
    for (const old of document.querySelectorAll('.current')) old.classList.remove('current');
    if (!this.current) return;
    for (const element of this.elements(this.current)) element.classList.add('current');
  },

  elements(finding) {
    return [...document.querySelectorAll(
      `[data-finding="${finding.index}"], [data-item="${finding.index}"]`)];
  },

  choose(finding, scrolls = true) {
    this.current = finding;
    this.mark();
    for (const element of this.elements(finding)) {
      if (scrolls || element.dataset.item) {
        element.scrollIntoView({ block: element.dataset.item ? 'nearest' : 'center' });
      }
    }
    const passage = document.querySelector(`[data-finding="${finding.index}"]`);
    if (scrolls && passage) passage.focus({ preventScroll: true });
  },

  /// Decides, draws anew, and leaves the reader where they were.
  decide(finding, state, choice) {
    const held = document.activeElement;
    const item = held && held.closest('[data-item]');
    const place = item ? [...item.querySelectorAll('button')].indexOf(held) : -1;
    this.story.decide(finding, state, choice);
    this.current = finding;
    this.draw();
    const next = place >= 0
      ? document.querySelectorAll(`[data-item="${item.dataset.item}"] button`)[place]
      : document.querySelector(`[data-finding="${finding.index}"]`);
    if (next) next.focus({ preventScroll: true });
  },

  step(by) {
    const { findings } = this.story;
    if (!findings.length) return;
    const at = this.current ? this.current.index : by > 0 ? -1 : 0;
    this.choose(findings[(at + by + findings.length) % findings.length]);
  },

  /// Shows where a name stands.
  goTo(ranges) {
    this.current = null;
    this.draw();
    const text = byId('text');
    const selection = getSelection();
    selection.removeAllRanges();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT,
      node => node.parentElement.closest('ins') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const range = document.createRange();
    const { start, end } = ranges[0];
    let done = 0;
    for (let node = walker.nextNode(); node && done < end.offset; node = walker.nextNode()) {
      if (start.offset >= done) range.setStart(node, Math.min(node.length, start.offset - done));
      range.setEnd(node, Math.min(node.length, end.offset - done));
      done += node.length;
    }
    selection.addRange(range);
    const box = range.getBoundingClientRect();
    scrollTo(0, scrollY + box.top - innerHeight / 2);
  },

  async copy() {
    const { result } = this.story;
    try {
      await navigator.clipboard.writeText(result);
    } catch {
      const area = make('textarea', {});
      area.value = result;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    this.say('The result is in the clipboard');
  },

  download() {
    const endings = { text: 'txt', markdown: 'md', html: 'html' };
    const address = URL.createObjectURL(
      new Blob([this.story.result], { type: 'text/plain;charset=utf-8' }));
    make('a', { href: address, download: `story.${endings[byId('format').value]}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  },

  key(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (byId('read').hidden) this.check();
      return;
    }
    if (byId('read').hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    const decided = { a: ACCEPTED, r: REJECTED, u: OPEN }[event.key];
    if (event.key === 'n' || event.key === 'j') this.step(1);
    else if (event.key === 'p' || event.key === 'k') this.step(-1);
    else if (event.key === 'c') this.copy();
    else if (event.key === 'Escape') this.show(false);
    else if (decided && this.current) this.decide(this.current, decided);
    else if (event.key === 'Enter' && document.activeElement.dataset.finding && this.current) {
      const isAccepted = this.current.state === ACCEPTED;
      this.decide(this.current, isAccepted ? REJECTED : ACCEPTED);
    } else return;
    event.preventDefault();
  },
};

byId('token-form').addEventListener('submit', event => {
  event.preventDefault();
  page.check();
});
byId('check').addEventListener('click', () => page.check());
byId('edit').addEventListener('click', () => page.show(false));
byId('again').addEventListener('click', () => {
  byId('input').value = page.story.result;
  page.show(false);
  page.check();
});
byId('accept-all').addEventListener('click', () => {
  page.story.acceptSuggested();
  page.draw();
});
byId('copy').addEventListener('click', () => page.copy());
byId('download').addEventListener('click', () => page.download());
document.addEventListener('keydown', event => page.key(event));

page.ask('/v1/rules').then(({ styles }) => {
  byId('style').append(...styles.map(style => make('option', {}, style)));
}).catch(() => {});
byId('input').focus();
