import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

interface Paper {
  readonly authors: string;
  readonly title: string;
  readonly venue: string;
  readonly year: number;
}

const PAPERS: readonly Paper[] = [
  { authors: 'Mara Lindqvist, Tianwei Gong', title: 'Caching Tides for Harbour Sensor Networks', venue: 'SenSys', year: 2021 },
  { authors: 'Sven Ek, Mara Lindqvist, Jo Park', title: 'Learning to Forecast Fog from Ship Logs', venue: 'KDD', year: 2022 },
  { authors: 'Mara Lindqvist, Jo Park', title: 'Sparse Models of Coastal Erosion', venue: 'ICML', year: 2023 },
  { authors: 'Jo Park, Mara Lindqvist', title: 'Counting Gulls from Satellites', venue: 'CVPR', year: 2023 },
];
const TITLES = PAPERS.map(({ title }) => title);
const HEADING = '<h2>Publications</h2>';
const each = (entry: (paper: Paper) => string, between = ''): string => PAPERS.map(entry).join(between);
const line = ({ authors, title, venue, year }: Paper): string => `${authors}. "${title}." ${venue}, ${year}.`;

const LAYOUTS: readonly (readonly [string, string])[] = [
  ['a paragraph an entry', `${HEADING}${each((paper) => `<p>${line(paper)}</p>`)}`],
  ['one paragraph, line breaks between entries', `${HEADING}<p>${each(line, '<br>')}</p>`],
  [
    'one paragraph, a line a field, empty lines between',
    `${HEADING}<p>${each(({ authors, title, venue, year }) => `<b>${title}</b><br>${authors}<br>${venue} ${year}`, '<br><br>')}</p>`,
  ],
  [
    'one paragraph, a line a field',
    `${HEADING}<p>${each(({ authors, title, venue, year }) => `<b>${title}</b><br>${authors}<br><i>${venue}, ${year}</i>`, '<br>')}</p>`,
  ],
  [
    'a paragraph a field',
    `${HEADING}${each(({ authors, title, venue, year }) => `<p>${title}</p><p>${authors}</p><p>${venue} ${year}</p>`)}`,
  ],
  [
    'a paragraph a title, authors and venue in one below it',
    `${HEADING}${each(({ authors, title, venue, year }) => `<p>${title}</p><p>${authors}<br><i>${venue}</i>, ${year}</p>`)}`,
  ],
  [
    'a paragraph a title, authors and venue in one below it, and what it is about',
    `${HEADING}${each(({ authors, title, venue, year }) => `<p>${title}</p><p>${authors}<br><i>${venue}</i>, ${year}<br><a href="a.pdf">pdf</a></p><p>Small devices at sea tell more than large ones.</p>`)}`,
  ],
  [
    'authors first, the title below them',
    `${HEADING}${each(({ authors, title, venue, year }) => `<p>${authors}</p><p>${title}</p><p>${venue} ${year}</p>`)}`,
  ],
  [
    'a list an entry, an item a field',
    `${HEADING}${each(({ authors, title, venue, year }) => `<ul><li><b>${title}</b></li><li>${authors}</li><li>${venue} ${year}</li></ul>`)}`,
  ],
  [
    'fields in an inner list',
    `${HEADING}<ul>${each(({ authors, title, venue, year }) => `<li>${title}<ul><li>${authors}</li><li>${venue} ${year}</li></ul></li>`)}</ul>`,
  ],
  ['year and entry in a table', `${HEADING}<table>${each((paper) => `<tr><td>${paper.year}</td><td>${line(paper)}</td></tr>`)}</table>`],
  [
    'a column a field, with heads',
    `${HEADING}<table><tr><th>Authors</th><th>Title</th><th>Venue</th><th>Year</th></tr>${each(({ authors, title, venue, year }) => `<tr><td>${authors}</td><td>${title}</td><td>${venue}</td><td>${year}</td></tr>`)}</table>`,
  ],
  [
    'two rows an entry',
    `${HEADING}<table>${each(({ authors, title, venue, year }) => `<tr><td><b>${title}</b></td></tr><tr><td>${authors}. ${venue}, ${year}</td></tr>`)}</table>`,
  ],
  [
    'terms and definitions',
    `${HEADING}<dl>${each(({ authors, title, venue, year }) => `<dt>${title}</dt><dd>${authors}<br>${venue} ${year}</dd>`)}</dl>`,
  ],
  ['numbers as terms', `${HEADING}<dl>${PAPERS.map((paper, i) => `<dt>[${i + 1}]</dt><dd>${line(paper)}</dd>`).join('')}</dl>`],
  [
    'titles as headings, abstracts below',
    `${HEADING}${each(({ authors, title, venue, year }) => `<h3>${title}</h3><p>${authors}. <i>${venue}</i>, ${year}.</p><p>We study how things at sea can be measured by small devices and what this means for those who live at the coast. We show that it works well.</p>`)}`,
  ],
  [
    'all fields as headings',
    `${HEADING}${each(({ authors, title, venue, year }) => `<h3><a href="x">${title}</a></h3><h5>${authors}</h5><h6>${venue} ${year}</h6>`)}`,
  ],
  [
    'boxes parted by rules',
    `${HEADING}${each(({ authors, title, venue, year }) => `<div><a href="x">${title}</a><br>${authors}<br>${venue} ${year}</div>`, '<hr>')}`,
  ],
  [
    'boxes without classes, one a field',
    `${HEADING}${each(({ authors, title, venue, year }) => `<div>${authors}</div><div>${title}</div><div>${venue}</div><div>${year}</div>`)}`,
  ],
  [
    'preformatted, numbered and wrapped',
    `${HEADING}<pre>${PAPERS.map((paper, i) => `[${i + 1}] ${paper.authors}. ${paper.title}.\n    ${paper.venue}, ${paper.year}.\n`).join('\n')}</pre>`,
  ],
  [
    'bold topics under the heading',
    `${HEADING}${each((paper) => `<p><b>On ${paper.title.split(' ').at(-1)}</b></p><ul><li>${line(paper)}</li></ul>`)}`,
  ],
  [
    'a bold line as heading, bold topics like it',
    `<p><b>Publications</b></p>${each((paper) => `<p><b>On ${paper.title.split(' ').at(-1)}</b></p><ul><li>${line(paper)}</li></ul>`)}<p><b>Teaching</b></p><p>Algorithms, 2020</p>`,
  ],
  ['no heading, items', `<ul>${each((paper) => `<li>${line(paper)}</li>`)}</ul>`],
  ['no heading, paragraphs', each((paper) => `<p>${line(paper)}</p>`)],
  ['a heading of other words', `<h2>Things I have written</h2><ul>${each((paper) => `<li>${line(paper)}</li>`)}</ul>`],
  ['drafts under review', `<h2>Under review</h2><ul>${each(({ authors, title }) => `<li>${authors}. ${title}. Under review.</li>`)}</ul>`],
  [
    'drafts with co-authors alone',
    `<h2>In submission</h2><ul>${each(
      ({ authors, title }) =>
        `<li>${title}, with ${authors
          .replace(/(?:, )?Mara Lindqvist(?=, )?/, '')
          .replace(/^, /, '')
          .replace(', ', ' and ')}.</li>`,
    )}</ul>`,
  ],
  ['titles that are links', `${HEADING}<ul>${each(({ title }) => `<li><a href="${title.length}.pdf">${title}</a></li>`)}</ul>`],
  [
    'patents',
    `<h2>Patents</h2><ul>${PAPERS.map(({ authors, title, year }, i) => `<li>${authors}. ${title}. US Patent 10,123,45${i}, ${year}.</li>`).join('')}</ul>`,
  ],
  ['books of the owner', `<h2>Books</h2><ul>${each(({ title, year }) => `<li><i>${title}</i>. Oslo: Fjord Press, ${year}.</li>`)}</ul>`],
];

describe('the same papers, found in every layout', () => {
  it.each(LAYOUTS)('%s', (_, body) => {
    expect(worksOf(body).map(({ title }) => title.value)).toEqual(TITLES);
  });
});
