import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../src/query/compare-facts.js';
import type { StatedFact } from '../../src/query/stated-facts.js';

const fact = (kind: string, about: string, name: string, value = '', valueName = value, detail = ''): StatedFact => ({
  kind,
  about,
  name,
  value,
  valueName,
  detail,
});
const shown = (before: readonly StatedFact[], after: readonly StatedFact[]): readonly string[] =>
  compareFacts(before, after).map(({ change, fact: { kind, name, valueName } }) => `${change} ${kind} ${name} ${valueName}`.trim());

describe('comparing facts', () => {
  it('knows a thing by its name where its IRI changed', () => {
    expect(
      shown(
        [fact('person', 'urn:a', 'Mara Lind'), fact('advisor', 'urn:a', 'Mara Lind', 'urn:t', 'Tom Okoro')],
        [fact('person', 'urn:b', 'Mara Lind'), fact('advisor', 'urn:b', 'Mara Lind', 'urn:u', 'Tom Okoro')],
      ),
    ).toEqual([]);
  });

  it('tells two things of one name apart by their IRIs', () => {
    const both = [fact('person', 'urn:a', 'Wei Zhang'), fact('person', 'urn:b', 'Wei Zhang')];
    expect(shown(both, [fact('person', 'urn:a', 'Wei Zhang')])).toEqual(['lost person Wei Zhang']);
    expect(
      shown(
        [fact('advisor', 'urn:m', 'Mara Lind', 'urn:a', 'Wei Zhang'), ...both],
        [fact('advisor', 'urn:m', 'Mara Lind', 'urn:b', 'Wei Zhang'), ...both],
      ),
    ).toEqual(['lost advisor Mara Lind Wei Zhang', 'learned advisor Mara Lind Wei Zhang']);
  });

  it('holds another detail for another fact', () => {
    expect(
      shown(
        [fact('position', 'urn:a', 'Mara Lind', 'urn:o', 'Harbour Lab', 'Intern')],
        [fact('position', 'urn:a', 'Mara Lind', 'urn:o', 'Harbour Lab', 'Engineer')],
      ),
    ).toHaveLength(2);
  });

  it('says nothing of the order of the facts', () => {
    const facts = [fact('person', 'urn:a', 'A B'), fact('person', 'urn:c', 'C D'), fact('email', 'urn:a', 'A B', 'a@b.example')];
    expect(shown(facts, facts.toReversed())).toEqual([]);
  });
});
