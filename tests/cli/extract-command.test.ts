import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGraphFiles } from '../../src/store/graph-file.js';
import { root, vitagraph } from '../support/project.js';

/** A page with an owner, an advisor and a paper. */
const page = (name: string, advisor: string, title: string): string => `<!doctype html><html><head><title>${name}</title></head><body>
<h1>${name}</h1><p>I am a PhD student at Harbour University, advised by Prof. ${advisor}.</p>
<h2>Publications</h2><ul>
<li>${name}, ${advisor}. <b>${title}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2023.</li>
<li>${advisor}, ${name}. <b>More on ${title}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 2024.</li>
</ul></body></html>`;

const JPEG = Buffer.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0x00,
  0x10,
  0x4a,
  0x46,
  0x49,
  0x46,
  0x00,
  0x01,
  0x01,
  0x00,
  ...Array.from({ length: 600 }, (_, i) => (i * 37) % 256),
]);

/** A new folder with the given files. */
function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-extract-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const INES = page('Ines Ortega', 'Tomas Lind', 'Mapping the Tides from Above');
const PIA = page('Pia Berg', 'Agda Holm', 'A Short Theory of Gulls');

const extract = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> => vitagraph(['extract', ...args], { cwd });
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean);

describe('extract', () => {
  it('writes one graph of a folder to output/graph.ttl and says so in one line', async () => {
    const cwd = workspace({ 'in/ines.html': INES, 'in/deep/pia.html': PIA, 'in/style.css': 'x', 'in/.hidden.html': INES });
    const run = extract(cwd, 'in/');
    expect(run.stderr).toMatch(/^2 pages, \d+ people, 4 works, 2 advisor relations in \d+\.\d s: output\/graph\.ttl\n$/);
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
    expect(readdirSync(join(cwd, 'output'))).toEqual(['graph.ttl']);
    const asked = vitagraph(['query', 'advisors', 'ortega ines', '--results', 'csv'], { cwd });
    expect(asked.stdout).toContain('Tomas Lind,doctoral');
    expect((await openGraphFiles([join(cwd, 'output/graph.ttl')])).size).toBeGreaterThan(50);
  });

  it('is quiet with -q, and when data goes to standard output', () => {
    const cwd = workspace({ 'ines.html': INES });
    const quiet = extract(cwd, 'ines.html', '-q', '-o', 'a.ttl');
    expect([quiet.stdout, quiet.stderr, quiet.status]).toEqual(['', '', 0]);
    const piped = extract(cwd, 'ines.html', '-o', '-');
    expect(piped.stdout).toBe(read(cwd, 'a.ttl'));
    expect(piped.stderr).toBe('');
  });

  it.each(['ttl', 'nt', 'nq', 'trig', 'jsonld', 'rdf'])('writes .%s, which reads back as the same triples', async (format) => {
    const cwd = workspace({ 'ines.html': INES });
    extract(cwd, 'ines.html', '-o', 'a.ttl', '-q');
    const run = extract(cwd, 'ines.html', '-o', `b.${format}`, '-q');
    expect([run.stderr, run.status]).toEqual(['', 0]);
    const [expected, actual] = await Promise.all([openGraphFiles([join(cwd, 'a.ttl')]), openGraphFiles([join(cwd, `b.${format}`)])]);
    expect(lines(actual.triples()).toSorted()).toEqual(lines(expected.triples()).toSorted());
  });

  it('gives the same bytes for any order of the inputs and any number of workers', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `p${i}.html`,
        page(`Ines Ortega${'abcdefghijkl'[i]}`, 'Tomas Lind', `Tides of Sort ${'abcdefghijkl'[i]}`),
      ]),
    );
    const cwd = workspace(many);
    const names = Object.keys(many);
    extract(cwd, ...names, '--jobs', '1', '-o', 'a.ttl', '-q');
    const expected = read(cwd, 'a.ttl');
    expect(extract(cwd, ...names.toReversed(), '--jobs', '3', '-o', 'b.ttl', '-q').status).toBe(0);
    expect(read(cwd, 'b.ttl')).toBe(expected);
    extract(cwd, '*.html', 'p3.html', './p4.html', '--jobs', '2', '-o', 'c.ttl', '-q');
    expect(read(cwd, 'c.ttl')).toBe(expected);
  });

  it('writes one file a page into a folder, with the IRIs of the whole run', () => {
    const cwd = workspace({ 'a/index.html': INES, 'b/index.html': PIA, 'solo.html': page('Agda Holm', 'Bo He', 'Waves and Their Names') });
    const run = extract(cwd, 'a', 'b', 'solo.html', '-o', 'graphs/');
    expect(run.status).toBe(0);
    expect(readdirSync(join(cwd, 'graphs')).toSorted()).toEqual(['a-index.ttl', 'b-index.ttl', 'solo.ttl']);
    for (const name of ['a-index', 'b-index', 'solo']) expect(read(cwd, 'graphs', `${name}.ttl`)).toContain('ProfilePage');
    expect(read(cwd, 'graphs/solo.ttl')).not.toContain('Tides');
    const owner = vitagraph(['query', 'owners', '--graph', 'graphs/solo.ttl', '--results', 'csv'], { cwd }).stdout;
    const advisor = vitagraph(['query', 'advisors', 'Pia Berg', '--graph', 'graphs/b-index.ttl', '--results', 'csv'], { cwd }).stdout;
    expect(owner).toContain('Agda Holm');
    expect(advisor).toContain('Agda Holm');
    expect(extract(cwd, 'a', '-o', 'graphs', '--format', 'nt', '-q').status).toBe(0);
    expect(readdirSync(join(cwd, 'graphs'))).toContain('index.nt');
  });

  it('reads standard input and takes its URL from --source', () => {
    const cwd = workspace({});
    const run = vitagraph(['extract', '-', '--source', 'https://ines.example/home', '-o', '-', '--format', 'nt'], { cwd, input: INES });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('<https://ines.example/home> <http://schema.org/mainEntity>');
  });

  it('reads records that it wrote, and makes the same graph of them', () => {
    const cwd = workspace({ 'ines.html': INES, 'pia.html': PIA });
    expect(extract(cwd, 'ines.html', '-o', 'one.ndjson').stderr).toMatch(/^1 page in .*: one\.ndjson\n$/);
    expect(JSON.parse(read(cwd, 'one.ndjson'))).toMatchObject({ version: 1, page: { id: 'ines' } });
    extract(cwd, 'ines.html', 'pia.html', '-o', 'a.ttl', '-q');
    expect(extract(cwd, 'pia.html', 'one.ndjson', '-o', 'b.ttl', '-q').status).toBe(0);
    expect(read(cwd, 'b.ttl')).toBe(read(cwd, 'a.ttl'));
    const piped = vitagraph(['extract', '-', 'pia.html', '-o', '-'], { cwd, input: read(cwd, 'one.ndjson') });
    expect(piped.stdout).toBe(read(cwd, 'a.ttl'));
  });

  it('writes the evidence beside the graph, or into it where the format has named graphs', () => {
    const cwd = workspace({ 'ines.html': INES });
    const run = extract(cwd, 'ines.html', '--evidence', '-o', 'g.ttl');
    expect(run.stderr).toContain(': g.ttl, g.evidence.ttl\n');
    expect(read(cwd, 'g.evidence.ttl')).toContain('a vg:Fact');
    expect(read(cwd, 'g.ttl')).not.toContain('vg:Fact');
    extract(cwd, 'ines.html', '--evidence', '-o', 'g.trig', '-q');
    expect(read(cwd, 'g.trig')).toContain('a vg:Fact');
    expect(readdirSync(cwd).toSorted()).toEqual(['g.evidence.ttl', 'g.trig', 'g.ttl', 'ines.html']);
    expect(extract(cwd, 'ines.html', '--evidence', '-o', '-').status).toBe(2);
  });

  it('explains each fact by the words of the page', () => {
    const cwd = workspace({ 'ines.html': INES });
    extract(cwd, 'ines.html', '--evidence', '-q');
    const run = vitagraph(['explain', 'ortega ines'], { cwd });
    expect(run.stdout).toMatch(/^Ines Ortega <\S+>\n\n/);
    expect(run.stdout).toMatch(/\ndoctoralAdvisor: Tomas Lind <\S+>\n {2}\S+:2: ".*Tomas Lind.*" \(advising\/\S+, 0\.\d\d\)\n/);
    expect(run.status).toBe(0);
    const json = vitagraph(['explain', 'more on tides', '--json'], { cwd });
    expect(json.stderr).toContain('"more on tides" is taken for More on Mapping the Tides from Above');
    for (const line of lines(json.stdout))
      expect(JSON.parse(line)).toMatchObject({ page: expect.stringContaining('ines'), line: expect.any(Number), rule: expect.any(String) });
    expect(lines(json.stdout).length).toBeGreaterThan(3);
    const bare = vitagraph(['explain', 'ortega ines', '--graph', 'copy.ttl'], { cwd });
    expect(bare.stderr).toContain('copy.ttl: no such file');
    writeFileSync(join(cwd, 'copy.ttl'), read(cwd, 'output/graph.ttl'));
    const without = vitagraph(['explain', 'ortega ines', '--graph', 'copy.ttl'], { cwd });
    expect(without.stderr).toMatch(/: these graphs hold no evidence about it; write it with "vitagraph extract INPUT --evidence"/);
    expect(without.status).toBe(1);
    expect(vitagraph(['explain', 'nobody at all'], { cwd }).status).toBe(1);
  });

  it('writes graphs that pass the shapes, which validate tells from those that do not', () => {
    const cwd = workspace({ 'ines.html': INES });
    extract(cwd, 'ines.html', '--evidence', '-q');
    const run = vitagraph(['validate'], { cwd });
    expect([run.stdout, run.status]).toEqual(['', 0]);
    expect(run.stderr).toMatch(/^output\/graph\.ttl: passes \(\d+ triples\)\n$/);
    expect(vitagraph(['validate', 'output/graph.evidence.ttl', '-q'], { cwd })).toMatchObject({ stdout: '', stderr: '', status: 0 });
    writeFileSync(join(cwd, 'bad.ttl'), '<http://a.example/> a <http://schema.org/Person> .');
    const bad = vitagraph(['validate', 'bad.ttl'], { cwd });
    expect(bad.stdout).toMatch(/^bad\.ttl: http:\/\/a\.example\/:? /);
    expect(bad.status).toBe(1);
    expect(vitagraph(['validate', 'bad.ttl', 'gone.ttl'], { cwd }).status).toBe(3);
    expect(vitagraph(['validate', 'gone.ttl'], { cwd }).status).toBe(2);
  });

  it('takes the namespace from --base', () => {
    const cwd = workspace({ 'ines.html': INES });
    extract(cwd, 'ines.html', '--base', 'https://kg.example/x', '-o', 'g.nt', '-q');
    expect(read(cwd, 'g.nt')).toContain('<https://kg.example/x/');
    expect(read(cwd, 'g.nt')).not.toContain('https://example.org/kg/');
  });
});

