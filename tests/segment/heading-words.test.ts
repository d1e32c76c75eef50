import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';
import { headingWords } from '../../src/segment/heading-words.js';

/** The words of the first heading of a page of HTML. */
const wordsOf = (html: string): string => {
  const page = read(new TextEncoder().encode(html), { id: 'page' });
  const block = page.blocks[0];
  return block ? headingWords(block) : '';
};

describe('the words of a heading', () => {
  it.each([
    ['Talks <a href="all.html">See all</a>', 'Talks'],
    ['Talks <small>[<a href="#top">Top</a>]</small>', 'Talks'],
    ['Talks | <a href="a">Slides</a> | <a href="b">Feed</a>', 'Talks'],
    ['Talks – <a href="a"><b>More</b> talks</a>', 'Talks'],
  ])('%s: without the links behind it', (heading, words) => {
    expect(wordsOf(`<h2>${heading}</h2><p>Text.</p>`)).toBe(words);
  });

  it.each([
    ['Talks', 'Talks'],
    ['<a href="#talks">Talks</a>', 'Talks'],
    ['<a href="a">Norvik College</a> and others', 'Norvik College and others'],
    ['Work at <a href="a">Norvik College</a>', 'Work at Norvik College'],
    ['<a href="a">Norvik College</a>, <a href="b">Selma College</a>', 'Norvik College, Selma College'],
    ['With <a href="a">Ann Person</a> since 2019', 'With Ann Person since 2019'],
    ['Wellen und <a href="a">Wind</a>', 'Wellen und Wind'],
  ])('%s: as they stand', (heading, words) => {
    expect(wordsOf(`<h2>${heading}</h2><p>Text.</p>`)).toBe(words);
  });
});
