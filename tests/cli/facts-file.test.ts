import { describe, expect, it } from 'vitest';
import { type BadLine, factsLine, isFactsFile, joinHeads, parseLine } from '../../src/cli/extract/facts-file.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { pageFacts } from '../support/page-facts.js';

const record = (id: string, sha256 = id, url?: string): PageFacts => {
  const facts = pageFacts(id, []);
  return { ...facts, page: { ...facts.page, sha256, ...(url !== undefined && { url }) } };
};
/** The records of a text, and its lines that are none. */
function parseFacts(lines: readonly string[]): { readonly records: readonly PageFacts[]; readonly bad: readonly BadLine[] } {
  const parsed = lines.map((line, i) => parseLine(line, i + 1)).filter((value) => value !== undefined);
  return { records: parsed.filter((value) => 'page' in value), bad: parsed.filter((value): value is BadLine => !('page' in value)) };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parseLine', () => {
  it('reads what factsLine writes', () => {
    const records = [record('a'), record('王')];
    const text = records.map(factsLine).join('');
    expect(parseFacts(text.split('\n'))).toEqual({ records, bad: [] });
    expect(isFactsFile(bytes(text))).toBe(true);
  });

  it('knows its own file whatever the order of the fields', () => {
    const { version, page, ...facts } = record('a');
    expect(isFactsFile(bytes(factsLine({ ...facts, page, version })))).toBe(true);
  });

  it('takes blank lines, CR LF and a byte order mark', () => {
    const line = JSON.stringify(record('a'));
    expect(parseFacts(`\uFEFF${line}\r\n\r\n${line}\n`.split('\n')).records).toHaveLength(2);
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'version undefined'],
    ['null', 'not a record'],
    ['"x"', 'not a record'],
    ['{"version":2,"page":{"id":"a"}}', 'version 2; this program reads version 1'],
    ['{"version":1}', 'without "page.id"'],
    ['{"version":1,"page":{"id":7}}', 'without "page.id"'],
    ['{"version":1,"page":{"id":"a"},"emails":[]}', 'without the list "profiles"'],
  ])('refuses %s', (line, message) => {
    const { records, bad } = parseFacts([JSON.stringify(record('a')), '', line]);
    expect(records).toHaveLength(1);
    expect(bad).toHaveLength(1);
    expect(bad[0]?.line).toBe(3);
    expect(bad[0]?.message).toContain(message);
  });
});

it.each(['', '<html>', '# A\n', '{"version":1}', '{"page":{},"version":1}', 'x{"version":1,"page":{', '[{"version":1,"page":{}}]'])(
  '%j is no file of records',
  (text) => {
    expect(isFactsFile(bytes(text))).toBe(false);
  },
);

describe('joinHeads', () => {
  const ids = (records: readonly PageFacts[]): readonly string[] => joinHeads(records.map(({ page }) => page)).map(({ head }) => head.id);
  it.each([
    [
      [record('b'), record('a')],
      ['a', 'b'],
    ],
    [[record('a'), record('a')], ['a']],
    [
      [record('a', '1111111122'), record('a', '2222222233')],
      ['a~11111111', 'a~22222222'],
    ],
    [[], []],
  ])('case %#', (records, expected) => {
    expect(ids(records)).toEqual(expected);
    expect(ids(records.toReversed())).toEqual(expected);
  });
  it('keeps one page apart that was read under two URLs', () => {
    expect(ids([record('a', '11111111', 'http://a/'), record('a', '11111111', 'http://b/')])).toHaveLength(2);
  });
});
