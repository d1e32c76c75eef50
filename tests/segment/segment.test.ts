import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { handMadePage } from './hand-made-page.js';

/** The sections as "kind: title (first-end)" indented by depth. */
function outline(lines: readonly string[], title?: string): readonly string[] {
  const sections = segment(handMadePage(lines, title));
  const depth = (index: number): number => {
    const parent = sections[index]?.parent ?? -1;
    return parent < 0 ? 0 : depth(parent) + 1;
  };
  return sections.map(({ index, kind, title, first, end, year }) => {
    const dated = year === undefined ? '' : ` @${year}`;
    return `${'  '.repeat(depth(index))}${kind}${title && ` "${title}"`} ${end - first}${dated}`;
  });
}

const CITATION_A = 'A. Person, B. Other. On a thing and its parts. In Proceedings of Something, 2021.';
const CITATION_B = 'B. Other, A. Person. Another thing, without parts. Journal of Things 3(4), 2019.';

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'bold lines that look like headings end publications; a topic with entries does not',
    [
      '# Ann Person',
      'I am a lecturer.',
      '**Teaching**',
      'Algorithms',
      '**Publications**',
      CITATION_A,
      '**Models of parts**',
      CITATION_B,
      '**Fun facts**',
      'I once owned a boat.',
      '**Awards**',
      'A prize',
    ],
    [
      'profile 2',
      '  teaching "Teaching" 1',
      '  publications "Publications" 1',
      '  publications "Models of parts" 1',
      '  other "Fun facts" 1',
      '  awards "Awards" 1',
    ],
  ],
  [
    'a post above its place and years heads nothing; a role above courses does',
    [
      '# Ann Person',
      '## Positions',
      'Lecturer',
      'Norvik College',
      '2020 - 2022',
      '**Teaching Assistant**',
      'Selma College',
      '2018 - 2020',
      '**Teaching Assistant**',
      '- Algorithms, 2019',
    ],
    ['profile 1', '  experience "Positions" 6', '    teaching "Teaching Assistant" 1'],
  ],
  [
    'topics marked up like the empty section of publications above them',
    [
      '# Ann Person',
      'I am a lecturer.',
      '## Publications',
      '## Parts',
      `- ${CITATION_A}`,
      '## Wholes',
      `- ${CITATION_B}`,
      '## Hobbies',
      '- boats',
    ],
    ['profile 2', '  publications "Publications" 0', '    publications "Parts" 1', '    publications "Wholes" 1', '  other "Hobbies" 1'],
  ],
  [
    'drafts beside other sections',
    ['# Ann Person', 'I am a lecturer.', '## Education', '- PhD', '## In submission', '- A thing and its parts, with B. Other'],
    ['profile 2', '  education "Education" 1', '  publications "In submission" 1'],
  ],
  [
    'a title, authors and a venue as headings of their own',
    [
      '## Publications',
      '### A thing and all of its parts',
      '#### A. Person, B. Other',
      '##### Something 2021',
      '### Another thing without any parts',
      '#### Ann Person and Bob Other',
      '##### Things 2019',
    ],
    ['profile 0', '  publications "Publications" 6'],
  ],
  ['nothing', [], ['profile 0']],
  [
    'headings of one level under a name',
    ['# Ann Person', 'I am a lecturer.', '## Publications', `- ${CITATION_A}`, '## Education', '- PhD'],
    ['profile 2', '  publications "Publications" 1', '  education "Education" 1'],
  ],
  [
    'years and kinds inside publications',
    ['## Publications', '### Journals', '#### 2021', '- one', '#### 2020', '- two', '### Conference papers', '- three'],
    [
      'profile 0',
      '  publications "Publications" 0',
      '    publications "Journals" 0',
      '      publications "2021" 1 @2021',
      '      publications "2020" 1 @2020',
      '    publications "Conference papers" 1',
    ],
  ],
  [
    'years at the level of their section',
    ['## Publications', '## 2021', '- one', '## 2020', '- two', '## Teaching', '- three'],
    [
      'profile 0',
      '  publications "Publications" 0',
      '    publications "2021" 1 @2021',
      '    publications "2020" 1 @2020',
      '  teaching "Teaching" 1',
    ],
  ],
  [
    'titles of papers are entries',
    ['## Publications', '### A first study of a thing', 'A. Person', '### A second study of a thing', 'B. Other', '## News', 'x'],
    ['profile 0', '  publications "Publications" 4', '  news "News" 1'],
  ],
  [
    'topics divide publications',
    ['## Publications', '### Computer vision', '- a', '- b', '- c', '- d', '### Robots', '- e', '- f', '- g', '- h'],
    ['profile 0', '  publications "Publications" 0', '    publications "Computer vision" 4', '    publications "Robots" 4'],
  ],
  [
    'employers are entries',
    ['## Experience', '### Example Corporation', '2019 - 2020', '### Another Institute', 'x', '## Awards', '- y'],
    ['profile 0', '  experience "Experience" 4', '  awards "Awards" 1'],
  ],
  [
    'bold lines and labels as headings',
    ['Ann Person', '**Education**', '- PhD', 'Publications:', '- one', '**Ann Person**', 'x'],
    ['profile 1', '  education "Education" 1', '    publications "Publications:" 3'],
  ],
  [
    'terms, lone cells and outer items as headings',
    [': Teaching', 'x', '| Awards | ', '| 2020 | Prize', '- Students', '  - Bob Other'],
    ['profile 0', '  teaching "Teaching" 1', '  awards "Awards" 1', '  students "Students" 1'],
  ],
  ['items without sub-items are no headings', ['- Publications', '- Teaching', 'text'], ['profile 3']],
  [
    'a menu is no section',
    ['**News**', '**Publications**', '**Teaching**', 'text', '## Teaching', 'x'],
    ['profile 4', '  teaching "Teaching" 1'],
  ],
  [
    'years alone head publications where they hold them',
    ['# Ann', '## 2021', `- ${CITATION_A}`, `- ${CITATION_B}`],
    ['profile 1', '  publications "2021" 2 @2021'],
  ],
  ['years alone head other things too', ['# Ann', '## 2021', '- went to sea', '- came back'], ['profile 1', '  other "2021" 2 @2021']],
  [
    '"Research" may be a list of papers',
    ['## Research', `- ${CITATION_A}`, `- ${CITATION_B}`],
    ['profile 0', '  publications "Research" 2'],
  ],
  ['"Research" may be prose', ['## Research', 'I study things.'], ['profile 0', '  interests "Research" 1']],
  [
    'an unknown heading beside known ones',
    ['## News', 'x', '## My garden', 'y', '## Talks', 'z'],
    ['profile 0', '  news "News" 1', '  other "My garden" 1', '  talks "Talks" 1'],
  ],
  [
    'labelled rows of a table',
    ['## Miscellany', 'x', '| Teaching | Some course on things, spring 2020', '| | Another course', '| Name | Value', 'y'],
    ['profile 0', '  other "Miscellany" 1', '    teaching "Teaching" 2', '    other "Miscellany" 2'],
  ],
  ['the head of a table is no label', ['| Course | Term', '| Algorithms | 2020'], ['profile 2']],
  [
    'plain lines where the page has no other headings',
    ['Ann Person', 'Conferences', `- ${CITATION_A}`, `- ${CITATION_B}`, 'Journals', `- ${CITATION_B}`, `- ${CITATION_A}`],
    ['profile 1', '  publications "Conferences" 2', '  publications "Journals" 2'],
  ],
  [
    'plain years under a heading',
    ['## Publications', '2021', '- one', '2020', '- two'],
    ['profile 0', '  publications "Publications" 0', '    publications "2021" 1 @2021', '    publications "2020" 1 @2020'],
  ],
  [
    'an entry title above a label goes on with its section',
    ['## Projects', '### A first project of some size', 'x', '**Publications**', '- one', '### A second project of some size', 'y'],
    ['profile 0', '  projects "Projects" 2', '    publications "Publications" 1', '    projects "Projects" 2'],
  ],
  [
    'past and current students',
    ['## Students', '### Current', '- Bob', '### Alumni', '- Carl'],
    ['profile 0', '  students "Students" 0', '    students "Current" 1', '    students "Alumni" 1'],
  ],
  [
    'a heading without a section word beside one that is divided by terms',
    [
      '# Ann Person',
      '## Teaching',
      ': 2019–2020',
      '- Ropes',
      ': 2018–2019',
      '- Knots',
      '## Visits of harbours far away',
      '- a',
      '## Awards',
      '- one',
    ],
    [
      'profile 1',
      '  teaching "Teaching" 0',
      '    teaching "2019–2020" 1',
      '    teaching "2018–2019" 1',
      '  other "Visits of harbours far away" 1',
      '  awards "Awards" 1',
    ],
  ],
];

