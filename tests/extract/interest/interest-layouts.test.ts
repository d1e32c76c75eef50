import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { readPageFacts } from '../../../src/pipeline.js';
import { pageOfMara } from '../page-of.js';

const interests = (body: string): string[] =>
  readPageFacts(new TextEncoder().encode(`# Ada Lind\n\nI am a professor at Norvik University.\n\n${body}\n`), { id: 'p' }).interests.map(
    ({ value }) => value,
  );

describe('lists inside of lists', () => {
  const list = (inner: string): string => `## Research Interests\n\n- Harbour systems\n  - ${inner}\n- Rope design\n- Knot theory`;
  it('reads topics that areas are enumerated with', () => {
    expect(interests(list('quay models, tidal scheduling, crane control, ...'))).toEqual([
      'Harbour systems',
      'quay models',
      'tidal scheduling',
      'crane control',
      'Rope design',
      'Knot theory',
    ]);
  });
  it.each([
    'We study how ships wait, and why they do so in the winter of a long year.',
    'See the project page',
    'Ropes at Sea. Journal of Knots, 2019.',
  ])('leaves out what explains: %s', (inner) => {
    expect(interests(list(inner))).toEqual(['Harbour systems', 'Rope design', 'Knot theory']);
  });
});

describe('lists that a sentence introduces', () => {
  it('reads lines with marks inside of a paragraph', () => {
    const lines = ['My research interests mainly include sail design:', '\\- Rule-based rope models.', '\\- Prediction of tides.'].join(
      '  \n',
    );
    expect(interests(lines)).toEqual(['sail design', 'Rule-based rope models', 'Prediction of tides']);
  });
  it('leaves out how many they are', () => {
    const list = '- rope strength -- method and test\n- many-strand knots\n- sail drying';
    const found = interests(`I am interested in various questions about old harbours:\n\n${list}`);
    expect(found).toEqual(['rope strength', 'many-strand knots', 'sail drying']);
  });
  it('takes no lines after a full sentence', () => {
    expect(interests('My research interests include sail design.  \n\\- Office 3, Quay Road.')).toEqual(['sail design']);
  });
});

describe('lists set as paragraphs of their own', () => {
  const lead = 'My research interests lie in sail design, mostly in these fields:';
  const topics = ['Rope strength', 'Knots of many strands', 'Drying of sails'];

  it.each<[string, (entries: readonly string[]) => string]>([
    ['items', (entries) => entries.map((entry) => `- ${entry}`).join('\n')],
    ['paragraphs', (entries) => entries.join('\n\n')],
    ['boxes', (entries) => entries.map((entry) => `<div>${entry}</div>`).join('')],
  ])('below words that lead to them: %s', (_, set) => {
    const found = interests(`## Research Interests\n\n${lead}\n\n${set(topics)}\n\nThe list of my papers is on another page.`);
    expect(found).toEqual(expect.arrayContaining(topics));
    expect(found.join()).not.toContain('papers');
  });

  it('under a heading of their own', () => {
    const found = interests('## Research Interests\n\n### Harbours\n\nRope strength.\n\nDrying of sails.\n\n### Tides\n\n- Moon clocks');
    expect(found).toEqual(['Harbours', 'Rope strength', 'Drying of sails', 'Tides', 'Moon clocks']);
  });

  it.each([
    ['two of them', ['Rope strength', 'Drying of sails']],
    ['sentences', ['I tie ropes.', 'We dry sails in the wind.', 'They watch the tides rise.']],
    ['data of a person', ['Office: Quay Road 3', 'Phone: 555 0100', 'E-mail: ada@norvik.example']],
    ['works', ['A. Lind. Rope strength. Knots, 2019.', 'A. Lind. Sails. Knots, 2020.', 'A. Lind. Tides. Knots, 2021.']],
  ])('takes no %s', (_, lines) => {
    const found = interests(`${lead}\n\n${lines.join('\n\n')}`);
    expect(found).toEqual(['sail design']);
  });
});

describe('what is no interest', () => {
  it('takes no adverb that the rest was cut off from', () => {
    expect(interests('My research interests include harbour ropes, particularly leveraging tides to mend them.')).toEqual([
      'harbour ropes',
    ]);
  });
  it.each(['Miscellaneous', 'Hobbies', 'Fun facts', 'Misc.'])('leaves out what is told under "%s"', (title) => {
    const page = `My research interests include rope theory.\n\n## ${title}\n\nI am also interested in model railways.`;
    expect(interests(page)).toEqual(['rope theory']);
  });
});

describe('labels of lines', () => {
  const lines = (...printed: string[]): string[] =>
    extractInterests(pageOfMara(`<p>${printed.join('<br>')}</p>`)).map(({ value }) => value);
  it.each([
    ['e-mail: mara at norvik.example', 'Interests: Rope design, knots.', 'Office: 325'],
    ['Norvik University', 'Research interests: Rope design, knots'],
    ['Norvik University', 'Topics of interest : Rope design; knots', 'Phone: 12'],
  ])('are read among those of the owner: %s', (...printed) => {
    expect(lines(...printed)).toEqual(['Rope design', 'knots']);
  });

  it.each([
    ['Postdoc: Deep Ropes', 'Keywords: rope design, knots', 'This project mends sails.'],
    ['Norvik University', 'Personal interests: kites, tea'],
    ['Norvik University', 'Interests:'],
    ['Norvik University', 'Office: Harbour, knots'],
  ])('are not those of projects or hobbies: %s', (...printed) => {
    expect(lines(...printed)).toEqual([]);
  });

  it('are not those of a post', () => {
    const post = '<h2>Experience</h2><p><b>Intern · Quellmark</b><br>2022<br>Research area: rope design</p>';
    expect(extractInterests(pageOfMara(post))).toEqual([]);
  });
});
