import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { showFacts } from '../../src/cli/explain/show-facts.js';
import { type ExplainedFact, explainThing } from '../../src/query/explain-thing.js';
import { openGraphFiles } from '../../src/store/graph-file.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/people.ttl', import.meta.url));
const BASE = 'https://kg.example/';

it('gives the facts that a thing is the subject of, and those it is the object of', async () => {
  const store = await openGraphFiles([FIXTURE]);
  const advising = {
    property: 'https://w3id.org/vitagraph/ns#doctoralAdvisor',
    page: 'https://ines.example/',
    line: 3,
    quote: 'my advisor Tomas Lind',
    rule: 'advising/prose',
    confidence: 0.97,
  };
  expect(await explainThing(store, `${BASE}person/ines-ortega`)).toEqual([
    {
      side: 'of',
      property: 'http://schema.org/email',
      other: 'ines@uni.example',
      page: 'https://ines.example/',
      rule: `${BASE}rule/email/plain`,
      confidence: 0.9,
    },
    { side: 'of', ...advising, other: `${BASE}person/tomas-lind`, label: 'Tomas Lind' },
  ]);
  expect(await explainThing(store, `${BASE}person/tomas-lind`)).toEqual([
    { side: 'in', ...advising, other: `${BASE}person/ines-ortega`, label: 'Inés Ortega' },
  ]);
  expect(await explainThing(store, `${BASE}person/soren`)).toEqual([]);
});

it('shows each fact once, with its places below, and nothing that FOAF only says again', () => {
  const fact = (property: string, more: Partial<ExplainedFact> = {}): ExplainedFact => ({
    side: 'of',
    property,
    other: 'http://a/b',
    label: 'B',
    page: 'http://p/',
    line: 2,
    quote: 'words\n  here',
    rule: 'a/b',
    confidence: 0.5,
    ...more,
  });
  const facts = [
    fact('http://schema.org/knows'),
    fact('http://xmlns.com/foaf/0.1/knows'),
    fact('http://schema.org/knows', { line: 9 }),
    fact('http://xmlns.com/foaf/0.1/maker', { side: 'in' }),
  ];
  expect(showFacts('A', 'http://a/a', facts)).toBe(
    [
      'A <http://a/a>',
      '',
      'knows: B <http://a/b>',
      '  http://p/:2: "words here" (a/b, 0.50)',
      '  http://p/:9: "words here" (a/b, 0.50)',
      '',
      'maker of: B <http://a/b>',
      '  http://p/:2: "words here" (a/b, 0.50)',
      '',
    ].join('\n'),
  );
});
