import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vitagraph } from '../support/project.js';

/** The page of somebody who writes with others. */
const page = (name: string, advisor: string, coauthors: readonly string[]): string =>
  `<!doctype html><html><head><title>${name}</title></head><body><h1>${name}</h1>
<p>I am a PhD student at Harbour University, advised by Prof. ${advisor}.</p><h2>Publications</h2><ul>
${coauthors.map((other, i) => `<li>${name}, ${other}. <b>Tidal rooms and their visitors, part ${i} by ${name}</b>. In <i>Proceedings of the Symposium on Tidal Maps</i>, 202${i}.</li>`).join('\n')}
</ul></body></html>`;

const PAGES = {
  'ines.html': page('Ines Ortega', 'Tomas Lind', ['Wei Zhang', 'Pia Berg', 'Tomas Lind']),
  'pia.html': page('Pia Berg', 'Agda Holm', ['Wei Zhang', 'Ines Ortega']),
  'mara.html': page('Mara Okoro', 'Tomas Lind', ['Jun Li', 'Wei Zhang']),
};

function workspace(names: readonly (keyof typeof PAGES)[] = ['ines.html', 'pia.html', 'mara.html']): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitagraph-growth-'));
  for (const name of names) writeFileSync(join(folder, name), PAGES[name]);
  return folder;
}

const extract = (cwd: string, ...args: readonly string[]) => vitagraph(['extract', '*.html', ...args], { cwd });
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

