import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bindings } from '../../src/model/query-result.js';
import { findNamedQuery, namedQueries, parseNamedQuery } from '../../src/query/named-query.js';
import { runNamedQuery } from '../../src/query/run-named-query.js';
import type { EmbeddedStore } from '../../src/store/embedded-store.js';
import { openGraphFiles } from '../../src/store/graph-file.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/people.ttl', import.meta.url));
/** An id of the fixture; of a person, where it has no folder. */
const iriOf = (id: string): string => `https://kg.example/${id.includes('/') ? id : `person/${id}`}`;

let store: EmbeddedStore;
beforeAll(async () => {
  store = await openGraphFiles([FIXTURE]);
});

async function rowsOf(name: string, ...ids: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const query = findNamedQuery(name);
  if (!query) throw new Error(`no query ${name}`);
  const result = (await runNamedQuery(store, query, ids.map(iriOf))) as Bindings;
  return result.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, term]) => [key, term.value.replace('https://kg.example/', '')])),
  );
}

const columns = (rows: readonly Readonly<Record<string, string>>[], ...names: readonly string[]): readonly string[] =>
  rows.map((row) => names.map((name) => row[name] ?? '-').join(' | '));

describe('each shipped query', () => {
  it.each(namedQueries().map((query) => [query.name, query] as const))(
    '%s runs as it stands and says what it answers',
    async (_, query) => {
      expect(query.meaning).toMatch(/^[A-Z].*[.]$/);
      expect(query.examples.length).toBeGreaterThan(0);
      const result = (await store.query(query.sparql)) as Bindings;
      expect(result.kind).toBe('bindings');
      expect(result.rows.length).toBeGreaterThan(0);
    },
  );

  it('has a name of its own', () => {
    const names = namedQueries().flatMap((query) => [query.name, ...query.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('answers', () => {
  const table: readonly (readonly [query: string, about: readonly string[], columns: readonly string[], expected: readonly string[]])[] = [
    ['coauthors', ['ines-ortega'], ['name', 'works', 'latest'], ['Tomas Lind | 2 | 2023', 'Jun Li | 1 | 2020']],
    ['coauthors', ['wen-qianyu'], ['name', 'works', 'latest'], ['Jun Li | 1 | ', 'Søren Ørsted | 1 | ']],
    ['coauthors', ['ouyang-xue'], ['name'], []],
    ['advisors', ['ines-ortega'], ['name', 'kind'], ['Tomas Lind | doctoral', 'Bo He | internship']],
    ['advisors', ['agda-holm'], ['name', 'kind'], ['Jun Li | -']],
    ['advisors', ['jun-li-1'], ['name'], []],
    ['advisees', ['ines-ortega'], ['advisee', 'kind'], ['person/jun-li-2 | masters']],
    ['advisees', ['pia-berg'], ['advisee'], []],
    ['siblings', ['ines-ortega'], ['name', 'advisorName'], ['Pia van den Berg | Tomas Lind']],
    ['common', ['ines-ortega', 'wen-qianyu'], ['name', 'withFirst', 'withSecond'], ['Jun Li | 1 | 1']],
    ['common', ['ines-ortega', 'soren'], ['name'], []],
    ['common', ['ines-ortega', 'ines-ortega'], ['name'], []],
    ['papers', ['ines-ortega'], ['title', 'year', 'venue'], ['Maps, "drawn" | 2023 | -', "Tides | 2020 | SEA'20", 'Gulls | - | -']],
    [
      'authors',
      ['tomas-lind'],
      ['title', 'position', 'printed', 'name'],
      ['Tides | 1 | I. Ortega | Inés Ortega', 'Tides | 2 | T. Lind | Tomas Lind', 'Tides | 3 | J. Li | Jun Li'],
    ],
    ['affiliations', ['ines-ortega'], ['name'], ['Harbour University']],
    [
      'positions',
      ['ines-ortega'],
      ['role', 'name', 'start', 'end'],
      ['Lecturer | Harbour University | 2021 | -', 'Research Intern | Acme, Inc. | 2018-06 | 2018-09'],
    ],
    [
      'degrees',
      ['ines-ortega'],
      ['degreeName', 'level', 'status', 'end'],
      ['Ph.D. | Doctorate | completed | 2020', 'MBA | Masters | ongoing | -'],
    ],
    ['venues', ['ines-ortega'], ['name', 'works', 'latest'], ['SEA | 2 | 2023']],
    ['awards', ['ines-ortega'], ['name', 'year'], ['Tidal Prize | 2022']],
    ['interests', ['ines-ortega'], ['name'], ['tides']],
    ['links', ['jun-li-1'], ['title', 'kind', 'url'], ['Tides | identifier | https://doi.org/10.5555/tides']],
    ['emails', ['ines-ortega'], ['email'], ['ines@uni.example']],
    ['profiles', ['ines-ortega'], ['url'], ['https://orcid.org/0000-0002-1825-0097']],
    ['names', ['bo-he'], ['name', 'use'], ['Bo He | main', '何博 | main']],
    [
      'members',
      ['org/harbour-university'],
      ['name', 'relation', 'role', 'start', 'end'],
      [
        'Inés Ortega | affiliated | - | - | -',
        'Inés Ortega | degree | MBA | - | -',
        'Inés Ortega | degree | Ph.D. | - | 2020',
        'Inés Ortega | position | Lecturer | 2021 | -',
        'Jun Li | affiliated | - | - | -',
      ],
    ],
    [
      'members',
      ['org/acme'],
      ['name', 'relation', 'role', 'start', 'end'],
      ['Inés Ortega | position | Research Intern | 2018-06 | 2018-09'],
    ],
    ['published', ['venue/sea'], ['title', 'year'], ['Maps, "drawn" | 2023', 'Tides | 2020']],
    ['experts', ['topic/tides'], ['name', 'affiliation', 'works'], ['Inés Ortega | Harbour University | 3']],
    [
      'courses',
      ['ines-ortega'],
      ['name', 'code', 'role', 'term'],
      ['Tides for Beginners | TI 101 | assistant | Fall 2019', 'Tides for Beginners | TI 101 | instructor | Fall 2022'],
    ],
    ['courses', ['soren'], ['name'], []],
    ['talks', ['ines-ortega'], ['title', 'date', 'place'], ['How to Listen to the Sea | 2023-10-03 | Harbour University']],
    [
      'evidence',
      ['ines-ortega'],
      ['property', 'value', 'quote', 'page', 'line', 'rule', 'confidence'],
      [
        'email | ines@uni.example | - | https://ines.example/ | - | rule/email/plain | 0.9',
        'doctoralAdvisor | Tomas Lind | my advisor Tomas Lind | https://ines.example/ | 3 | advising/prose | 0.97',
      ],
    ],
    ['evidence', ['tomas-lind'], ['property'], []],
    ['owners', [], ['name', 'page'], ['Inés Ortega | https://ines.example/']],
    ['homonyms', [], ['spelling', 'person', 'other'], ['Jun Li | person/jun-li-1 | person/jun-li-2']],
    ['path', ['ines-ortega', 'tomas-lind'], ['step', 'name', 'title'], ['1 | Tomas Lind | Maps, "drawn"']],
    [
      'path',
      ['tomas-lind', 'soren'],
      ['step', 'name', 'title'],
      ['1 | Jun Li | Tides', '2 | Qianyu Wen | Kelp', '3 | Søren Ørsted | Salt'],
    ],
    ['path', ['ines-ortega', 'ouyang-xue'], ['step'], []],
    ['path', ['ines-ortega', 'ines-ortega'], ['step'], []],
  ];
  it.each(table)('%s of %j', async (query, about, names, expected) => {
    expect(columns(await rowsOf(query, ...about), ...names)).toEqual(expected);
  });

  it('lineage tells generations, kinds, and ends at a cycle', async () => {
    const rows = columns(await rowsOf('lineage', 'ines-ortega'), 'generation', 'name', 'kind', 'of');
    expect(rows).toEqual([
      '-3 | Jun Li | - | Agda Holm',
      '-2 | Agda Holm | doctoral | Tomas Lind',
      '-1 | Bo He | internship | Inés Ortega',
      '-1 | Tomas Lind | doctoral | Inés Ortega',
      '1 | Jun Li | masters | Inés Ortega',
      '2 | Agda Holm | - | Jun Li',
      '3 | Tomas Lind | doctoral | Agda Holm',
      '4 | Pia van den Berg | doctoral | Tomas Lind',
    ]);
  });

  it('asks for as many things as there are parameters', () => {
    const query = findNamedQuery('path');
    expect(() => query && runNamedQuery(store, query, [iriOf('soren')])).toThrow('path takes 2 values, not 1');
  });

  it.each(['publications', 'teaching', 'owner'])('goes by the alias %s', (alias) => {
    expect(findNamedQuery(alias)?.aliases).toContain(alias);
  });

  it.each(['', 'Coauthors', '../coauthors', 'coauthors.rq', 'constructor'])('has no query named %j', (name) => {
    expect(findNamedQuery(name)).toBeUndefined();
  });
});

it('refuses a parameter of no known kind', () => {
  expect(() => parseNamedQuery('x', '# X.\n# @param whale a whale\nSELECT * WHERE { VALUES ?whale { UNDEF } }\n')).toThrow(
    'tells no kind of thing',
  );
});

it('refuses a file whose described parameter has no place in the query', () => {
  expect(() => parseNamedQuery('x', '# X.\n# @param person a person\nSELECT * WHERE { ?person ?p ?o }\n')).toThrow(
    'VALUES ?person { UNDEF }',
  );
});
