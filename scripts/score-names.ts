/**
 * How well lists of authors are taken apart: of 100 people, how many have family and given name right.
 *
 *   tsx scripts/score-names.ts [NAMES.jsonl] [--errors N]
 *
 * NAMES: `{source, raw, people: [{family, given}]}` a line. A person is right where both names are the same letters;
 * a given name of null is not known, and not compared.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseAuthorList } from '../src/text/author-list.js';
import { familyWithParticle, parsePersonName } from '../src/text/person-name.js';

interface Line {
  readonly source: string;
  readonly raw: string;
  readonly people: readonly { readonly family: string; readonly given: string | null }[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string', default: '0' } } });
const lines = readFileSync(positionals[0] ?? '../shared/references/names.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const key = (family: string, given: string | null): string => `${letters(family)}|${given === null ? '' : letters(given)}`;

const counts = new Map<string, { right: number; gold: number; found: number; lists: number; whole: number }>();
let shown = 0;
for (const { source, raw, people } of lines) {
  const found = parseAuthorList(raw).authors.map((author) => {
    const name = parsePersonName(author.name);
    return key(familyWithParticle(name), name.given);
  });
  const gold = people.map(({ family, given }) => key(family, given));
  const left = [...found];
  let right = 0;
  for (const [i, person] of gold.entries()) {
    const isKnown = people[i]?.given !== null;
    const found = isKnown ? (name: string) => name === person : (name: string) => name.startsWith(person);
    const at = left.findIndex(found);
    if (at < 0) continue;
    right++;
    left.splice(at, 1);
  }
  for (const name of [source, 'all']) {
    const count = counts.get(name) ?? { right: 0, gold: 0, found: 0, lists: 0, whole: 0 };
    count.right += right;
    count.gold += gold.length;
    count.found += found.length;
    count.lists++;
    if (right === gold.length && found.length === gold.length) count.whole++;
    counts.set(name, count);
  }
  if (right < gold.length && shown < Number(values.errors)) {
    shown++;
    console.log(
      `- [${source}] ${raw}\n    gold ${gold.filter((person) => !found.includes(person)).join(', ')}\n    read ${left.join(', ')}`,
    );
  }
}
for (const [name, { right, gold, found, lists, whole }] of counts)
  console.log(
    `${name.padEnd(24)} people ${String(gold).padStart(5)}  right ${((100 * right) / gold).toFixed(1)}  of those read ${((100 * right) / found).toFixed(1)}  whole lists ${((100 * whole) / lists).toFixed(1)} of ${lists}`,
  );
