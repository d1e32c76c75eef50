import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { segment } from '../../src/segment/segment.js';

/** "kind: title" of the sections with a heading, in page order. */
function sectionsOf(source: string): readonly string[] {
  const page = read(new TextEncoder().encode(source), { id: 'page' });
  return segment(page)
    .filter(({ heading }) => heading >= 0)
    .map(({ kind, title }) => `${kind}: ${title}`);
}

/** The kind of the section that the block with the words stands in. */
function kindAround(source: string, words: string): string | undefined {
  const page = read(new TextEncoder().encode(source), { id: 'page' });
  const block = page.blocks.find(({ text }) => text.includes(words));
  return block && segment(page).findLast(({ first, end }) => first <= block.index && block.index < end)?.kind;
}

type Section = readonly [title: string, entries: readonly string[]];

const SECTIONS: readonly Section[] = [
  ['Service', ['Reviewer for Letters on Tides', 'Member of the outreach group']],
  ['Teaching', ['Waves and Tides, Spring 2020', 'Optics for Sailors, Fall 2019']],
  ['Awards', ['Quill Prize for young authors, 2018', 'Lantern Medal, 2016']],
  ['Talks', ['Light in fog, Turin, 2017', 'Layers of sand, Jena, 2015']],
];
const EXPECTED = ['service: Service', 'teaching: Teaching', 'awards: Awards', 'talks: Talks'];

const list = (entries: readonly string[]): string => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
const lines = (entries: readonly string[]): string => entries.join('<br>\n');
const paragraphs = (entries: readonly string[]): string => entries.map((entry) => `<p>${entry}</p>`).join('');
const dds = (entries: readonly string[]): string => entries.map((entry) => `<dd>${entry}</dd>`).join('');

/** The page of an invented person, each section set by `one`. */
const pageOf = (one: (title: string, entries: readonly string[]) => string): string =>
  `<html><body><h1>Ada Quill</h1><p>Professor of Oceanography at Exampletown University, where she runs the laboratory of tides.</p>
  ${SECTIONS.map(([title, entries]) => one(title, entries)).join('\n')}</body></html>`;

