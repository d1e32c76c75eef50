import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Evidence, PageFacts } from '../../../src/model/page-facts.js';
import { readPageFacts } from '../../../src/pipeline.js';

const INPUT = fileURLToPath(new URL('../../../input/', import.meta.url));
const inputs = readdirSync(INPUT).map((name): [string, Uint8Array] => [name, readFileSync(join(INPUT, name))]);

/** One page with every way that a career is told: header, prose, lists, a label, news and students. */
const FICTION = `<html><head><title>Mira Sol</title></head><body>
<h1>Mira Sol</h1><p>Associate Professor<br>Department of Ice, Snow and Water<br>Lindar University</p>
<p>I am an associate professor at <a href="https://lindar.example">Lindar University</a> and a member of the Cold Group at LQS.
I received my Ph.D. from Tarn University in 2012, advised by Ann Lake. I was at Sandau College for two years.</p>
<h2>Advisors</h2><p>Prof. Tom Reed</p>
<h2>Experience</h2><ul><li>2014 - 2016: Postdoc, Orban University, mentored by Dr. Lea Bryn</li></ul>
<h2>Education</h2><ul><li>2005 - 2008 B.Sc. in Physics, Bryn University</li></ul>
<h2>News</h2><ul><li>Jun 2023: I joined Lindar University as an associate professor.</li></ul>
<h2>PhD students</h2><ul><li>Uma Holt (2020 - )</li></ul></body></html>`;
const pages = [...inputs, ['fiction.html', new TextEncoder().encode(FICTION)] as [string, Uint8Array]];

/** Facts of a career with the words that each is about. */
function factsOf(facts: PageFacts): { readonly evidence: Evidence; readonly rule: RegExp }[] {
  return [
    ...facts.affiliations.map(({ evidence }) => ({ evidence, rule: /^(?:affiliation|position|degree|organization)\/[\w-]+$/ })),
    ...facts.positions.map(({ evidence }) => ({ evidence, rule: /^position\/[\w-]+$/ })),
    ...facts.degrees.map(({ evidence }) => ({ evidence, rule: /^degree\/[\w-]+$/ })),
    ...facts.advising.map(({ evidence }) => ({ evidence, rule: /^advising\/[\w-]+$/ })),
  ];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];

describe('every fact of a career shows its words and its rule', () => {
  it.each(pages)('%s', (name, bytes) => {
    const source = new TextDecoder().decode(bytes);
    const facts = factsOf(readPageFacts(bytes, { id: name }));
    expect(facts.length).toBeGreaterThan(3);
    for (const { evidence, rule } of facts) {
      expect(evidence.rule).toMatch(rule);
      expect(evidence.line).toBeGreaterThan(0);
      expect(evidence.end).toBeGreaterThan(evidence.start);
      const cited = source.slice(evidence.start, evidence.end);
      const words = wordsOf(evidence.quote);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => !cited.includes(word))).toEqual([]);
    }
  });

  it('tells the ways of the fictional page apart', () => {
    const facts = readPageFacts(new TextEncoder().encode(FICTION), { id: 'fiction' });
    const rules = new Set(factsOf(facts).map(({ evidence }) => evidence.rule));
    for (const rule of [
      'position/experience-list',
      'degree/education-list',
      'degree/prose',
      'advising/prose',
      'advising/label',
      'advising/students-list',
    ])
      expect(rules).toContain(rule);
  });
});
