'use strict';
// Makes elements. Text of stories only ever becomes text nodes and attribute values, never markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined));
  return element;
}

const make = (tag, attributes, ...children) =>
  fill(document.createElement(tag), attributes, children);

const draw = (tag, attributes, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

const byId = id => document.getElementById(id);

/// Words in any script, in their own direction whatever stands around them.
const words = text => make('bdi', {}, text);

const count = (number, one, many) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/// A passage as it can be seen: spaces and invisible characters by signs or names.
function seen(text) {
  if (!/^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/.test(text)) return text;
  return [...text].map(letter => {
    if (letter === ' ') return '␣';
    if (letter === '\n') return '↵';
    if (letter === '\r') return '';
    const number = letter.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${number}›`;
  }).join('');
}

/// A passage as it is read out.
const spoken = text => text === '' ? 'nothing' : `“${seen(text)}”`;
