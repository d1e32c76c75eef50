/**
 * Trains the reader of publication entries and writes `src/lexicon/data/entry-weights.ts`.
 *
 *   tsx scripts/train-entry-reader.ts [--references FILE.jsonl] [--pages DIR] [--gold DIR] [--bulk DIR] [--annotations FILE.jsonl] [--names FILE.jsonl] [--venues FILE.jsonl] [--journals FILE.csv] [--folds 5] [--errors]
 *
 * REFERENCES: `{raw, authors, title, venue}` a line; PAGES and GOLD: annotated homepages.
 * BULK and ANNOTATIONS: more homepages, and what was annotated in them, a page a line (our own work; in this repository).
 * With --current it reports how well the weights in place read the pages, and writes nothing.
 * With --folds it reports how well pages and references that were held out are read, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type EntryWeights, LABELS } from '../src/extract/publication/decode-labels.js';
import { entryWeights } from '../src/extract/publication/entry-weights.js';
import { decodeList } from '../src/extract/publication/list-habit.js';
import { pagesWithGold, pagesWithLines } from './annotated-pages.js';
import { allows, type Example, PAGE_REPEATS, pageExamples, referenceExamples, syntheticExamples, train } from './entry-training.js';

const { values } = parseArgs({
  options: {
    references: { type: 'string', default: '../shared/references/dev.jsonl' },
    pages: { type: 'string', default: '../shared/corpus/pages' },
    gold: { type: 'string', default: '../shared/corpus/gold' },
    bulk: { type: 'string', default: '../shared/corpus/bulk' },
    annotations: { type: 'string', default: 'scripts/data/annotated-entries.jsonl' },
    names: { type: 'string', default: '../shared/references/names.jsonl' },
    venues: { type: 'string', default: '../shared/data/venues.jsonl' },
    journals: { type: 'string', default: '../shared/data/journal-abbreviations.csv' },
    folds: { type: 'string' },
    current: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

/** What was read in each example. */
type Readings = ReadonlyMap<Example, Uint8Array>;

/** Labels of the examples; those of one page are read together, as a list is. */
function readTogether(examples: readonly Example[], weights: EntryWeights): Readings {
  const pagesOf = new Map<string, Example[]>();
  examples.forEach((example, i) => {
    const group = example.group.startsWith('page-') ? example.group : String(i);
    pagesOf.set(group, [...(pagesOf.get(group) ?? []), example]);
  });
  return new Map(
    [...pagesOf.values()].flatMap((group) => {
      const labels = decodeList(
        group.map(({ entry }) => entry),
        weights,
      );
      return group.map((example, i) => [example, labels[i] as Uint8Array] as const);
    }),
  );
}

function report(name: string, examples: readonly Example[], read: Readings): void {
  let right = 0;
  let atoms = 0;
  let whole = 0;
  const byGroup = new Map<string, { right: number; atoms: number }>();
  for (const example of examples) {
    const { entry, allowed } = example;
    const labels = read.get(example) as Uint8Array;
    const wrong = allowed.filter((mask, i) => !allows(mask, labels[i] as number)).length;
    atoms += allowed.length;
    right += allowed.length - wrong;
    const own = byGroup.get(example.group) ?? { right: 0, atoms: 0 };
    byGroup.set(example.group, { right: own.right + allowed.length - wrong, atoms: own.atoms + allowed.length });
    if (wrong === 0) whole++;
    else if (values.errors && name.startsWith('pages')) {
      const shown = entry.atoms.map(
        (atom, i) =>
          `${(LABELS[labels[i] as number] as string)[0]}${
            allows(allowed[i] as number, labels[i] as number)
              ? ''
              : `!${LABELS.filter((_, at) => allows(allowed[i] as number, at))
                  .map((l) => l[0])
                  .join('')}`
          }[${atom.text.slice(0, 60)}]`,
      );
      console.log(examples.find((e) => e.entry === entry)?.group, shown.join(' '));
    }
  }
  const mean = [...byGroup.values()].reduce((sum, own) => sum + (100 * own.right) / own.atoms, 0) / byGroup.size;
  console.log(
    `${name}: atoms ${((100 * right) / atoms).toFixed(2)}, whole entries ${((100 * whole) / examples.length).toFixed(1)} of ${examples.length}; mean of ${byGroup.size} groups ${mean.toFixed(2)}`,
  );
}

const references = referenceExamples(values.references);
const synthetic = syntheticExamples(values.references, values.names, values.venues, values.journals);
const pages = pageExamples([...pagesWithGold(values.pages, values.gold), ...pagesWithLines(values.bulk, values.annotations)]);
const weighted = (list: readonly Example[]): Example[] => Array.from({ length: PAGE_REPEATS }, () => list).flat();
if (values.folds) {
  const folds = Number(values.folds);
  const groups = [...new Set([...pages, ...references].map((example) => example.group))];
  const readings = new Map<Example, Uint8Array>();
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(groups.filter((_, i) => i % folds === fold));
    const kept = (list: readonly Example[]): Example[] => list.filter((example) => !held.has(example.group));
    const out = (list: readonly Example[]): Example[] => list.filter((example) => held.has(example.group));
    const weights = train([...kept(references), ...synthetic, ...weighted(kept(pages))]);
    for (const list of [out(references), out(pages)])
      for (const [example, labels] of readTogether(list, weights)) readings.set(example, labels);
  }
  report('references', references, readings);
  report('pages', pages, readings);
} else if (values.current) {
  report('pages (weights in place)', pages, readTogether(pages, entryWeights()));
} else {
  const weights = train([...references, ...synthetic, ...weighted(pages)]);
  report('references (seen)', references, readTogether(references, weights));
  report('pages (seen)', pages, readTogether(pages, weights));
  const rounded = (array: Float64Array): string => `[${[...array].map((value) => String(Math.round(value * 100) / 100)).join(',')}]`;
  writeFileSync(
    new URL('../src/lexicon/data/entry-weights.ts', import.meta.url),
    `// Generated by scripts/train-entry-reader.ts from references (GROBID, CC-BY; AnyStyle, BSD-2) and annotated homepages.
/** By feature of an atom, then label; the order of both is that of \`extract/publication\`. */
export const EMISSION: readonly number[] = ${rounded(weights.emission)};
/** By label before (first the start), label, separator between. */
export const TRANSITION: readonly number[] = ${rounded(weights.transition)};
/** What a second beginning of the authors, of the title costs. */
export const RESTART: readonly number[] = ${rounded(weights.restart)};
`,
  );
}
