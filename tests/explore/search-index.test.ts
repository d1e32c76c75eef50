import { describe, expect, it } from 'vitest';
import { isNear, SearchIndex } from '../../src/explore/data/search-index.js';
import { viewOf } from './view-of.js';

const GRAPH = `@prefix schema: <http://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vg: <https://w3id.org/vitagraph/ns#> . @prefix : <https://kg.example/> .
:lin a schema:Person ; rdfs:label "Yue Lin" ; schema:name "Yue Lin", "林月"@zh .
:tom a schema:Person ; rdfs:label "Tomás Ökoro-Hale" ; schema:name "Tomás Ökoro-Hale" ; schema:alternateName "T. Hale" .
:zhao a schema:Person ; rdfs:label "赵启明" ; schema:name "赵启明"@zh .
:jun a schema:Person ; rdfs:label "Qiming Zhou" ; schema:name "Qiming Zhou" .
:paper a schema:ScholarlyArticle ; rdfs:label "Tidal Clocks for Slow Archives" ; schema:author :lin , :tom ; schema:isPartOf :venue .
:venue a schema:Periodical ; rdfs:label "Journal of Slow Archives" .
:org a schema:Organization ; rdfs:label "University of Varnholm" .
:topic a schema:DefinedTerm ; rdfs:label "tidal clocks" .`;

const view = await viewOf(GRAPH);
const index = await SearchIndex.build(view);
const found = (query: string): readonly string[] => index.search(query).map(({ iri }) => iri.slice('https://kg.example/'.length));

describe('search', () => {
  it.each([
    ['yue lin', 'lin'],
    ['Lin Yue', 'lin'],
    ['LIN, Y', 'lin'],
    ['yuelin', 'lin'],
    ['linyue', 'lin'],
    ['林月', 'lin'],
    ['月', 'lin'],
    ['tomas okoro', 'tom'],
    ['hale', 'tom'],
    ['hal tom', 'tom'],
    ['启明', 'zhao'],
    ['zhao qiming', 'zhao'],
    ['zhao qi ming', 'zhao'],
    ['qi ming zhou', 'jun'],
    ['slow arch', 'venue'],
    ['archives tidal', 'paper'],
    ['varnhlom', 'org'],
    ['univ varn', 'org'],
  ])('%s finds %s', (query, thing) => {
    expect(found(query)).toContain(thing);
  });

  it.each(['', '  ', '!', 'xyzzy', 'lin hale', '月林', 'ue in', 'lim yux'])('%j finds nobody', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('says by which spelling a thing was found', () => {
    expect(index.search('林月')).toEqual([{ iri: 'https://kg.example/lin', kind: 'person', label: 'Yue Lin', alias: '林月' }]);
  });

  it('finds one kind only where one is asked for', () => {
    expect(index.search('tidal', { kind: 'topic' }).map(({ iri }) => iri)).toEqual(['https://kg.example/topic']);
    expect(index.search('tidal', { limit: 1 })).toHaveLength(1);
  });
});

describe('isNear', () => {
  it.each([
    ['varnhlom', 'varnholm'],
    ['archve', 'archive'],
    ['archivve', 'archive'],
    ['archibe', 'archive'],
  ])('%s for %s', (a, b) => expect(isNear(a, b)).toBe(true));
  it.each([
    ['archive', 'archival'],
    ['slow', 'fast'],
    ['clocks', 'c'],
  ])('not %s for %s', (a, b) => expect(isNear(a, b)).toBe(false));
});
