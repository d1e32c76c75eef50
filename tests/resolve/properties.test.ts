import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsLine, parseLine } from '../../src/cli/extract/facts-file.js';
import { RecordStore } from '../../src/cli/extract/record-store.js';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads, quadsByPage } from '../../src/map/map-to-quads.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { heldPages } from '../../src/model/page-source.js';
import { resolve, resolvePagewise } from '../../src/resolve/resolve.js';
import { serialize } from '../../src/store/write-graph.js';
import { advising, organization, pageFacts, person, venue, work } from '../support/page-facts.js';

const GIVEN = ['Wei', 'Mara', 'T.', 'Tom', 'Ana B.', 'Ana', 'Jun', 'W.'];
const FAMILY = ['Zhang', 'Wang', 'Okoro', 'Silva', 'Lindqvist'];
const TITLES = ['Maps of the coast', 'Songs of the tide', 'Introduction', 'A study of winds', 'Light in corridors', 'Winds, again'];

const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map(([given, family]) => `${given} ${family}`);
const anyName = fc.oneof(
  name,
  fc.constantFrom('王伟', '张伟', 'Okoro, T.', 'Wang Wei', 'Silva', '', 'Ann-Marie O’Neil', 'The Norvik Team'),
);
const paper = fc.record({
  title: fc.constantFrom(...TITLES),
  authors: fc.array(anyName, { maxLength: 5 }),
  year: fc.constantFrom('2019', '2020', '2024', undefined),
  isComplete: fc.boolean(),
});
const pages = fc
  .array(
    fc.record({
      owner: name,
      papers: fc.array(paper, { maxLength: 5 }),
      advisor: anyName,
      university: fc.constantFrom('Norvik University', 'NU', 'IIT'),
    }),
    {
      maxLength: 6,
    },
  )
  .map((drafts) =>
    drafts.map(
      ({ owner, papers, advisor, university }, i): PageFacts =>
        pageFacts(`page-${i}`, [owner], {
          advising: advisor === '' ? [] : [advising('advisor', 'doctoral', person(advisor), { organization: organization(university) })],
          affiliations: [organization(university)],
          works: papers.map(({ title, authors, year, isComplete }) =>
            work(title, authors, {
              authorsComplete: isComplete,
              venue: venue('conference', 'CVPR', ['CVPR']),
              ...(year !== undefined && { date: year }),
            }),
          ),
        }),
    ),
  );

const write = (records: readonly PageFacts[]): Promise<string> => {
  const graph = resolve(records);
  return serialize([...mapToQuads(graph), ...mapEvidence(graph)], 'nq');
};

describe('resolving', () => {
  it('gives the same bytes in any order of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.infiniteStream(fc.nat()), async (records, order) => {
        const shuffled = records.map((record) => ({ record, key: order.next().value as number })).sort((a, b) => a.key - b.key);
        expect(await write(shuffled.map(({ record }) => record))).toBe(await write(records));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives the same bytes for a record that is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (records) => {
        expect(await write([...records, ...records])).toBe(await write(records));
      }),
      { numRuns: 20 },
    );
  });

  it('gives a page at a time what it gives of all', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (records) => {
        const whole = resolve(records);
        const pagewise = resolvePagewise(heldPages(records));
        const parts = await Promise.all(pagewise.pages.map((_, place) => serialize(quadsByPage(pagewise.page(place)), 'nq')));
        expect(parts.join('')).toBe(await serialize(mapToQuads(whole, { graphs: 'pages' }), 'nq'));
        const evidence = await Promise.all(pagewise.pages.map((_, place) => serialize(mapEvidence(pagewise.page(place)), 'nq')));
        const expected = await Promise.all(whole.pages.map(({ iri }) => serialize(mapEvidence(whole, { page: iri }), 'nq')));
        expect(evidence).toEqual(expected);
        expect([pagewise.peopleCount, pagewise.workCount]).toEqual([whole.people.length, whole.works.length]);
        expect(pagewise.candidates).toEqual(whole.candidates);
        expect(new Set([...pagewise.redirects()].map(({ from, to }) => `${from} ${to}`))).toEqual(
          new Set(whole.redirects.map(({ from, to }) => `${from} ${to}`)),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives the bytes of before when a page is added and removed again', async () => {
    await fc.assert(
      fc.asyncProperty(pages, pages, async (records, others) => {
        const before = await write(records);
        const added = others.map((facts): PageFacts => ({ ...facts, page: { ...facts.page, id: `other-${facts.page.id}` } }));
        await write([...records, ...added]);
        expect(await write(records)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  it('never joins two authors of one entry', () => {
    fc.assert(
      fc.property(pages, (records) => {
        for (const page of resolve(records).pages) {
          for (const { authors } of page.works) {
            const agents = authors.filter((author) => author.isPerson).map(({ agent }) => agent);
            expect(new Set(agents).size).toBe(agents.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows every entity that a page refers to', () => {
    fc.assert(
      fc.property(pages, (records) => {
        const graph = resolve(records);
        for (const { iri } of graph.pages) expect(() => mapToQuads(graph, { page: iri })).not.toThrow();
        const iris = [...graph.people, ...graph.organizations, ...graph.works, ...graph.venues, ...graph.topics].map(
          (entity) => entity.iri,
        );
        expect(new Set(iris).size).toBe(iris.length);
      }),
      { numRuns: 100 },
    );
  });

  it('a page alone says nothing that the pages together do not', () => {
    fc.assert(
      fc.property(pages, (records) => {
        const graph = resolve(records);
        const together = new Set(
          mapToQuads(graph, { graphs: 'pages' }).map((quad) => `${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`),
        );
        for (const { iri } of graph.pages) {
          for (const quad of mapToQuads(graph, { page: iri }))
            expect(together).toContain(`${quad.subject.value} ${quad.predicate.value} ${quad.object.value}`);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('runs', () => {
  /** A run over some of the pages, kept as lines. */
  const shard = (records: readonly PageFacts[]): string => records.map(factsLine).join('');
  const readShard = (lines: string): readonly PageFacts[] =>
    lines.split('\n').flatMap((line, i) => {
      const record = parseLine(line, i + 1);
      return record !== undefined && 'page' in record ? [record] : [];
    });
  /** The records of all runs as a run over them joins them. */
  const joinShards = (shards: readonly string[]): readonly PageFacts[] => {
    const store = new RecordStore('.');
    for (const record of shards.flatMap(readShard)) store.add(record);
    const source = store.source();
    return source.heads.map((_, place) => source.facts(place));
  };

  it('give the same bytes however the pages are split among them, and in any order', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.infiniteStream(fc.nat({ max: 3 })), async (records, runs) => {
        const run = records.map(() => runs.next().value as number);
        const shards = [3, 1, 0, 2].map((number) => shard(records.filter((_, i) => run[i] === number)));
        expect(await write(joinShards(shards))).toBe(await write(records));
      }),
      { numRuns: 40 },
    );
  });

  it('give the same bytes where a page is in two of them', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.nat({ max: 6 }), async (records, from) => {
        const shards = [shard(records), shard(records.slice(from))];
        expect(await write(joinShards(shards))).toBe(await write(records));
      }),
      { numRuns: 20 },
    );
  });
});
