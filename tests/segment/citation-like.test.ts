import { describe, expect, it } from 'vitest';
import { isCitationLike } from '../../src/segment/citation-like.js';
import { handMadePage } from './hand-made-page.js';

const isCited = (line: string): boolean => handMadePage(['# Ann Person', line]).blocks.some(isCitationLike);

describe('entries of publication lists', () => {
  it.each([
    'A. Person, B. Other. On a thing and its parts. In Proceedings of Something, 2021.',
    'B. Other, A. Person. Another thing, without parts. Journal of Things 3(4), pp. 2001-2008, 2019.',
    'A. Person, B. Other. Tides, 2004-05, in the north. Journal of Tides 3(4), 2006.',
  ])('are such: %s', (line) => expect(isCited(line)).toBe(true));

  it.each([
    'AI Frameworks Engineer, Quellmark Corp., Journal of Tides, 2004–2008',
    'AI Algorithm Engineer, Quellmark Technologies, Letters Team, Jan 2006 - Mar 2010',
    'Visiting Research Scholar, Conference Office, Ada Roe Lab, 03/2016 – present',
    'Deputy Harbour Engineer, Journal of Ice, Lindar, 2019–',
  ])('are no stays: %s', (line) => expect(isCited(line)).toBe(false));
});
