import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskStore, openDiskStore } from '../../src/store/disk-store.js';
import { openStore } from '../../src/store/embedded-store.js';

let folder: string;
let file: string;
let store: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitagraph-disk-'));
  file = join(folder, 'graph.ttl');
  store = join(folder, 'kg');
  writeFileSync(file, '<urn:a> <urn:p> "one", "zwei"@de, 3 .');
});
afterEach(() => rmSync(folder, { recursive: true }));

const reading = (files: readonly string[] | undefined = [file]): Promise<DiskStore> => openDiskStore(store, files, { isWritable: false });
const writing = (files: readonly string[] | undefined = [file]): Promise<DiskStore> => openDiskStore(store, files, { isWritable: true });
const insert = (opened: DiskStore, name: string): void =>
  opened.change({ kind: 'update', sparql: `INSERT DATA { GRAPH <urn:g> { <${name}> <urn:p> "new" } }` });
const imageOf = (): string => join(store, readdirSync(store).find((name) => name.startsWith('image')) ?? 'none');
const journalOf = (): string => join(store, readdirSync(store).find((name) => name.startsWith('changes')) ?? 'none');

async function changed(...names: readonly string[]): Promise<void> {
  const opened = await writing();
  for (const name of names) insert(opened, name);
  opened.close();
}

describe('a store in a folder', () => {
  it('says the same as the files, the first time and from its image', async () => {
    const expected = openStore();
    expected.load(readFileSync(file), 'ttl');
    const first = (await reading()).triples();
    expect(first.split('\n').sort()).toEqual(expected.triples().split('\n').sort());
    const written = statSync(imageOf()).mtimeMs;
    expect((await reading()).triples()).toBe(first);
    expect((await openDiskStore(store, undefined, { isWritable: false })).triples()).toBe(first);
    expect(statSync(imageOf()).mtimeMs).toBe(written);
  });

  it('answers queries of every kind from its image', async () => {
    await reading();
    const opened = await reading();
    expect(opened.size).toBe(3);
    expect(await opened.query('SELECT ?o { ?s ?p ?o FILTER(LANG(?o) = "de") }')).toMatchObject({ rows: [{ o: { value: 'zwei' } }] });
    expect(opened.answer('CONSTRUCT { ?s ?p 4 } WHERE { ?s ?p 3 }', 'nt')).toContain('"4"^^');
    expect(opened.answer('ASK { ?s ?p ?o }', 'csv', { defaultGraphs: ['urn:none'], namedGraphs: [] })).toContain('false');
    expect(() => opened.answer('SELECT nonsense', 'json')).toThrow();
    expect(opened.graphTriples().split('\n').filter(Boolean).length).toBe(3);
  });

  it('reads files again that have changed, and only then', async () => {
    await reading();
    writeFileSync(file, '<urn:a> <urn:p> "other" .');
    expect((await reading()).size).toBe(1);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expect((await reading()).size).toBe(1);
    rmSync(file);
    expect((await reading()).size).toBe(1);
    expect(readdirSync(store).filter((name) => /^(?:image|sources)/.test(name)).length).toBe(2);
  });

  it('keeps changes, then follows its files no longer', async () => {
    await changed('urn:x', 'urn:y');
    expect((await reading()).size).toBe(5);
    writeFileSync(file, '<urn:a> <urn:p> "other" .');
    const opened = await reading();
    expect([opened.size, opened.isAhead, opened.graphs()]).toEqual([5, true, ['urn:g']]);
  });

  it('obeys the journal from where the image ends, and all of it without an image', async () => {
    await changed('urn:x');
    rmSync(imageOf());
    expect((await reading()).size).toBe(4);
    await changed('urn:y');
    expect((await reading()).size).toBe(5);
    writeFileSync(imageOf(), 'VGRAPH1\nnonsense');
    expect((await reading()).size).toBe(5);
    truncateSync(imageOf(), statSync(imageOf()).size - 70_000);
    expect((await reading()).size).toBe(5);
  });

  it('leaves out a change that a crash cut off, and goes on behind the last whole one', async () => {
    await changed('urn:x');
    appendFileSync(journalOf(), '{"kind":"update","sparql":"INSERT DA');
    await changed('urn:y');
    expect((await reading()).triples()).toMatch(/urn:x[\s\S]*urn:y|urn:y[\s\S]*urn:x/);
    expect(readFileSync(journalOf(), 'utf8').trim().split('\n').length).toBe(2);
  });

  it('replaces, adds to and removes whole graphs, the default graph too', async () => {
    const opened = await writing();
    opened.change({ kind: 'put', graph: 'urn:g', triples: '<urn:s> <urn:p> "1" .\n<urn:s> <urn:p> "2" .\n' });
    opened.change({ kind: 'put', graph: 'urn:g', triples: '<urn:s> <urn:p> "3" .\n' });
    opened.change({ kind: 'post', graph: 'urn:g', triples: '<urn:s> <urn:p> "4" .\n' });
    opened.change({ kind: 'post', graph: 'urn:h', triples: '_:b <urn:p> _:b .\n' });
    opened.change({ kind: 'delete', graph: null });
    expect([opened.size, opened.graphTriples('urn:g').trim().split('\n').length, opened.graphTriples()]).toEqual([3, 2, '']);
    opened.close();
    expect((await reading()).size).toBe(3);
  });

  it('does not change for an update that is wrong, or would be another the next time', async () => {
    const opened = await writing();
    for (const sparql of [
      'INSERT nonsense',
      'INSERT { ?s <urn:t> ?n } WHERE { ?s ?p ?o BIND(NOW() AS ?n) }',
      'INSERT DATA { <urn:s> <urn:p> 1 } ; CLEAR GRAPH <urn:none>',
    ]) {
      expect(() => opened.change({ kind: 'update', sparql })).toThrow(expect.objectContaining({ code: 'query' }));
    }
    expect(opened.size).toBe(3);
    opened.close();
    expect(readdirSync(store).some((name) => name.startsWith('changes'))).toBe(false);
  });

  it('is changed by one process at a time; a lock of one that is gone does not count', async () => {
    await reading();
    writeFileSync(join(store, 'lock'), '1');
    await expect(writing()).rejects.toThrow(/process 1 is changing it/);
    expect((await reading()).size).toBe(3);
    writeFileSync(join(store, 'lock'), '999999999');
    const opened = await writing();
    opened.close();
    expect(readdirSync(store)).not.toContain('lock');
  });

  it('touches no folder that holds something else, and leaves none half made', async () => {
    mkdirSync(store);
    copyFileSync(file, join(store, 'mine.ttl'));
    await expect(reading()).rejects.toThrow(/holds something else/);
    rmSync(join(store, 'mine.ttl'));
    await expect(openDiskStore(store, undefined, { isWritable: false })).rejects.toThrow(/no store yet/);
    writeFileSync(file, '<urn:a> <urn:p> "one" .\n<urn:a> <urn:p');
    await expect(reading()).rejects.toThrow(expect.objectContaining({ code: 'graph-malformed', line: 2 }));
    expect(readdirSync(store)).toEqual([]);
    writeFileSync(join(store, 'store.json'), '{"version": 9}');
    await expect(reading()).rejects.toThrow(/not of a store that this version reads/);
  });
});
