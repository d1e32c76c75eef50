import type { PageFacts } from '../src/model/page-facts.js';
import { readPageFacts } from '../src/pipeline.js';

/** A way in which homepages lay out a section: its heading and the entries under it. */
export interface Layout {
  readonly name: string;
  readonly format: 'html' | 'markdown' | 'text';
  /** The source of entries given in HTML; bold, italic, spans and `<br>` are put into the format of the layout. */
  readonly list: (entries: readonly string[]) => string;
  /** The source of a section: its heading over, or beside, a list. */
  readonly section: (heading: string, list: string) => string;
}

/** A section of a made page. */
export interface MadeSection {
  readonly heading: string;
  readonly entries: readonly string[];
}

type Join = (entries: readonly string[]) => string;
type Under = (heading: string, body: string) => string;

const each =
  (before: string, after: string): Join =>
  (entries) =>
    entries.map((entry) => `${before}${entry}${after}`).join('\n');
const inside =
  (before: string, join: Join, after: string): Join =>
  (entries) =>
    `${before}${join(entries)}${after}`;
const hasBreak = (entries: readonly string[]): boolean => entries.some((entry) => entry.includes('<br>'));
/** Lines ended by a break; by an empty line where entries have breaks themselves. */
const brokenLines: Join = (entries) => entries.join(hasBreak(entries) ? '<br><br>\n' : '<br>\n');
const list = inside('<ul>\n', each('<li>', '</li>'), '\n</ul>');
/** The first line of an entry as its heading, the others under it. */
const asHeadings =
  (level: number): Join =>
  (entries) =>
    entries
      .map((entry) => {
        const [first = '', ...others] = entry.split('<br>');
        const below = others.length > 0 ? `<p>${others.join('<br>')}</p>` : '';
        return `<h${level}>${first.replace(/<\/?[bi]>/g, '')}</h${level}>${below}`;
      })
      .join('\n');

const underH2: Under = (heading, body) => `<h2>${heading}</h2>\n${body}`;
const html = (name: string, join: Join, under: Under = underH2): Layout => ({
  name,
  format: 'html',
  list: join,
  section: under,
});

const toMarkdown = (entry: string): string =>
  entry
    .replace(/<b>([^<]*)<\/b>/g, '**$1**')
    .replace(/<i>([^<]*)<\/i>/g, '*$1*')
    .replace(/<span[^>]*>|<\/span>/g, '');
const markdown = (name: string, join: Join, under: Under = (heading, body) => `## ${heading}\n\n${body}`): Layout => ({
  name,
  format: 'markdown',
  list: (entries) => join(entries.map(toMarkdown)),
  section: under,
});
const broken = (entry: string): string => entry.replace(/<br>/g, '  \n');

const toText = (entry: string): string => entry.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '');
const plain = (name: string, join: Join, under: Under): Layout => ({
  name,
  format: 'text',
  list: (entries) => join(entries.map(toText)),
  section: under,
});

