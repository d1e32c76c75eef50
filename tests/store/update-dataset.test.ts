import { describe, expect, it } from 'vitest';
import { functionOfTheMoment } from '../../src/store/sparql-tokens.js';
import { DatasetConflictError, updateOverDataset } from '../../src/store/update-dataset.js';
import { cpuTime } from '../support/cpu-time.js';

const dataset = { defaultGraphs: ['urn:a'], namedGraphs: ['urn:b'] };
const USING = 'USING <urn:a> USING NAMED <urn:b> ';

describe('an update over the graphs that a request names', () => {
  it.each([
    ['INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }', `INSERT { ?s ?p 1 } ${USING}WHERE { ?s ?p ?o }`],
    ['delete where { ?s ?p "}" }', `delete { ?s ?p "}" } ${USING}where { ?s ?p "}" }`],
    ['INSERT DATA { <urn:where> <urn:using> "WHERE USING" }', 'INSERT DATA { <urn:where> <urn:using> "WHERE USING" }'],
    [
      'DELETE { ?s ?p ?o } INSERT { ?s ?p 2 } WHERE { ?s ?p ?o } ; INSERT {} WHERE { { SELECT * WHERE { ?s ?p ?o } } }',
      `DELETE { ?s ?p ?o } INSERT { ?s ?p 2 } ${USING}WHERE { ?s ?p ?o } ; INSERT {} ${USING}WHERE { { SELECT * WHERE { ?s ?p ?o } } }`,
    ],
    ['# WITH this\nCLEAR ALL', '# WITH this\nCLEAR ALL'],
    [
      'PREFIX using: <urn:x> DELETE WHERE { ?with using:where ?using }',
      `PREFIX using: <urn:x> DELETE { ?with using:where ?using } ${USING}WHERE { ?with using:where ?using }`,
    ],
  ])('%s', (update, expected) => {
    expect(updateOverDataset(update, dataset)).toBe(expected);
    expect(updateOverDataset(update, { defaultGraphs: [], namedGraphs: [] })).toBe(update);
  });

  it.each([
    'WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }',
    'INSERT {} USING <urn:g> WHERE { ?s ?p ?o }',
    'with <urn:g> insert {} where {}',
  ])('names them once: %s', (update) => {
    expect(() => updateOverDataset(update, dataset)).toThrow(DatasetConflictError);
  });
});

describe('a function of the moment', () => {
  it.each([
    ['INSERT { ?s ?p ?n } WHERE { BIND(now() AS ?n) }', 'NOW'],
    ['INSERT { ?s ?p ?n } WHERE { BIND(STRUUID() AS ?n) }', 'STRUUID'],
    ["INSERT { ?now ?rand \"NOW()\" } WHERE { ?s <urn:uuid> '''RAND()''' } # UUID()", undefined],
    ['INSERT DATA { <urn:s> rand:uuid :now }', undefined],
  ])('%s', (update, expected) => {
    expect(functionOfTheMoment(update)).toBe(expected);
  });

  it('is looked for in linear time', () => {
    const start = cpuTime();
    for (const piece of ['"', "'''", '<', '\\"', 'a.', '{', '"\\']) functionOfTheMoment(piece.repeat(300_000));
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
