import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../src/pipeline.js';

const read = (body: string): string[] =>
  readPageFacts(
    new TextEncoder().encode(
      `<title>Ada Lind</title><h1>Ada Lind</h1><p>Professor, Norvik University.</p>${body}<h2>Talks</h2><ul><li>Light in fog, 2017</li></ul>`,
    ),
    { id: 'p' },
  ).interests.map(({ value }) => value);
const told = (sentence: string): string[] => read(`<p>${sentence}</p>`);

/** Sentences and labels that say what somebody works on, "@" for the topics. */
const FRAMES = [
  'My research interests lie broadly in @.',
  'My research interests include, but are not limited to, @.',
  'My research interests are broad and include @.',
  'My interests centre on @.',
  'I am most interested in @.',
  'I am now interested most in @.',
  'I study @.',
  'I work in the areas of @.',
  'The main topics of my research are @.',
  'The focus of my research is @.',
  'Research topics that interest me include @.',
  'My research can be broadly categorized into @.',
  'Lately, I have been thinking about @.',
  'I have published on @.',
  'I am also exploring @.',
  'Interested in @.',
  'I live in Norvik. Research interests: @.',
  'Fields: @',
  'Topics I work on: @',
];

describe('sentences about what the owner works on', () => {
  it.each(FRAMES)('%s', (frame) => {
    expect(told(frame.replace('@', 'harbour ropes'))).toEqual(['harbour ropes']);
    expect(told(frame.replace('@', 'harbour ropes, wet knots and sails'))).toEqual(['harbour ropes', 'wet knots', 'sails']);
    expect(told(frame.replace('@', 'harbour ropes, wet knots, as well as sails'))).toEqual(['harbour ropes', 'wet knots', 'sails']);
    expect(told(frame.replace('@', 'harbour ropes; wet knots; and sails'))).toEqual(['harbour ropes', 'wet knots', 'sails']);
  });
  it.each([
    ['Ich arbeite auf dem Gebiet der Knotenkunde und Seilphysik.', ['Knotenkunde', 'Seilphysik']],
    ['Investigo sobre nudos marinos y redes de pesca.', ['nudos marinos', 'redes de pesca']],
    ['I am interested in the interplay of ropes, sails and tides.', ['ropes', 'sails', 'tides']],
    ['Research: harbour ropes, wet knots, sails', ['harbour ropes', 'wet knots', 'sails']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('names of topics', () => {
  it.each([
    ['I study rope/sail design and knots.', ['rope/sail design', 'knots']],
    ['I study ships, harbour robots powered by tides, and knots.', ['ships', 'harbour robots powered by tides', 'knots']],
    ['I study harbour monitoring using small boats.', ['harbour monitoring using small boats']],
    ['I study ropes and sails using wind tunnels, models, and tests.', ['ropes', 'sails']],
    ['<b>研究方向：</b> 绳索学习 · 多股绳索与船帆 · 潮汐', ['绳索学习', '多股绳索与船帆', '潮汐']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('what others do, what was learned, what else is told', () => {
  it.each([
    'My student Lena Brandt works on harbour ropes and sails.',
    'My former PhD student Lena Brandt is an engineer working on sails.',
    'My advisor is Lena Brandt, who works on harbour ropes.',
    'The course covers harbour ropes and sails.',
    'This seminar is about harbour ropes.',
    'The project studies harbour ropes.',
    'Before that I worked as an engineer on harbour ropes.',
    'I hold a degree in harbour ropes.',
    'I graduated from Norvik with a degree in Engineering. Specializing in sails, I built knots for the harbour.',
    'In my free time I am interested in harbour ropes.',
    'Outside of work, I like sails and tides.',
    'Students who are interested in sails should write to me.',
    'If you are interested in sails, please contact me.',
    'Interested in sails? Write to me.',
    'Interested in working with us on sails? Write to me.',
    'Interested in joining the group on sails.',
    'The institute is known for harbour ropes.',
    'I gave a tutorial on sails in Jena.',
    'The field of harbour ropes has grown quickly.',
    'Research: 12 papers, 3 books, 4 talks',
    'Research: we mend ropes, sails, and knots in winter.',
    'I live in Norvik. Hobbies and interests: chess, sails.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('interests told twice', () => {
  const section = '<h2>Research Interests</h2><ul><li>Harbour ropes in winter</li><li>Wet knots</li><li>Tidal scheduling</li></ul>';
  it('leaves out a summary that says the same as the full list', () => {
    expect(read(`<p>My research covers harbour ropes, old boats, and sails.</p>${section}`)).toEqual([
      'Harbour ropes in winter',
      'Wet knots',
      'Tidal scheduling',
    ]);
  });
  it('keeps a summary that says something else', () => {
    expect(read(`<p>My research focuses on old boats and sails.</p>${section}`)).toEqual([
      'old boats',
      'sails',
      'Harbour ropes in winter',
      'Wet knots',
      'Tidal scheduling',
    ]);
  });
  it('leaves out the translation', () => {
    const chinese = '<p>我的研究兴趣包括绳索理论、船帆设计和潮汐模型。</p>';
    const english = '<p>My research interests include rope theory, sail design, and tidal models.</p>';
    expect(read(english + chinese)).toEqual(['rope theory', 'sail design', 'tidal models']);
    expect(read(chinese + english)).toEqual(['绳索理论', '船帆设计', '潮汐模型']);
  });
  it('keeps what a second language adds', () => {
    const chinese = '<p>我的研究兴趣包括绳索理论和船帆设计。</p>';
    const english = '<p>My research interests include tidal models, boats, and knots.</p>';
    expect(read(english + chinese)).toEqual(['tidal models', 'boats', 'knots', '绳索理论', '船帆设计']);
  });
});
