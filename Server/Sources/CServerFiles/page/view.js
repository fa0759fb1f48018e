// Draws the story, the reasons and the names. Text only ever becomes text nodes, never markup.

const byId = id => document.getElementById(id);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return element;
}

/// Words in any script, in their own direction whatever stands around them.
const words = text => make('bdi', {}, text);

const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/// A passage as it can be seen: spaces and invisible characters by signs or names.
function seen(text) {
  if (!/^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/.test(text)) return text;
  return [...text].map(letter => {
    if (letter === ' ') return '␣';
    if (letter === '\n') return '↵';
    return `‹U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}›`;
  }).join('');
}

/// A passage as it is read out.
const spoken = text => text === '' ? 'nothing' : `“${seen(text)}”`;

const percent = finding => `${Math.floor(finding.confidence * 100 + 1e-9)} %`;

function spokenChange(finding) {
  const old = spoken(finding.text);
  const what = finding.fixes.length ? `${old} to ${spoken(replacement(finding))}` : old;
  return `${what}, ${finding.state}. ${finding.message}`;
}

function passage(piece, choose) {
  const { finding, text } = piece;
  if (!finding) return text;
  const isChange = finding.fixes.length && finding.state !== REJECTED
    && (finding.state === ACCEPTED || finding.fixes[0].applicability !== 'manual');
  const parts = isChange
    ? [text === '' ? null : make('del', {}, seen(text)),
      replacement(finding) === '' ? null : make('ins', {}, seen(replacement(finding)))]
    : [make('mark', {}, text === '' ? '‸' : seen(text))];
  return make('span', {
    class: `change ${finding.state}`, role: 'button', tabindex: '0', 'data-finding': finding.index,
    'aria-label': spokenChange(finding), onclick: () => choose(finding),
    onfocus: () => choose(finding, false),
  }, parts);
}

function drawText(story, choose) {
  byId('text').replaceChildren(...story.pieces.map(piece => passage(piece, choose)));
}

function evidence(finding) {
  if (!finding.evidence.length) return null;
  return make('ul', {}, finding.evidence.map(({ kind, detail, range }) => make('li', {},
    kind.replace(/-/g, ' '), detail ? ': ' : null, words(detail || ''),
    range ? ` (line ${range.start.line})` : null)));
}

function decisions(finding, decide) {
  const button = (label, state, choice) => make('button', {
    type: 'button',
    'aria-pressed': String(finding.state === state
      && (choice === undefined || finding.choice === choice)),
    onclick: () => decide(finding, state, choice),
  }, label);
  const accepts = finding.fixes.slice(0, 5).map((fix, choice) => button(
    fix.replacement === '' ? 'Delete' : ['Accept ', make('ins', {}, seen(fix.replacement))],
    ACCEPTED, choice));
  return make('div', { class: 'row' }, accepts, button('Reject', REJECTED));
}

function drawFindings(story, choose, decide) {
  byId('findings-title').textContent = story.findings.length
    ? counted(story.findings.length, 'finding', 'findings') : 'Nothing to report';
  byId('findings').replaceChildren(...story.findings.map(finding => make('li', {
    'data-item': finding.index, class: finding.state,
  },
  make('p', {}, make('button', {
    type: 'button', class: 'quiet', onclick: () => choose(finding),
  }, `line ${finding.range.start.line}`), ' ', make('bdi', { dir: 'auto' }, finding.message)),
  make('p', { class: 'rule' }, `${finding.rule} · ${finding.severity} · `
    + `${finding.fixes.length ? finding.fixes[0].applicability : 'for a person'} · `
    + percent(finding)),
  evidence(finding), decisions(finding, decide))));
}

function drawNames(story, goTo) {
  const names = [...story.entities].sort(
    (a, b) => Boolean(b.inconsistent) - Boolean(a.inconsistent));
  byId('names').replaceChildren(
    make('h2', {}, counted(names.length, 'name', 'names')),
    ...names.map(entity => make('div', { class: `name ${entity.inconsistent ? 'wanting' : ''}` },
      make('h3', {}, words(entity.canonical), ' ', make('span', { class: 'count' }, entity.kind)),
      make('ul', {}, entity.variants.map(variant => make('li', {}, make('button', {
        type: 'button', class: 'quiet', onclick: () => goTo(variant.ranges),
      }, words(variant.text)), ' ', make('span', { class: 'count' }, `${variant.count} ×`)))),
      (entity.clusters || []).map(cluster => make('p', { class: 'hint' },
        'one spelling is wanted: ', words(cluster.variants.join(' · ')))))));
}
