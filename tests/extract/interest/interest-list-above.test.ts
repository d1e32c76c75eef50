import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../src/pipeline.js';

const interests = (body: string): string[] =>
  readPageFacts(new TextEncoder().encode(`# Ada Quill\n\nI am a lecturer at Norvik University.\n\n${body}\n`), {
    id: 'quill',
  }).interests.map(({ value }) => value);

describe('a list of interests above a sentence about them', () => {
  it.each([
    ['## 研究兴趣\n\n- 绳索的力学\n- 风帆的设计\n\n我的研究兴趣在于解决大风中的港口问题。', ['绳索的力学', '风帆的设计']],
    [
      '## Research interests\n\n- Harbour ropes\n- Wet knots\n\nMy research interests lie in the old question of what holds a boat.',
      ['Harbour ropes', 'Wet knots'],
    ],
    [
      '## Forschungsinteressen\n\n- Seile im Hafen\n- Nasse Knoten\n\nMeine Forschung beschäftigt sich mit Seilen und Knoten.',
      ['Seile im Hafen', 'Nasse Knoten'],
    ],
  ])('is all of them: %s', (text, found) => expect(interests(text)).toEqual(found));
  it.each([
    ['one item', '## Research interests\n\n- Harbour ropes\n\nMy research interests include wet knots and sails.', ['wet knots', 'sails']],
    [
      'sentences',
      '## Research interests\n\n- We mend ropes. They last.\n- We tie knots. They hold.\n\nMy research interests include wet knots and sails.',
      ['wet knots', 'sails'],
    ],
  ])('is not made of %s', (_what, text, found) => expect(interests(text)).toEqual(found));
});
