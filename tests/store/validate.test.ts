import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { validate } from '../../src/store/validate.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { BREAKS } from './broken-graphs.js';

const graph = resolve([yueLin, hiroTanaka]);
const sound = await serialize(mapToQuads(graph), 'ttl', { base: graph.base });
const parse = (turtle: string) => new Parser().parse(turtle);

describe('what is extracted passes the shapes', () => {
  it.each([
    ['the whole run', mapToQuads(graph)],
    ['one page alone', mapToQuads(graph, { page: 'yue-lin' })],
    ['another page alone', mapToQuads(graph, { page: 'https://tanaka.example/' })],
    ['facts with their evidence', [...mapToQuads(graph), ...mapEvidence(graph)]],
  ])('%s', async (_, quads) => {
    expect(await validate(quads)).toEqual({ conforms: true, results: [] });
  });
});

describe('a graph that is broken is found out', () => {
  it.each(BREAKS)('%s', async (_, from, to, message) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    const report = await validate(parse(broken));
    expect(report.conforms).toBe(false);
    expect(report.results.map((finding) => finding.message).join('\n')).toMatch(message);
  });
});
