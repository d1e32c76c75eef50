import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { vitagraph } from '../support/project.js';

const page = (name: string, title: string): string =>
  `<html><head><title>${name}</title></head><body><h1>${name}</h1><h2>Publications</h2><ul><li>${name}, Tomas Lind. <b>${title}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2023.</li></ul></body></html>`;
const INES = page('Ines Ortega', 'Mapping the Tides from Above');
const PIA = page('Pia Berg', 'A Short Theory of Gulls');

interface Visit {
  readonly url: string;
  readonly date: string;
  readonly body: string;
}

const warc = async (visits: readonly Visit[]): Promise<Buffer> =>
  Buffer.concat(
    await Promise.all(
      visits.map(({ url, date, body }) =>
        WARCSerializer.serialize(
          WARCRecord.create(
            {
              url,
              date,
              type: 'response',
              warcVersion: 'WARC/1.1',
              httpHeaders: { 'content-type': 'text/html' },
              statusline: 'HTTP/1.1 200 OK',
            },
            [Buffer.from(body)],
          ),
          { gzip: true },
        ),
      ),
    ),
  );

const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-streams-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const INES_URL = 'https://harbour.example/~ines/';
const PIA_URL = 'https://harbour.example/~pia/';
const EARLY = '2026-01-05T10:00:00Z';
const LATE = '2026-06-05T10:00:00Z';

describe('extract of a crawl', () => {
  it('takes the address and the date of each page, and of several visits the last', async () => {
    const crawl = await warc([
      { url: INES_URL, date: LATE, body: INES },
      { url: PIA_URL, date: EARLY, body: page('Pia Berg', 'An Older Theory of Gulls') },
      { url: PIA_URL, date: LATE, body: PIA },
    ]);
    const cwd = folderOf({ 'crawl.warc.gz': crawl });
    const run = vitagraph(['extract', '.', '-o', 'graph.ttl', '--jobs', '2'], { cwd });
    expect(run.stderr).toMatch(/^2 pages, /);
    expect(run.status).toBe(0);
    const graph = readFileSync(join(cwd, 'graph.ttl'), 'utf8');
    expect(graph).toContain(`<${PIA_URL}>`);
    expect(graph).toContain('A Short Theory of Gulls');
    expect(graph).not.toContain('An Older Theory of Gulls');
    expect(graph).toContain(`vg:retrieved "${LATE}"^^xsd:dateTime`);
  });

  it('gives the bytes of the pages as files, whether as an archive, lines, on standard input or with any number of workers', async () => {
    const lines = [
      { url: INES_URL, html: INES },
      { url: PIA_URL, html: PIA },
    ].map((line) => JSON.stringify(line));
    const cwd = folderOf({ 'a.jsonl': `${lines.join('\n')}\n`, 'b.jsonl.gz': gzipSync(lines.toReversed().join('\n')), 'ines.html': INES });
    const graphs = [
      vitagraph(['extract', 'a.jsonl', '-o', '-'], { cwd }),
      vitagraph(['extract', 'b.jsonl.gz', '-o', '-', '--jobs', '3'], { cwd }),
      vitagraph(['extract', '-', '-o', '-', '--jobs', '1'], { cwd, input: lines.join('\n') }),
    ];
    for (const { status, stdout } of graphs) {
      expect(status).toBe(0);
      expect(stdout).toBe(graphs[0]?.stdout);
    }
    const single = vitagraph(['extract', 'ines.html', '--source', INES_URL, '-o', '-'], { cwd });
    vitagraph(['extract', 'a.jsonl', '-o', 'one/', '-q'], { cwd });
    const people = (text: string | undefined): readonly string[] =>
      [...(text ?? '').matchAll(/foaf:name "([^"]+)"/g)].map(([, name]) => name ?? '').sort();
    expect(people(graphs[0]?.stdout)).toEqual(expect.arrayContaining([...people(single.stdout)]));
    expect(readdirSync(join(cwd, 'one'))).toEqual(['harbour.example-~ines.ttl', 'harbour.example-~pia.ttl']);
  });

  it('writes what became of each input', async () => {
    const crawl = await warc([{ url: INES_URL, date: LATE, body: INES }]);
    const cwd = folderOf({
      'crawl.warc.gz': crawl.subarray(0, -9),
      'pages.jsonl': `{"url": "${PIA_URL}", "html": ${JSON.stringify(PIA)}}\n{"url": 7}\n`,
      'empty.html': '',
      'plain.txt': 'Nothing to see here.\n',
      'ines.html': INES,
    });
    const run = vitagraph(['extract', '.', 'gone.html', '-o', 'g.nt', '--report', 'report.tsv'], { cwd });
    expect(run.status).toBe(3);
    const rows = readFileSync(join(cwd, 'report.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows[0]).toEqual(['input', 'outcome', 'stage', 'reason']);
    expect(
      rows
        .slice(1)
        .map(([input, outcome]) => `${input} ${outcome}`)
        .sort(),
    ).toEqual([
      expect.stringMatching(/^crawl\.warc\.gz(?:: https:\/\/harbour\.example\/~ines\/)? failed$/),
      'empty.html failed',
      'gone.html failed',
      'ines.html done',
      'pages.jsonl:1 done',
      'pages.jsonl:2 failed',
      'plain.txt empty',
    ]);
    expect(rows.find(([input]) => input === 'empty.html')?.slice(2)).toEqual(['read', expect.stringContaining('empty')]);
  });

  it('reads the files of a list, parted by lines or zero bytes', () => {
    const cwd = folderOf({ 'ines.html': INES, 'pia berg.html': PIA, 'list.txt': 'ines.html\r\npia berg.html\n' });
    expect(vitagraph(['extract', '--files-from', 'list.txt', '-o', '-'], { cwd }).stdout).toContain('Pia Berg');
    const piped = vitagraph(['extract', '--files-from', '-', '-o', 'g.ttl'], { cwd, input: 'ines.html\0pia berg.html\0' });
    expect(piped.stderr).toMatch(/^2 pages, /);
    const none = vitagraph(['extract', '--files-from', 'gone.txt', '-o', 'h.ttl'], { cwd });
    expect([none.status, none.stderr]).toEqual([2, 'gone.txt: no such file or folder\n']);
  });

  it.each([
    [['--page-timeout', '0', 'x.html'], /A number of seconds from 0\.1 to 86400/],
    [['--report', '/proc/none/report.tsv', 'x.html'], /report\.tsv: cannot be written/],
    [[], /missing required argument 'input'/],
  ])('refuses %j', (args, message) => {
    const run = vitagraph(['extract', ...args], { cwd: folderOf({ 'x.html': INES }) });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(message);
  });

  it('passes records on as they come, and writes nothing where there are none', () => {
    const cwd = folderOf({ 'a.jsonl': `{"url": "${PIA_URL}", "html": ${JSON.stringify(PIA)}}\n`, 'bad.jsonl': '{"url": 7}\n' });
    expect(vitagraph(['extract', 'a.jsonl', '-o', 'a.ndjson'], { cwd }).stderr).toMatch(/^1 page in .*: a\.ndjson\n$/);
    expect(JSON.parse(readFileSync(join(cwd, 'a.ndjson'), 'utf8'))).toMatchObject({ page: { id: 'harbour.example/~pia', url: PIA_URL } });
    const none = vitagraph(['extract', 'bad.jsonl', '-o', 'b.ndjson'], { cwd });
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/^bad\.jsonl:1: .*\n(?:.*\n)*no input could be read; nothing is written\n$/);
    expect(readdirSync(cwd).sort()).toEqual(['a.jsonl', 'a.ndjson', 'bad.jsonl']);
  });
});
