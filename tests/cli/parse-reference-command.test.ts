import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vitagraph } from '../support/project.js';

const PHYSICS = 'D. J. Okoro and M. Lindqvist, Phys. Rev. D 57, 2996 (1998).';
const APA = 'Okoro, D. J., & Lindqvist, M. (2019). Tides & sediment in a small harbour. Ocean Engineering, 12(3), 45–67.';

describe('parse-reference', () => {
  it('writes an object for each line of standard input', () => {
    const run = vitagraph(['parse-reference'], { input: `${PHYSICS}\n\n${APA}\n` });
    expect(run.stderr).toBe('');
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    const [first, empty, last] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({
      authors: [
        { family: 'Okoro', given: 'D. J.', literal: 'D. J. Okoro' },
        { family: 'Lindqvist', given: 'M.', literal: 'M. Lindqvist' },
      ],
      venue: 'Phys. Rev. D',
      year: '1998',
      volume: '57',
      pages: '2996',
      type: 'article',
    });
    expect(empty).toEqual({ authors: [], type: 'article' });
    expect(last).toMatchObject({ title: 'Tides & sediment in a small harbour', issue: '3' });
    expect(run.status).toBe(0);
  });

  it('writes BibTeX and CSL-JSON of a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'vitagraph-references-')), 'references.txt');
    writeFileSync(file, `${APA}\r\n${APA}\r\n`);
    const bibtex = vitagraph(['parse-reference', file, '--format', 'bibtex']).stdout;
    expect(bibtex).toContain('@article{okoro2019,');
    expect(bibtex).toContain('@article{okoro2019b,');
    expect(bibtex).toContain('title = {Tides \\& sediment in a small harbour}');
    expect(bibtex).toContain('pages = {45--67}');
    const [item] = JSON.parse(vitagraph(['parse-reference', file, '--format', 'csl-json']).stdout) as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: '1',
      type: 'article-journal',
      'container-title': 'Ocean Engineering',
      issued: { 'date-parts': [[2019]] },
    });
  });

  it('reads a reference given as the argument, and writes it for people', () => {
    const run = vitagraph(['parse-reference', APA, '--format', 'text']);
    expect(run.stdout).toBe(
      [
        '1. authors Okoro, D. J.; Lindqvist, M.',
        '   title   Tides & sediment in a small harbour',
        '   venue   Ocean Engineering',
        '   year    2019',
        '   in      12(3), 45-67',
        '   type    article',
        '',
      ].join('\n'),
    );
    expect(vitagraph(['parse-reference', PHYSICS]).stdout).toContain('"venue":"Phys. Rev. D"');
  });

  it('fails on a file that is not there, and on a format that is none', () => {
    const missing = vitagraph(['parse-reference', 'no-such-file.txt']);
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('no-such-file.txt: cannot be read (ENOENT)')]);
    expect(vitagraph(['parse-reference', '--format', 'ris'], { input: APA }).status).toBe(2);
  });

  it('says with its exit code that nothing was read', () => {
    expect(vitagraph(['parse-reference'], { input: '\n' }).status).toBe(1);
  });

  it('shows examples', () => {
    expect(vitagraph(['parse-reference', '--help']).stdout).toContain('vitagraph parse-reference references.txt --format bibtex');
  });
});
