import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { buildGraph, readPageFacts } from '../../src/pipeline.js';
import { validate } from '../../src/store/validate.js';
import { serialize } from '../../src/store/write-graph.js';
import { cpuTime } from '../support/cpu-time.js';
import { hasCorpus, shared } from '../support/project.js';
import { countWithRapper, hasRapper } from '../support/rapper.js';

const folder = join(shared, 'corpus/bulk');
const files = hasCorpus ? readdirSync(folder).filter((name) => name !== 'manifest.jsonl') : [];
const graphs = mkdtempSync(join(tmpdir(), 'vitagraph-bulk-'));

/** Milliseconds that one page may take on this machine, whatever it holds. */
const LIMIT = 2000;

describe.skipIf(!hasCorpus)('real pages without gold (they lie beside the project in ../shared/corpus/bulk)', () => {
  it.each(files)('%s: in time, to Turtle that passes the shapes', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const start = cpuTime();
    const facts: PageFacts = readPageFacts(bytes, { id: parse(name).name });
    const graph = buildGraph([facts], { base: 'https://example.org/kg/' });
    const quads = mapToQuads(graph, {});
    const turtle = await serialize(quads, 'ttl', { base: 'https://example.org/kg/' });
    expect(cpuTime() - start).toBeLessThan(LIMIT);
    const file = join(graphs, `${parse(name).name}.ttl`);
    writeFileSync(file, turtle);
    const { conforms, results } = await validate(quads);
    expect(results).toEqual([]);
    expect(conforms).toBe(true);
    if (hasRapper) expect(countWithRapper(file)).toBe(quads.length);
  });

  it('has read them all', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(readdirSync(graphs)).toHaveLength(files.length);
  });
});