describe('headings whatever their element', () => {
  it.each<[string, (title: string, entries: readonly string[]) => string]>([
    ['h2', (title, entries) => `<h2>${title}</h2>${list(entries)}`],
    ['h2 with a link behind it', (title, entries) => `<h2>${title} <a href="all.html">See all</a></h2>${list(entries)}`],
    ['div above a list', (title, entries) => `<div>${title}</div>${list(entries)}`],
    ['div above lines', (title, entries) => `<div>${title}</div>${lines(entries)}`],
    ['div above paragraphs', (title, entries) => `<div>${title}</div>${paragraphs(entries)}`],
    ['div with a class', (title, entries) => `<div class="section-title">${title}</div>${paragraphs(entries)}`],
    ['div in the box of its section', (title, entries) => `<div class="part"><div class="name">${title}</div>${list(entries)}</div>`],
    ['span with a class', (title, entries) => `<p><span class="caption">${title}</span></p>${list(entries)}`],
    ['paragraph above a list', (title, entries) => `<p>${title}</p>${list(entries)}`],
    ['anchor in a div', (title, entries) => `<div class="t"><a name="x"></a><a id="${title}">${title}</a></div>${list(entries)}`],
    ['bold line', (title, entries) => `<p><b>${title}</b></p>${list(entries)}`],
    ['bold line between breaks', (title, entries) => `<br><strong>${title}</strong><br>${lines(entries)}<br>`],
    ['cell across the page', (title, entries) => `<table><tr><td bgcolor="#ccc">${title}</td></tr></table>${list(entries)}`],
    ['left cell beside a list', (title, entries) => `<table><tr><td>${title}</td><td>${list(entries)}</td></tr></table>`],
    ['left cell beside lines', (title, entries) => `<table><tr><td><b>${title}</b></td><td>${lines(entries)}</td></tr></table>`],
    ['left cell beside paragraphs', (title, entries) => `<table><tr><th>${title}</th><td>${paragraphs(entries)}</td></tr></table>`],
    ['summary of closed details', (title, entries) => `<details><summary>${title}</summary>${paragraphs(entries)}</details>`],
    ['legend of a box', (title, entries) => `<fieldset><legend>${title}</legend>${paragraphs(entries)}</fieldset>`],
    [
      'button above a closed panel',
      (title, entries) => `<button class="accordion">${title}</button><div class="panel collapse">${paragraphs(entries)}</div>`,
    ],
    ['term above a list', (title, entries) => `<dl><dt>${title}</dt><dd>${list(entries)}</dd></dl>`],
    ['term above a list that is no definition', (title, entries) => `<dl><dt>${title}</dt>${list(entries)}</dl>`],
    ['term above definitions', (title, entries) => `<dl><dt>${title}</dt>${dds(entries)}</dl>`],
  ])('%s', (_, one) => {
    expect(sectionsOf(pageOf(one))).toEqual(EXPECTED);
    for (const [title, entries] of SECTIONS) expect(kindAround(pageOf(one), entries[1] as string)).toBe(title.toLowerCase());
  });

  it('one table with all sections', () => {
    const rows = SECTIONS.map(([title, entries]) => `<tr><td>${title}</td><td>${lines(entries)}</td></tr>`).join('');
    expect(sectionsOf(`<h1>Ada Quill</h1><table>${rows}</table>`)).toEqual(EXPECTED);
  });

  it('one definition list with all sections', () => {
    const terms = SECTIONS.map(([title, entries]) => `<dt>${title}${dds(entries)}`).join('');
    expect(sectionsOf(`<h1>Ada Quill</h1><dl>${terms}</dl>`)).toEqual(EXPECTED);
  });

  it.each([
    ['numbers', (title: string, i: number) => `${i + 1}. ${title}`],
    ['Roman numbers', (title: string, i: number) => `${['I', 'II', 'III', 'IV'][i]}. ${title}`],
    ['emoji', (title: string) => `📚 ${title}`],
    ['icons', (title: string) => `<i class="fa fa-book"></i> ${title}`],
    ['a colon', (title: string) => `${title}:`],
    ['capitals', (title: string) => title.toUpperCase()],
    ['brackets', (title: string) => `${title} (selected)`],
    ['a link behind', (title: string) => `${title} <a href="x.pdf">[CV]</a>`],
    ['a link to itself', (title: string) => `${title} <a href="#x">#</a>`],
  ])('with %s', (_, decorated) => {
    for (const element of ['h2', 'div']) {
      let i = 0;
      const found = sectionsOf(pageOf((title, entries) => `<${element}>${decorated(title, i++)}</${element}>${list(entries)}`));
      expect(found.map((section) => section.split(':')[0])).toEqual(['service', 'teaching', 'awards', 'talks']);
    }
  });

  it('in two languages', () => {
    const html = `<h1>Ada Quill</h1><div>Teaching / Lehre</div>${list(['A', 'B'])}<div>Awards | Preise</div>${list(['C', 'D'])}`;
    expect(sectionsOf(html)).toEqual(['teaching: Teaching / Lehre', 'awards: Awards | Preise']);
  });

  it('ends at a line of the same class that is a link', () => {
    const title = (words: string): string => `<div class="title">${words}</div>`;
    const html = `${title('Teaching')}<p>Waves</p>${title('Awards')}<p>Quill Prize</p>${title('<a href="cats.html">Friends and cats</a>')}<p>Tabby</p>`;
    expect(kindAround(html, 'Quill Prize')).toBe('awards');
    expect(kindAround(html, 'Tabby')).not.toBe('awards');
  });

  it.each([
    ['a button', '<a href="x.pdf">PDF</a>'],
    ['a row of links', '<a href="a">Moss</a> <a href="b">Fern</a> <a href="c">Reed</a>'],
    ['a year', '<a href="x">2019</a>'],
  ])('goes on behind a line of the same class that is %s', (_, words) => {
    const title = (words: string): string => `<div class="title">${words}</div>`;
    const html = `${title('Teaching')}<p>Waves</p>${title('Awards')}<p>Quill Prize</p>${title(words)}<p>Lantern Medal</p>${title('Talks')}<p>Fog</p>`;
    expect(kindAround(html, 'Lantern Medal')).toBe('awards');
  });

  it('ends at a line of the same class that names none', () => {
    const title = (words: string): string => `<div class="title">${words}</div>`;
    const html = `${title('Teaching')}<p>Waves</p>${title('Awards')}<p>Quill Prize</p>${title('Friends and cats')}<p>Tabby</p>`;
    expect(kindAround(html, 'Quill Prize')).toBe('awards');
    expect(kindAround(html, 'Tabby')).not.toBe('awards');
  });
});

