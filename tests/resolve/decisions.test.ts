import { describe, expect, it } from 'vitest';
import type { IdentityDecision } from '../../src/model/identity-decision.js';
import { resolve } from '../../src/resolve/resolve.js';
import { pageFacts, work } from '../support/page-facts.js';

const AT = 'https://example.org/kg/page/';
const decision = (verdict: IdentityDecision['verdict'], first: [string, string], second: [string, string]): IdentityDecision => ({
  verdict,
  first: { page: AT + first[0], name: first[1] },
  second: { page: AT + second[0], name: second[1] },
});

const PAGES = [
  pageFacts('one', ['Mara Lindqvist'], { works: [work('Rooms that remember their guests', ['Mara Lindqvist', 'Wei Zhang'])] }),
  pageFacts('two', ['Tom Okoro'], { works: [work('Ledgers for small harbours', ['Tom Okoro', 'Wei Zhang', 'W. Zhang'])] }),
  pageFacts('three', ['Ines Ortega'], { works: [work('Rooms that remember their guests', ['M. Lindqvist', 'Wei Zhang'])] }),
];

const resolved = (...decisions: readonly IdentityDecision[]) => {
  const graph = resolve(PAGES, { decisions });
  const iri = (id: string, name: string) =>
    graph.pages.find(({ facts }) => facts.page.id === id)?.people.find(({ spellings }) => spellings.some(({ value }) => value === name))
      ?.person;
  return { graph, iri };
};

describe('decisions about who is who', () => {
  it('the pages alone: one work joins, a name does not', () => {
    const { graph, iri } = resolved();
    expect(graph.pages.map(({ iri: page }) => page)).toContain(`${AT}one`);
    expect(iri('one', 'Wei Zhang')).toBe(iri('three', 'Wei Zhang'));
    expect(iri('one', 'Wei Zhang')).not.toBe(iri('two', 'Wei Zhang'));
  });

  it('join people whom nothing else joins', () => {
    const { graph, iri } = resolved(decision('same', ['one', 'Wei Zhang'], ['two', 'Wei Zhang']));
    expect(iri('one', 'Wei Zhang')).toBe(iri('two', 'Wei Zhang'));
    expect(graph.unfollowed).toEqual([]);
  });

  it('part people whom the evidence joins', () => {
    const { graph, iri } = resolved(decision('different', ['one', 'Wei Zhang'], ['three', 'Wei Zhang']));
    expect(iri('one', 'Wei Zhang')).not.toBe(iri('three', 'Wei Zhang'));
    expect(graph.unfollowed).toEqual([]);
  });

  it('cannot join two authors of one work, and say so', () => {
    const wrong = decision('same', ['two', 'Wei Zhang'], ['two', 'W. Zhang']);
    const { graph, iri } = resolved(wrong);
    expect(iri('two', 'Wei Zhang')).not.toBe(iri('two', 'W. Zhang'));
    expect(graph.unfollowed).toEqual([{ decision: wrong, reason: expect.stringContaining('tells them apart') }]);
  });

  it('about names that a page does not have are reported, about pages of other runs are not', () => {
    const gone = decision('same', ['one', 'Nobody Here'], ['two', 'Wei Zhang']);
    expect(resolved(gone).graph.unfollowed).toEqual([{ decision: gone, reason: `${AT}one does not name "Nobody Here"` }]);
    expect(resolved(decision('same', ['elsewhere', 'Wei Zhang'], ['two', 'Wei Zhang'])).graph.unfollowed).toEqual([]);
  });

  it('do not depend on their order', () => {
    const both = [
      decision('same', ['one', 'Wei Zhang'], ['two', 'Wei Zhang']),
      decision('different', ['two', 'Wei Zhang'], ['three', 'Wei Zhang']),
    ];
    const graphs = [both, both.toReversed()].map((decisions) => resolved(...decisions).graph);
    expect(graphs[0]?.people).toEqual(graphs[1]?.people);
  });
});
