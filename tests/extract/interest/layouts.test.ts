import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../src/pipeline.js';
import { factsIn, LAYOUTS } from '../../layouts.js';

const TOPICS = ['Rope theory', 'knots in wet harbours', 'Sail-Based Drying (SBD)', 'tidal scheduling', 'Quay Models for Ships'];

/** How an entry is printed: alone, with punctuation, in bold, before its explanation. */
const FORMS: Readonly<Record<string, (topic: string) => string>> = {
  'the topic': (topic) => topic,
  'the topic and a full stop': (topic) => `${topic}.`,
  'the topic and a semicolon': (topic) => `${topic};`,
  'the topic in bold': (topic) => `<b>${topic}</b>`,
  'the topic in bold before its explanation': (topic) => `<b>${topic}</b>: we look at methods for this.`,
};

const interests = (source: string): string[] =>
  readPageFacts(new TextEncoder().encode(source), { id: 'p' }).interests.map(({ value }) => value);

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('interests laid out as %s', (_name, layout) => {
  it.each(Object.entries(FORMS))('%s', (_form, printed) => {
    const facts = factsIn(layout, [{ heading: 'Research Interests', entries: TOPICS.map(printed) }]);
    expect(facts.interests.map(({ value }) => value)).toEqual(TOPICS);
  });
});

const page = (body: string): string =>
  `<h1>Ada Lind</h1><p>Professor, Department of Ropes, Norvik University.</p>${body}<h2>Talks</h2><ul><li>Light in fog, 2017</li></ul>`;
const section = (body: string): string[] => interests(page(`<h2>Research Interests</h2>${body}`));

describe('clouds of tags', () => {
  const tags = '<span class="tag">Rope theory</span>\n<span class="tag">wet knots</span>\n<span class="tag">Sails and tides</span>';
  it.each([
    ['under a heading', section(`<div>${tags}</div>`)],
    ['behind a label', interests(page(`<p><b>Interests:</b> ${tags}</p>`))],
    ['of links', section('<p><a href="a">Rope theory</a> <a href="b">wet knots</a> <a href="c">Sails and tides</a></p>')],
  ])('are read %s', (_where, found) => {
    expect(found).toEqual(['Rope theory', 'wet knots', 'Sails and tides']);
  });
  it.each([
    '<p>Read <a href="a">Rope theory</a> and <a href="b">my blog</a> on them</p>',
    '<p><a href="https://x.org/a">https://x.org/a</a> <a href="b">me@x.org</a></p>',
  ])('%s is none', (body) => {
    expect(section(body).filter((value) => /^(?:Rope theory|https|me@)/u.test(value))).toEqual([]);
  });
});

describe('entries in a line or in cells', () => {
  const three = ['Rope theory', 'wet knots', 'Sails and tides'];
  it.each([
    '<p>(1) Rope theory (2) wet knots (3) Sails and tides</p>',
    '<p>1. Rope theory<br>2. wet knots<br>3. Sails and tides</p>',
    '<p>Rope theory,<br>wet knots,<br>Sails and tides</p>',
    '<table><tr><td>Rope theory</td><td>wet knots</td></tr><tr><td>Sails and tides</td></tr></table>',
    '<blockquote><p>Rope theory</p><p>wet knots</p><p>Sails and tides</p></blockquote>',
    '<p>Rope theory<br>wet knots<br>Sails and tides<br><a href="p.html">More ...</a></p>',
  ])('%s', (body) => {
    expect(section(body)).toEqual(three);
  });
  it.each([
    ['<p>(2) Rope theory (4) wet knots</p>', ['Rope theory', 'wet knots']],
    ['<p>I came here in (1) winter (2) spring and (3) summer.</p>', ['winter', 'spring', 'summer']],
  ])('%s has no entries by number', (body, entries) => {
    expect(section(body)).not.toEqual(entries);
  });
});

it('reads topics between slashes', () => {
  expect(section('<p>Rope theory / wet knots / Sail design</p>')).toEqual(['Rope theory', 'wet knots', 'Sail design']);
});

describe('headings of what is no research', () => {
  const list = '<ul><li>Rope theory</li><li>wet knots</li><li>Sails and tides</li></ul>';
  const lines = 'Rope theory<br>wet knots<br>Sails and tides<br>';
  const headings = ['Hobbies', 'Personal Interests', 'Other Interests', 'Links of interest', 'Conflict of Interest', 'Skills', 'Positions'];
  it.each([...headings, 'Special Interest Groups', 'Student research topics', 'Hobbies and Interests', 'Fun'])('%s', (heading) => {
    expect(interests(page(`<h2>${heading}</h2>${list}`))).toEqual([]);
    expect(interests(page(`<h2>${heading}</h2>${lines}`))).toEqual([]);
  });
});

describe('lines behind a label', () => {
  it.each([
    '<p><b>Research interests:</b><br>Rope theory<br>wet knots<br>Sails and tides</p>',
    '<p>My research interests include:<br>Rope theory<br>wet knots<br>Sails and tides</p>',
    '<table><tr><td><b>Interests</b></td><td>Rope theory<br>wet knots<br>Sails and tides</td></tr></table>',
    '<p>Research interests<br>&bull; Rope theory;<br>&bull; wet knots;<br>&bull; Sails and tides.</p>',
    '<p><b>Interests</b><br>Rope theory<br>wet knots<br>Sails and tides<br>Email: ada@norvik.edu<br>Office: 3, Quay Road</p>',
    '<p><b>Research interests:</b> Rope theory<br>wet knots<br>Sails and tides</p>',
    '<p><b>Service:</b></p><ul><li>Reviewer for Rope Letters</li></ul><p><b>Interests:</b><br>Rope theory<br>wet knots<br>Sails and tides</p>',
  ])('are read from %s', (body) => {
    expect(interests(page(body))).toEqual(['Rope theory', 'wet knots', 'Sails and tides']);
  });
  it.each([
    ['<p>Research interests: rope theory<br>Room 12<br>Quay Road</p>', ['rope theory']],
    ['<p>Research interests: rope theory, sails<br>Hobbies: chess</p>', ['rope theory', 'sails']],
    ['<p><b>Research interests:</b> rope theory<br>Room 12<br>Quay Road</p>', ['rope theory']],
    ['<p><b>Research interests:</b> rope theory<br><b>Office:</b> Quay Road<br><b>Post:</b> Norvik</p>', ['rope theory']],
    ['<p>Research interests:<br>how ropes are used in the<br>harbours of cold and windy<br>countries</p>', []],
  ])('%s has no further ones', (body, expected) => {
    expect(interests(page(body))).toEqual(expected);
  });
});

describe('what stands under a heading of interests and is none', () => {
  it.each([
    '<p>See my papers.</p>',
    '<p>I mend ropes in winter.<br>You can write to me.</p>',
    '<p>Phone: 12 34 56<br>Office: Quay Road 3<br>Email: ada@norvik.edu</p>',
    '<p>This page is being rebuilt.<br>Please come back.<br>Thank you!</p>',
    '<ul><li>https://norvik.edu/ropes</li><li>ada@norvik.edu</li></ul>',
  ])('%s', (body) => {
    expect(section(body)).toEqual([]);
  });
  it('sentences behind three lines of topics', () => {
    const body = '<p>Rope theory<br>Wet knots<br>Tides<br>I am looking for students who want to work on old boats with me.</p>';
    expect(section(body)).toEqual(['Rope theory', 'Wet knots', 'Tides']);
  });
});
