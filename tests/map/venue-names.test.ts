import { describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { Venue } from '../../src/model/page-facts.js';
import { resolve } from '../../src/resolve/resolve.js';
import { pageFacts, venue, work } from '../support/page-facts.js';

/** Other names that the graph gives to the venue of one work. */
function otherNamesOf(appeared: Venue): readonly string[] {
  const page = pageFacts('a', ['Mara Lindqvist'], { works: [work('Maps of the northern coast', ['Mara Lindqvist'], { venue: appeared })] });
  const quads = mapToQuads(resolve([page]));
  return [...quads].flatMap(({ subject, predicate, object }) =>
    subject.value.includes('/venue/') && predicate.value.endsWith('alternateName') ? [object.value] : [],
  );
}

describe('other names of a venue', () => {
  it('are those that its entry prints', () => {
    expect(otherNamesOf(venue('workshop', "TiMa'21", ['TiMa', 'Workshop on Tidal Maps']))).toEqual(['Workshop on Tidal Maps']);
  });

  it('are not those of the conference that a workshop is held at', () => {
    expect(otherNamesOf(venue('workshop', "TiMa@MobiSys'21", ['TiMa', 'TiMa@MobiSys', 'MobiSys']))).toEqual(['TiMa@MobiSys']);
  });

  it('are not those of another venue that the entry prints beside a known one', () => {
    const both = ['TMC', 'TiMa', 'MobiSys', 'Workshop on Tidal Maps', 'IEEE Transactions on Mobile Computing'];
    expect(otherNamesOf(venue('journal', "TMC'17", both))).toEqual(['TMC']);
  });

  it('are all those of a known venue that are known to be its own, or nobody else’s', () => {
    const names = otherNamesOf(venue('conference', "CHI '21", ['CHI', 'Conference on Human Factors', 'ACM CHI']));
    expect(names).toEqual(expect.arrayContaining(['CHI', 'ACM CHI', 'Conference on Human Factors']));
  });
});