describe('no headings', () => {
  const head = '<h1>Ada Quill</h1><p>Professor of Oceanography at Exampletown University.</p>';
  it.each([
    ['a menu of boxes', ['Home', 'Research', 'Publications', 'Teaching'].map((name) => `<div>${name}</div>`).join('')],
    ['a menu of links', ['Publications', 'Teaching', 'Awards'].map((name) => `<div><a href="${name}.html">${name}</a></div>`).join('')],
    ['a menu in a row', '<table><tr><td>Publications</td><td>Teaching</td><td>Awards</td></tr></table>'],
    [
      'a menu in the left cell',
      `<table><tr><td>${['Home', 'Talks', 'Awards'].map((name) => `<div><a href="${name}.html">${name}</a></div>`).join('')}</td><td>${list(['A', 'B'])}</td></tr></table>`,
    ],
    ['items', list(['Teaching', 'Waves and tides', 'Awards', 'Other things'])],
    ['details of items', list(['Norvik', 'Selma', 'Oslo'].map((name) => `${name} <details open><summary>Talks</summary>Fog</details>`))],
    [
      'the parts of jobs',
      `<table><tr><td>2010–2012</td><td>Teaching<br>at sea</td></tr><tr><td>2013</td><td>Service<br>ashore</td></tr></table>`,
    ],
    ['data of a person', '<table><tr><td>Phone</td><td>123 45</td></tr><tr><td>Teaching</td><td>Waves</td></tr></table>'],
    [
      'places in left cells',
      `<table><tr><td>Oslo</td><td>${list(['Clerk', 'Cook'])}</td></tr><tr><td>Bergen</td><td>${list(['Mate'])}</td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    const marked = `<h2>Education</h2>${list(['M.Sc., 2001'])}<h2>Grants</h2>${list(['Sea of Fog, 2019'])}`;
    expect(sectionsOf(head + html + marked)).toEqual(['education: Education', 'grants: Grants']);
  });

  it('awards that are named like headings, each in a box of its own', () => {
    const html = `${head}<h2>Awards</h2>${['Travel Fellowship', 'Teaching Award', 'Quill Grant'].map((name) => `<div>${name}</div>`).join('')}<h2>Teaching</h2><p>Waves</p>`;
    expect(sectionsOf(html)).toEqual(['awards: Awards', 'teaching: Teaching']);
  });

  it('labels of the parts of one section, of which one looks otherwise', () => {
    const set = (label: string): string => `<p><span class="l">${label}</span></p>`;
    const labels = `${set('Postdocs:')}${list(['Bo Reed'])}<p>Students:</p>${list(['Cy Alder'])}${set('Students:')}${list(['Di Moss'])}`;
    const page = read(new TextEncoder().encode(`${head}<h2>Advising</h2>${labels}`), { id: 'page' });
    expect(page.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['Ada Quill', 'Advising']);
  });

  it('titles of entries, of which few read like a section', () => {
    const entry = (title: string): string => `<div class="entry-title">${title}</div><div>Exampletown College</div>`;
    const posts = ['Lecturer', 'Graduate Teaching Assistant', 'Ship Clerk', 'Graduate Teaching Assistant (Knots and Tides)', 'Porter'];
    expect(sectionsOf(`${head}<h2>Positions</h2>${posts.map(entry).join('')}<h2>Talks</h2>${list(['Waves'])}`)).toEqual([
      'experience: Positions',
      'talks: Talks',
    ]);
  });

  it('labels that every entry has', () => {
    const entry = (name: string): string =>
      `<h3>${name}</h3><p>About ${name}.</p><div class="label">Publications:</div><div>A. Quill, 2020</div>`;
    const html = `${head}<h2>Projects</h2>${['Fog', 'Sand', 'Salt', 'Ice'].map(entry).join('')}<h2>Teaching</h2>${list(['Waves'])}`;
    expect(
      read(new TextEncoder().encode(html), { id: 'page' }).blocks.filter(
        ({ kind, text }) => kind === 'heading' && text === 'Publications:',
      ),
    ).toEqual([]);
  });
});
