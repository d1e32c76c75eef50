import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/model/page-facts.js';
import { readPageFacts } from '../../src/pipeline.js';

/** What a page says, one fact a line, wherever it stands. */
function saidBy({ owner, emails, interests, positions, degrees, works, awards, courses, advising }: PageFacts): readonly string[] {
  return [
    ...(owner?.names ?? []).map(({ value }) => `name ${value}`),
    ...emails.map(({ value }) => `e-mail ${value}`),
    ...interests.map(({ value }) => `interest ${value}`),
    ...positions.map(({ role, organization, start, end }) => `post ${role} ${organization.names[0]} ${start} ${end}`),
    ...degrees.map(({ level, institution, end }) => `degree ${level} ${institution.names[0]} ${end}`),
    ...works.map(({ title, authors, venue, date }) => `work ${title.value} ${authors.map(({ name }) => name)} ${venue?.names[0]} ${date}`),
    ...awards.map(({ name, date }) => `award ${name} ${date}`),
    ...courses.map((course) => `course ${course.name}`),
    ...advising.map(({ person, direction, kind }) => `${direction} ${person.names[0]} ${kind}`),
  ].sort();
}

type Section = readonly [title: string, entries: readonly string[]];

const SECTIONS: readonly Section[] = [
  [
    'Publications',
    [
      '<b>Ada Quill</b>, René Moss. Tides of the northern harbours. <i>Journal of Waves</i>, 2020.',
      'Bo Reed, <b>Ada Quill</b>. A survey of lamps in fog. <i>Journal of Waves</i>, 2018.',
      '<b>Ada Quill</b>. Sand that moves at night. <i>Journal of Waves</i>, 2016.',
    ],
  ],
  ['Experience', ['Professor, Norvik University, 2015–present', 'Postdoctoral researcher, Selma University, 2010–2015']],
  ['Education', ['Ph.D. in Physics, Selma University, 2010', 'M.Sc. in Physics, Norvik University, 2006']],
  ['Awards', ['Lantern Medal, 2016', 'Quill Prize for young authors, 2012']],
  ['Teaching', ['Waves and Tides, Spring 2020', 'Optics for Sailors, Fall 2019']],
  ['PhD Students', ['Cy Alder', 'Di Moss']],
];

type Set = (title: string, entries: readonly string[]) => string;

const items = (entries: readonly string[]): string => `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ul>`;
const paragraphs = (entries: readonly string[]): string => entries.map((entry) => `<p>${entry}</p>`).join('\n');