/** All files of a folder, also those in folders of it. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );

describe('extract --cache', () => {
  it('reads only what is new or changed, and writes the bytes of a run from nothing', () => {
    const cwd = workspace(['ines.html', 'pia.html']);
    expect(extract(cwd, '--cache', 'kept', '-o', 'a.ttl').stderr).toMatch(/^2 pages, /);
    writeFileSync(join(cwd, 'mara.html'), PAGES['mara.html']);
    writeFileSync(join(cwd, 'pia.html'), PAGES['pia.html'].replaceAll('Agda Holm', 'Astrid Falk'));
    expect(extract(cwd, '--cache', 'kept', '-o', 'b.ttl').stderr).toMatch(/^3 pages \(1 unchanged\), /);
    expect(extract(cwd, '-o', 'c.ttl').stderr).toMatch(/^3 pages, /);
    expect(read(cwd, 'b.ttl')).toBe(read(cwd, 'c.ttl'));
    expect(read(cwd, 'b.ttl')).toContain('Astrid Falk');
    expect(read(cwd, 'b.ttl')).not.toContain('Agda Holm');
  });

  it('forgets what only a removed page said', () => {
    const cwd = workspace();
    extract(cwd, '--cache', 'kept', '-o', 'all.ttl');
    rmSync(join(cwd, 'mara.html'));
    extract(cwd, '--cache', 'kept', '-o', 'two.ttl');
    extract(workspace(['ines.html', 'pia.html']), '-o', join(cwd, 'fresh.ttl'));
    expect(read(cwd, 'two.ttl')).toBe(read(cwd, 'fresh.ttl'));
    expect(read(cwd, 'two.ttl')).not.toContain('Jun Li');
  });

  it('reads a page again whose record is damaged', () => {
    const cwd = workspace(['ines.html']);
    extract(cwd, '--cache', 'kept', '-o', 'a.ttl');
    const [record = ''] = filesOf(join(cwd, 'kept'));
    writeFileSync(record, read(record).slice(0, 100));
    const again = extract(cwd, '--cache', 'kept', '-o', 'b.ttl');
    expect([again.status, again.stderr]).toEqual([0, expect.stringMatching(/^1 page, /)]);
    expect(read(cwd, 'b.ttl')).toBe(read(cwd, 'a.ttl'));
    expect(extract(cwd, '--cache', 'kept', '-o', 'c.ttl').stderr).toMatch(/^1 page \(1 unchanged\), /);
  });

  it.each(['kept', '/proc/none/kept'])('does without a folder that cannot be written to: %s', (folder) => {
    const cwd = workspace(['ines.html']);
    writeFileSync(join(cwd, 'kept'), 'a file, not a folder');
    expect(extract(cwd, '--cache', folder, '-o', 'a.ttl').status).toBe(0);
  });
});

describe('extract --redirects', () => {
  it('leads the IRIs of runs over fewer pages to those of this run', () => {
    const cwd = workspace(['ines.html', 'pia.html']);
    extract(workspace(['ines.html']), '-o', join(cwd, 'one.nt'), '-q');
    extract(cwd, '-o', 'two.nt', '--redirects', 'redirects.tsv', '-q');
    const pia = (graph: string): string | undefined =>
      /^<(\S+)> <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#label> "Pia Berg" \.$/m.exec(read(cwd, graph))?.[1];
    expect(pia('one.nt')).toBeDefined();
    expect(pia('two.nt')).not.toBe(pia('one.nt'));
    expect(read(cwd, 'redirects.tsv').split('\n')).toContain(`${pia('one.nt')}\t${pia('two.nt')}`);
  });
});

describe('review', () => {
  const review = (cwd: string, ...args: readonly string[]) => vitagraph(['review', '*.html', ...args], { cwd });
  const people = (cwd: string, graph: string): number => read(cwd, graph).split('rdfs:label "Wei Zhang"').length - 1;
  const row = (decision: string, first: string, second: string): string =>
    `${decision}\tWei Zhang\thttps://example.org/kg/page/${first}\tWei Zhang\thttps://example.org/kg/page/${second}\t\n`;

  it('is obeyed by extract, and keeps what is decided', () => {
    const cwd = workspace(['ines.html', 'mara.html']);
    extract(cwd, '-o', 'open.ttl', '-q');
    expect(people(cwd, 'open.ttl')).toBe(2);
    writeFileSync(join(cwd, 'review.tsv'), row('same', 'ines', 'mara'));
    const run = review(cwd);
    expect([run.status, run.stderr]).toEqual([0, expect.stringMatching(/^0 open pairs, 1 decided, on 2 pages: review\.tsv\n$/)]);
    expect(read(cwd, 'review.tsv')).toContain(row('same', 'ines', 'mara').trimEnd());
    expect(extract(cwd, '-o', 'same.ttl', '--decisions', 'review.tsv', '-q').status).toBe(0);
    expect(people(cwd, 'same.ttl')).toBe(1);
    writeFileSync(join(cwd, 'review.tsv'), row('different', 'ines', 'mara'));
    extract(cwd, '-o', 'different.ttl', '--decisions', 'review.tsv', '-q');
    expect(read(cwd, 'different.ttl')).toBe(read(cwd, 'open.ttl'));
  });

  it.each([
    ['a word that is no decision', 'maybe\tA\tp\tB\tq\t\n', '"maybe" is no decision; write "same", "different" or "?"'],
    ['a row that is cut short', '# a comment\n\nsame\tA\tp\n', 'review.tsv:3: a row needs decision, name, page'],
  ])('tells the line of %s', (_, text, message) => {
    const cwd = workspace(['ines.html']);
    writeFileSync(join(cwd, 'review.tsv'), text);
    for (const run of [review(cwd), extract(cwd, '--decisions', 'review.tsv')]) {
      expect(run.stderr).toContain(message);
      expect(run.status).toBe(2);
    }
    expect(read(cwd, 'review.tsv')).toBe(text);
  });

  it('says which decisions contradict the pages', () => {
    const cwd = workspace(['ines.html']);
    writeFileSync(join(cwd, 'd.tsv'), row('same', 'ines', 'ines').replace('Wei Zhang', 'Pia Bergman'));
    expect(extract(cwd, '--decisions', 'd.tsv').stderr).toContain(
      '"Pia Bergman" and "Wei Zhang" cannot be same: https://example.org/kg/page/ines does not name "Pia Bergman"',
    );
    expect(extract(cwd, '--decisions', 'missing.tsv')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^missing\.tsv: cannot be read: /),
    });
  });
});

describe('diff', () => {
  it('shows what was learned and lost, thing by thing', () => {
    const cwd = workspace(['ines.html', 'pia.html']);
    extract(cwd, '-o', 'old.ttl', '-q');
    writeFileSync(join(cwd, 'pia.html'), PAGES['pia.html'].replaceAll('Agda Holm', 'Astrid Falk'));
    extract(cwd, '-o', 'new.ttl', '-q');
    const run = vitagraph(['diff', 'old.ttl', 'new.ttl'], { cwd });
    expect(run.stdout).toMatch(/^Pia Berg <\S+>\n- advisor: Agda Holm \(doctoral\)\n\+ advisor: Astrid Falk \(doctoral\)$/m);
    expect(run.stderr).toMatch(/^2 facts learned, 2 lost\n$/);
    expect(run.status).toBe(1);
    const json = vitagraph(['diff', 'old.ttl', 'new.ttl', '--json', '-q'], { cwd });
    expect(
      json.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind)
        .sort(),
    ).toEqual(['advisor', 'advisor', 'person', 'person']);
    expect(vitagraph(['diff', 'old.ttl', 'old.ttl'], { cwd })).toMatchObject({ status: 0, stdout: '', stderr: 'the same facts\n' });
    expect(vitagraph(['diff', 'old.ttl', 'gone.ttl'], { cwd }).status).toBe(2);
  });
});