describe('bad inputs are told in one line each, and the rest is done', () => {
  const BAD: Readonly<Record<string, string | Uint8Array>> = { 'empty.html': '', 'photo.html': JPEG };

  it('a file of 0 bytes, a JPEG, a huge page, a missing file, an empty folder', () => {
    const cwd = workspace({ ...BAD, 'ines.html': INES, 'huge.html': 'x' });
    truncateSync(join(cwd, 'huge.html'), 50_000_000);
    mkdirSync(join(cwd, 'void'));
    const run = extract(cwd, 'ines.html', 'empty.html', 'photo.html', 'huge.html', 'gone.html', 'void', '*.docx', '-o', 'g.ttl');
    const told = lines(run.stderr);
    expect(told).toHaveLength(7);
    for (const message of [
      /^gone\.html: no such file or folder$/,
      /^void: the folder holds no pages$/,
      /^\*\.docx: no file matches$/,
      /^empty\.html: .*empty/i,
      /^photo\.html: /,
      /^huge\.html: is larger than a page should be: 50\.0 MB, the limit is 20\.0 MB \(--max-size\)$/,
      /^1 page, .*: g\.ttl; 6 inputs failed$/,
    ]) {
      expect(told.filter((line) => message.test(line))).toHaveLength(1);
    }
    expect(run.stderr).not.toContain('    at ');
    expect(run.status).toBe(3);
    expect(read(cwd, 'g.ttl')).toContain('Ines Ortega');
  });

  it('is the same with workers', () => {
    const cwd = workspace({ ...BAD, 'ines.html': INES });
    const run = extract(cwd, '*.html', '--jobs', '2', '-o', 'g.ttl');
    expect(lines(run.stderr)).toHaveLength(3);
    expect(run.status).toBe(3);
  });

  it.each([
    ['only bad files', ['empty.html', 'photo.html'], 3],
    ['only missing files', ['gone.html'], 2],
    ['an empty folder', ['void'], 2],
  ])('%s: exit code 2 and no output', (_, inputs, count) => {
    const cwd = workspace(BAD);
    mkdirSync(join(cwd, 'void'));
    const run = extract(cwd, ...inputs, '-o', 'g.ttl');
    expect(run.status).toBe(2);
    expect(lines(run.stderr)).toHaveLength(count);
    expect(lines(run.stderr).at(-1)).toBe('no input could be read; nothing is written');
    expect(existsSync(join(cwd, 'g.ttl'))).toBe(false);
  });

  it('a page without owner and works: exit code 1', () => {
    const cwd = workspace({ 'note.txt': 'buy milk\n' });
    const run = extract(cwd, 'note.txt', '-o', 'g.ttl');
    expect(run.stderr).toContain('nothing was extracted');
    expect(run.status).toBe(1);
  });

  it('a larger limit lets a larger page in', () => {
    const cwd = workspace({ 'ines.html': INES.padEnd(3000) });
    expect(extract(cwd, 'ines.html', '--max-size', '2k', '-o', 'g.ttl').status).toBe(2);
    expect(extract(cwd, 'ines.html', '--max-size', '4k', '-o', 'g.ttl').status).toBe(0);
  });

  it('lines of a file of records', () => {
    const cwd = workspace({ 'ines.html': INES });
    extract(cwd, 'ines.html', '-o', 'a.ndjson', '-q');
    writeFileSync(join(cwd, 'b.ndjson'), `${read(cwd, 'a.ndjson')}{"version":9,"page":{"id":"x"}}\nnonsense\n`);
    const run = extract(cwd, 'b.ndjson', '-o', 'g.ttl');
    expect(run.stderr).toMatch(/^b\.ndjson:2: a record of version 9;/m);
    expect(run.stderr).toMatch(/^b\.ndjson:3: not JSON: /m);
    expect(run.status).toBe(3);
  });

  it('a file of records that holds none', () => {
    const cwd = workspace({ 'ines.html': INES, 'page.ndjson': INES });
    const run = extract(cwd, 'ines.html', 'page.ndjson', '-o', 'g.ttl');
    expect(run.stderr).toMatch(/^page\.ndjson:1: not JSON: /m);
    expect(run.status).toBe(3);
  });

  it('a page that only frames another one: a warning with its line, and nothing fails', () => {
    const frames =
      '<html><head><title>Ines Ortega</title></head>\n<frameset cols="20%,80%">\n<frame src="menu.html"><frame src="main.html"></frameset></html>';
    const cwd = workspace({ 'ines.html': INES, 'index.html': frames });
    const run = extract(cwd, '.', '-o', 'g.ttl');
    expect(run.stderr).toMatch(/^(\.\/)?index\.html:2: warning: /m);
    expect(run.status).toBe(0);
    expect(extract(cwd, '.', '-o', 'g.ttl', '-q').stderr).toBe('');
  });

  it('an unreadable file', () => {
    const cwd = workspace({ 'ines.html': INES, 'secret.html': PIA });
    chmodSync(join(cwd, 'secret.html'), 0);
    const run = vitagraph(['extract', '*.html', '-o', 'g.ttl'], { cwd, asPlainUser: true });
    expect(run.stderr).toContain('secret.html: permission denied');
    expect(run.status).toBe(3);
  });
});