/** The layouts that homepages are written in, from the commonest to the rare. */
export const LAYOUTS: readonly Layout[] = [
  html('ul', list),
  html('ol', inside('<ol>', each('<li>', ''), '</ol>')),
  html('ul of p', inside('<ul>', each('<li><p>', '</p></li>'), '</ul>')),
  html('p', each('<p>', '</p>')),
  html('p with br', inside('<p>', brokenLines, '</p>')),
  html('bare br', inside('', brokenLines, '<br>')),
  html('div', each('<div>', '</div>')),
  html('div of p', inside('<div class="content">', each('<div class="item"><p>', '</p></div>'), '</div>')),
  html('rows', inside('<table>', each('<tr><td>', '</td></tr>'), '</table>')),
  html(
    'bullets with br',
    inside('<p>', (entries) => brokenLines(entries.map((entry) => `&bull; ${entry}`)), '</p>'),
  ),
  html('h3 each', asHeadings(3)),
  html('h4 each', asHeadings(4)),
  html('h5 each', asHeadings(5)),
  html('bold heading, ul', list, (heading, body) => `<p><b>${heading}</b></p>\n${body}`),
  html('bold heading with colon, ul', list, (heading, body) => `<strong>${heading}:</strong>\n${body}`),
  html('div heading, ul', list, (heading, body) => `<div class="section-title">${heading}</div>\n${body}`),
  html('heading on the left, ul', list, (heading, body) => `<table><tr><td valign="top">${heading}</td><td>${body}</td></tr></table>`),
  html(
    'heading on the left, br',
    brokenLines,
    (heading, body) => `<table><tr><td valign="top"><b>${heading}</b></td><td>${body}</td></tr></table>`,
  ),
  html('dl', each('<dd>', '</dd>'), (heading, body) => `<dl><dt>${heading}</dt>\n${body}</dl>`),
  html('heading in capitals, p', each('<p>', '</p>'), (heading, body) => `<h3>${heading.toUpperCase()}</h3>${body}`),
  html(
    'section of columns',
    each('<div class="row"><div class="col-md-12">', '</div></div>'),
    (heading, body) => `<section id="s"><div class="container"><h2 class="title">${heading}</h2>${body}</div></section>`,
  ),
  html('bold heading in a p with br', brokenLines, (heading, body) => `<p><b>${heading}</b><br>\n${body}</p>`),
  html('underlined heading, br', brokenLines, (heading, body) => `<u>${heading}</u><br>\n${body}<br><br>`),
  markdown('md -', (entries) => entries.map((entry) => `- ${broken(entry).replace(/\n/g, '\n  ')}`).join('\n')),
  markdown('md * apart', (entries) => entries.map((entry) => `* ${entry}`).join('\n\n')),
  markdown('md p', (entries) => entries.map(broken).join('\n\n')),
  markdown('md br', (entries) => entries.map((entry) => `${broken(entry)}  `).join(hasBreak(entries) ? '\n\n' : '\n')),
  markdown(
    'md bold heading',
    (entries) => entries.map((entry) => `- ${entry}`).join('\n'),
    (heading, body) => `**${heading}**\n\n${body}`,
  ),
  markdown('md ### each', (entries) =>
    entries
      .map((entry) => {
        const [first = '', ...others] = entry.split('<br>');
        return `### ${first.replace(/\*\*/g, '')}\n\n${others.join('  \n')}`;
      })
      .join('\n\n'),
  ),
  plain(
    'text, lines',
    (entries) => entries.join(entries.some((entry) => entry.includes('\n')) ? '\n\n' : '\n'),
    (heading, body) => `${heading.toUpperCase()}\n\n${body}`,
  ),
  plain(
    'text, dashes',
    (entries) => entries.map((entry) => `- ${entry.replace(/\n/g, '\n  ')}`).join('\n'),
    (heading, body) => `${heading}\n${'-'.repeat(heading.length)}\n${body}`,
  ),
];

const OWNER = 'Corwin Aldenhaus';
const ABOUT = 'Associate Professor, Department of Physics, Norvik University. Email: c.aldenhaus@norvik.edu';
const SERVICE: MadeSection = {
  heading: 'Service',
  entries: ['Reviewer for Nordic Optics', 'Programme committee, Conference on Layered Light 2019'],
};
const TALKS: MadeSection = {
  heading: 'Talks',
  entries: ['Waves in layered media, invited talk, Light Days, Jena, 2018', 'Light in fog, seminar, Turin, 2017'],
};

/** The source of a page of Corwin Aldenhaus in a layout, with the sections between one on service and one on talks. */
export function pageIn(layout: Layout, sections: readonly MadeSection[]): string {
  const plainList = layout.format === 'html' ? list : each(layout.format === 'markdown' ? '- ' : '', '');
  const body = [
    layout.section(SERVICE.heading, plainList(SERVICE.entries)),
    ...sections.map(({ heading, entries }) => layout.section(heading, layout.list(entries))),
    layout.section(TALKS.heading, plainList(TALKS.entries)),
  ];
  if (layout.format === 'markdown') return [`# ${OWNER}`, ABOUT, ...body].join('\n\n');
  if (layout.format === 'text') return [OWNER, ABOUT, ...body].join('\n\n');
  return `<html><head><title>${OWNER}</title></head><body><h1>${OWNER}</h1>\n<p>${ABOUT}</p>\n${body.join('\n')}\n</body></html>`;
}

/** What is read of a page of Corwin Aldenhaus in a layout. */
export const factsIn = (layout: Layout, sections: readonly MadeSection[]): PageFacts =>
  readPageFacts(new TextEncoder().encode(pageIn(layout, sections)), { id: layout.name });
