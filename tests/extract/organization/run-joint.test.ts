import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../src/pipeline.js';
import { stated } from '../career/stated.js';

const post = (organization: string, role = 'lecturer'): string[] => [`${role} @ ${organization} .. +`, `now ${organization}`];

describe('"and" in the name of an organisation', () => {
  it('joins what a head in small letters closes', () => {
    expect(stated('I am a researcher and lecturer at Lindar University, within the Rope Support and Knot Research group.')).toEqual(
      [...post('Lindar University').slice(0, 1), ...post('Lindar University', 'researcher')].sort(),
    );
  });
  it.each([
    ['a university and a company', 'I am a lecturer at the Stanford University and Google teams.', ['Google', 'Stanford University']],
    ['a whole name and an institute', 'I am a lecturer at the VU Amsterdam and Knot Institute.', ['Knot Institute', 'VU Amsterdam']],
    ['two bodies', 'I am a lecturer at Lindar University and the University of Sandau.', ['Lindar University', 'University of Sandau']],
  ])('parts %s', (_what, sentence, bodies) => {
    expect(stated(sentence).filter((fact) => fact.startsWith('now'))).toEqual(bodies.map((body) => `now ${body}`));
  });
});

describe('"an der" before an organisation', () => {
  it.each(['Ich bin Dozentin für Seile an der Universität Lindau.', 'Ich bin Dozentin für Wind & Seile an der Universität Lindau.'])(
    'begins no name with the field: %s',
    (sentence) => {
      expect(stated(sentence).filter((fact) => fact.startsWith('now'))).toEqual(['now Universität Lindau']);
    },
  );
  it('begins no name with the words of a subject', () => {
    const line = '2018–2019 Professur für Seile unter Berücksichtigung der Rope Studies an der Universität Lindau';
    const { positions } = readPageFacts(
      new TextEncoder().encode(`Ada Quill\n\nLebenslauf\n\n${line}\n2015–2017 Dozentin, Universität Sandau`),
      { id: 'quill' },
    );
    expect(positions[0]?.organization).toMatchObject({ names: ['Universität Lindau'], units: [] });
  });
});
