import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import { resolve } from '../../src/resolve/resolve.js';
import { type Finding, SHAPES, validate } from '../../src/store/validate.js';
import { serialize } from '../../src/store/write-graph.js';
import { hiroTanaka, yueLin } from '../fixtures/yue-lin.js';
import { hasJena, jena } from '../support/jena.js';
import { BREAKS } from './broken-graphs.js';

const folder = mkdtempSync(join(tmpdir(), 'vitagraph-shacl-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SH = 'http://www.w3.org/ns/shacl#';
const graph = resolve([yueLin, hiroTanaka]);
const sound = await serialize(mapToQuads(graph), 'ttl', { base: graph.base });

/** The same graph about other things: all its own IRIs moved to namespaces with a number. */
const moved = (turtle: string, number: number): string =>
  turtle
    .replace('@base <https://example.org/kg/>', `@base <https://graph${number}.example/>`)
    .replaceAll('https://linyue.example', `https://linyue${number}.example`)
    .replaceAll('https://tanaka.example', `https://tanaka${number}.example`);

/** The sound graph as number 0, and each broken one, in one: so Jena has to be started only once. */
const together = [sound, ...BREAKS.map(([, from, to]) => sound.replace(from, to))].flatMap((turtle, i) =>
  new Parser().parse(moved(turtle, i)),
);

function findingsOf(report: string): readonly Finding[] {
  const store = new Store(new Parser().parse(report));
  const value = (subject: unknown, name: string): string | undefined => store.getObjects(subject as never, SH + name, null)[0]?.value;
  return store.getSubjects(null, `${SH}ValidationResult`, null).map((result) => ({
    focus: value(result, 'focusNode') ?? '',
    path: value(result, 'resultPath') ?? '',
    message: store
      .getObjects(result, `${SH}resultMessage`, null)
      .map((message) => message.value)
      .join('; '),
  }));
}

const GRAPH = /^https:\/\/(?:graph|linyue|tanaka)(\d+)\.example/;
const keys = (findings: readonly Finding[]): readonly string[] => {
  return [
    ...new Set(
      findings.map(
        ({ focus, path = '', message }) => `${GRAPH.exec(focus)?.[1]} ${focus} ${path.startsWith('http') ? path : ''} ${message}`,
      ),
    ),
  ].sort();
};

describe.skipIf(!hasJena)('Jena, a second SHACL engine (apt-get install libapache-jena-java)', () => {
  it('finds in each of the broken graphs what we find, and nothing in the sound one', async () => {
    const path = join(folder, 'together.nt');
    writeFileSync(path, await serialize(together as never, 'nt'));
    const theirs = findingsOf(jena('shacl.shacl', 'validate', '--shapes', SHAPES.pathname, '--data', path));
    const ours = (await validate(together as never)).results;
    expect(keys(theirs)).toEqual(keys(ours));
    const broken = new Set(theirs.map(({ focus }) => GRAPH.exec(focus)?.[1]));
    expect([...broken].map(Number).sort((a, b) => a - b)).toEqual(BREAKS.map((_, i) => i + 1));
  }, 60_000);
});