describe('outputs that cannot be written are told before any work: exit code 2', () => {
  it.each([
    ['ines.html/x/g.ttl', /^ines\.html\/x\/g\.ttl: cannot be written: /],
    ['ines.html/', /^ines\.html\/.*: cannot be written: /],
    ['/proc/nothing/g.ttl', /^\/proc\/nothing\/g\.ttl: cannot be written: /],
    ['g.json', /^g\.json: the ending of the name tells the format/],
    ['graph', /^graph: the ending of the name tells the format/],
  ])('%s', (output, message) => {
    const cwd = workspace({ 'ines.html': INES });
    const run = extract(cwd, 'ines.html', '-o', output);
    expect(run.stderr).toMatch(message);
    expect(lines(run.stderr)).toHaveLength(1);
    expect(run.status).toBe(2);
    expect(readdirSync(cwd)).toEqual(['ines.html']);
  });

  it('two pages that one file name would be made for', () => {
    const cwd = workspace({ 'a/b.html': INES, 'c/b.html': PIA, 'a-b.html': page('Bo He', 'Agda Holm', 'A Third Thing Altogether') });
    const run = extract(cwd, 'a', 'c', 'a-b.html', '-o', 'out/');
    expect(run.stderr).toContain('would both be written to a-b.ttl');
    expect(run.status).toBe(2);
    expect(readdirSync(join(cwd, 'out'))).toEqual([]);
  });
});