describe('segment', () => {
  it.each(CASES)('%s', (_, lines, expected) => {
    expect(outline(lines)).toEqual(expected);
  });

  it.each([
    [
      'Publications – Ann Person',
      ['# Ann Person', '## 2021', '- one', '## Things', '- a', '- b', '- c', '- d'],
      ['profile 0', '  publications 1', '    publications "2021" 1 @2021', '    publications "Things" 4'],
    ],
    ['Ann Person | Publications', ['## Publications', '- one'], ['profile 0', '  publications "Publications" 1']],
    ['Ann Person', ['- one'], ['profile 1']],
    ['Publications and more: Teaching', ['- one'], ['profile 1']],
  ])('page title %s', (title, lines, expected) => {
    expect(outline(lines, title)).toEqual(expected);
  });

  it('tiles every page', () => {
    const line = fc.tuple(
      fc.constantFrom('', '# ', '## ', '### ', '- ', '  - ', ': ', '| '),
      fc.constantFrom(
        'Publications',
        '2021',
        'Journals',
        'Ann Person',
        '**Teaching**',
        'Education:',
        'A long title of a paper on things',
        'Past',
        CITATION_A,
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (parts) => {
        const page = handMadePage(parts.map(([mark, text]) => mark + text));
        const owners = page.blocks.map(() => 0);
        const sections = segment(page);
        for (const { heading, first, end } of sections) {
          if (heading >= 0) owners[heading] = (owners[heading] ?? 0) + 1;
          for (let i = first; i < end; i += 1) owners[i] = (owners[i] ?? 0) + 1;
        }
        expect(owners.every((count) => count === 1)).toBe(true);
        expect(sections.every(({ index, parent }) => parent < index)).toBe(true);
      }),
    );
  });
});