const pageOf = (set: Set, sections: readonly Section[] = SECTIONS): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Ada Quill</title></head><body>
<h1>Ada Quill</h1>
<p>I am a professor of physics at Norvik University. Reach me by e-mail: <a href="mailto:ada@norvik-university.edu">ada@norvik-university.edu</a></p>
${sections.map(([title, entries]) => set(title, entries)).join('\n')}
</body></html>`;

const factsOf = (html: string): readonly string[] => saidBy(readPageFacts(new TextEncoder().encode(html), { id: 'quill' }));

const plain: Set = (title, entries) => `<h2>${title}</h2>${items(entries)}`;
const under =
  (heading: (title: string) => string): Set =>
  (title, entries) =>
    `${heading(title)}${items(entries)}`;

const SETS: Readonly<Record<string, Set>> = {
  'a lower level': under((title) => `<h4>${title}</h4>`),
  'a bold line': under((title) => `<p><strong>${title}</strong></p>`),
  'a box with a class': under((title) => `<div class="section-title">${title}</div>`),
  'a link to more behind': under((title) => `<h2>${title} <a class="btn" href="all.html">See all</a></h2>`),
  'capitals, an icon and a colon': under((title) => `<h3><i class="fa fa-star"></i> ${title.toUpperCase()}:</h3>`),
  'a closed part': (title, entries) => `<details><summary>${title}</summary>${paragraphs(entries)}</details>`,
  'a closed panel': (title, entries) =>
    `<div><button data-toggle="collapse">${title}</button></div><div class="collapse">${paragraphs(entries)}</div>`,
  'a frame with a legend': (title, entries) => `<fieldset><legend>${title}</legend>${items(entries)}</fieldset>`,
  'a cell beside': (title, entries) => `<table><tr><td>${title}</td><td>${items(entries)}</td></tr></table>`,
  'paragraphs for items': (title, entries) => `<h2>${title}</h2>${paragraphs(entries)}`,
  'boxes for items': (title, entries) =>
    `<h2>${title}</h2>${entries.map((entry) => `<div class="row"><div>${entry}</div></div>`).join('')}`,
  'items turned about': (title, entries) => plain(title, [...entries].reverse()),
};

const CHANGES: Readonly<Record<string, (html: string) => string>> = {
  'tags in capitals': (html) => html.replace(/<\/?[a-z]+\d?/g, (tag) => tag.toUpperCase()),
  'no ends of items and paragraphs': (html) => html.replace(/<\/(?:li|p)>/g, ''),
  'no white space between blocks': (html) => html.replace(/>\n+</g, '><'),
  'Windows line ends': (html) => html.replace(/\n/g, '\r\n'),
  'hard spaces': (html) => html.replace(/(?<=[a-z,.]) (?=[A-Z])/g, '&nbsp;'),
  'accents written apart': (html) => html.normalize('NFD'),
  'hyphens in ranges': (html) => html.replaceAll('–', '-'),
  'each bold word in an element': (html) => html.replace(/<b>(\w+) (\w+)<\/b>/g, '<b>$1</b> <b>$2</b>'),
  'styles for elements': (html) =>
    html.replace(/<b>(.*?)<\/b>/g, '<span style="font-weight:700">$1</span>').replace(/<i>(.*?)<\/i>/g, '<em>$1</em>'),
  'boxes around all': (html) =>
    html.replace('<body>', '<body><div class="wrapper"><main><table><tr><td>').replace('</body>', '</td></tr></table></main></div></body>'),
  'a menu, a banner and a foot': (html) =>
    html
      .replace(
        '<body>',
        '<body><nav><a href="#a">Publications</a> <a href="#b">Teaching</a></nav><div class="cookie-banner">We use cookies.</div>',
      )
      .replace('</body>', '<footer><p>© 2024. Powered by Jekyll.</p></footer></body>'),
  'badges before papers': (html) => html.replace(/<li>(?=.*Journal)/g, '<li><span class="badge">Journal</span> '),
};

describe('mark-up that a reader does not notice', () => {
  const expected = factsOf(pageOf(plain));

  it('leaves no section of the page without facts', () => {
    for (const word of ['name', 'e-mail', 'post', 'degree', 'work', 'award', 'course', 'advisee']) {
      expect(expected.some((line) => line.startsWith(word))).toBe(true);
    }
  });

  it.each(Object.entries(SETS))('%s: says the same', (_, set) => {
    expect(factsOf(pageOf(set))).toEqual(expected);
  });

  it.each(Object.entries(CHANGES))('%s: says the same', (_, change) => {
    const page = pageOf(plain);
    const changed = change(page);
    expect(changed).not.toBe(page);
    expect(factsOf(changed)).toEqual(expected);
  });

  it('sections in another order say the same', () => {
    expect(factsOf(pageOf(plain, [...SECTIONS].reverse()))).toEqual(expected);
  });

  it.each([
    ['fieldset', 'legend'],
    ['details open', 'summary'],
  ])('a section of unknown name in <%s> ends the one before it', (box, head) => {
    const boxed: Set = (title, entries) => `<${box}><${head}>${title}</${head}>${items(entries)}</${box.split(' ')[0]}>`;
    const sections: readonly Section[] = SECTIONS.flatMap((section): readonly Section[] =>
      section[0] === 'Awards' ? [section, ['Boats I mended', ['Sea Lamp, 2014', 'Quiet Reed, 2013']]] : [section],
    );
    expect(factsOf(pageOf(boxed, sections))).toEqual(expected);
  });

  it('a section left out says less', () => {
    expect(factsOf(pageOf(plain, SECTIONS.slice(1)))).not.toEqual(expected);
  });
});