describe('misuse: exit code 2', () => {
  it.each([
    [['ines.html', '--jobs', '0'], /A whole number from 1 to 256 is needed/],
    [['ines.html', '--jobs', 'many'], /A whole number/],
    [['ines.html', '--max-size', 'big'], /"big" is no size/],
    [['ines.html', '--base', 'kg'], /--base "kg" is no absolute IRI/],
    [['ines.html', '--base', 'http://a/ b'], /is no absolute IRI/],
    [['ines.html', '--source', 'ines.example'], /is no absolute URL/],
    [['ines.html', 'pia.html', '--source', 'https://a.example/'], /--source is the URL of one page, but there are 2 inputs/],
    [['ines.html', '--format', 'yaml'], /Allowed choices are ttl, nt/],
    [['ines.html', '-o', 'a.nt', '--format', 'ttl'], /its ending says nt, --format says ttl/],
    [['ines.html', '-o', 'a.ndjson', '--evidence'], /records \(ndjson\) hold their evidence/],
    [['ines.html', '--ouput', 'x'], /unknown option '--ouput'\n\(Did you mean --output\?\)/],
  ] as const)('%j', (args, message) => {
    const cwd = workspace({ 'ines.html': INES, 'pia.html': PIA });
    const run = extract(cwd, ...args);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toContain('    at ');
    expect(run.status).toBe(2);
  });
});

describe('files are never half written', () => {
  it('a run that is stopped leaves the old file and no temporary ones', async () => {
    const cwd = workspace({ 'g.ttl': 'old', 'ines.html': INES });
    // Standard input stays open, so the run is at work until it is stopped.
    const child = spawn(process.execPath, [join(root, 'bin/vitagraph.js'), 'extract', 'empty.html', '-', '-o', 'g.ttl'], { cwd });
    // The missing file is told once the run is under way.
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130);
    expect(readdirSync(cwd).toSorted()).toEqual(['g.ttl', 'ines.html']);
    expect(read(cwd, 'g.ttl')).toBe('old');
  });

  it('does not touch the graph where nothing could be read', () => {
    const cwd = workspace({ 'g.ttl': 'old', 'empty.html': '' });
    const before = statSync(join(cwd, 'g.ttl')).mtimeMs;
    expect(extract(cwd, 'empty.html', '-o', 'g.ttl').status).toBe(2);
    expect(statSync(join(cwd, 'g.ttl')).mtimeMs).toBe(before);
  });
});

it.each([
  ['it is not built', [], 'is not built yet'],
  ['an older build lies', ['dist/build.json'], 'was built of older sources'],
])('says what to do where %s', (_where, files, said) => {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-bin-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'dist'));
  for (const file of files) writeFileSync(join(folder, file), '{}');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'bin/vitagraph.js'), readFileSync(join(root, 'bin/vitagraph.js')));
  const run = spawnSync(process.execPath, [join(folder, 'bin/vitagraph.js'), '--help'], { encoding: 'utf8' });
  expect(run.stderr).toBe(`vitagraph ${said}: run "npm run build" in its folder.\n`);
  expect(run.status).toBe(2);
});
