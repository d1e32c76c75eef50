import { describe, expect, it } from 'vitest';
import { coauthorsOf, pathBetween } from '../../src/explore/data/coauthors.js';
import type { GraphView } from '../../src/explore/data/graph-view.js';
import { lineageOf } from '../../src/explore/data/lineage-graph.js';
import { namesakes } from '../../src/explore/data/namesakes.js';
import { viewOf as viewOfDocument } from './view-of.js';

const PREFIXES = `@prefix schema: <http://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vg: <https://w3id.org/vitagraph/ns#> . @base <https://kg.example/> .\n`;

const viewOf = (text: string, format: 'ttl' | 'nq' = 'ttl'): Promise<GraphView> =>
  viewOfDocument(format === 'ttl' ? PREFIXES + text : text, format);

const people = (...names: readonly string[]): string =>
  names.map((name) => `<${name}> a schema:Person ; rdfs:label "${name}" .\n`).join('');
const work = (name: string, year: number, ...authors: readonly string[]): string =>
  `<${name}> a schema:ScholarlyArticle ; rdfs:label "${name}" ; schema:datePublished "${year}" ; schema:author ${authors.map((author) => `<${author}>`).join(', ')} .\n`;
const short = (iri: string): string => iri.slice('https://kg.example/'.length);

describe('authors', () => {
  it('stand in the order of the entry, with the names that it prints, whatever is in them', async () => {
    const printed = 'B "the\\ttab\\" \\\\ Øst';
    const view = await viewOf(`${people('a', 'b')}<w> a schema:ScholarlyArticle ; schema:author <a>, <b> ; vg:authorship <w#a2>, <w#a1> .
<w#a2> a vg:Authorship ; schema:item <a> ; schema:position 2 ; schema:name "A" .
<w#a1> a vg:Authorship ; schema:item <b> ; schema:position 1 ; schema:name "${printed.replaceAll('"', '\\"').replaceAll('\\\\"', '\\"')}"@da .`);
    expect(view.authors('https://kg.example/w').map(({ person }) => short(person))).toEqual(['b', 'a']);
    expect(view.authors('https://kg.example/w')[0]?.printed).toMatch(/^B "the\ttab" \\ Øst$/);
  });

  it('are told once where pages with graphs of their own agree', async () => {
    const quads = ['p', 'q'].flatMap((page) =>
      [
        '<w> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/ScholarlyArticle>',
        '<w> <https://w3id.org/vitagraph/ns#authorship> <w#a1>',
        '<w#a1> <http://schema.org/item> <a>',
        '<w#a1> <http://schema.org/position> "1"^^<http://www.w3.org/2001/XMLSchema#integer>',
        '<w#a1> <http://schema.org/name> "A"',
        '<a> <http://www.w3.org/2000/01/rdf-schema#label> "A"',
      ].map((triple) => `${triple} <${page}> .`.replaceAll(/<(?!http)/g, '<https://kg.example/')),
    );
    const view = await viewOf(quads.join('\n'), 'nq');
    expect(view.authors('https://kg.example/w').map(({ person, printed }) => [short(person), printed])).toEqual([['a', 'A']]);
    expect(view.get('https://kg.example/a')?.texts('rdfs:label')).toEqual(['A']);
  });

  it('are those of the work where no order is told', async () => {
    const view = await viewOf(people('a') + work('w', 2020, 'a'));
    expect(view.authors('https://kg.example/w').map(({ person, printed }) => [short(person), printed])).toEqual([['a', 'a']]);
  });
});

describe('co-authors', () => {
  const GRAPH = people('a', 'b', 'c', 'd', 'e') + work('w1', 2019, 'a', 'b') + work('w2', 2021, 'a', 'b', 'c') + work('w3', 2020, 'c', 'd');

  it('are told with the works shared and their years', async () => {
    const found = coauthorsOf(await viewOf(GRAPH), 'https://kg.example/a');
    expect(found.map(({ person, works, from, to }) => [short(person), works.length, from, to])).toEqual([
      ['b', 2, 2019, 2021],
      ['c', 1, 2021, 2021],
    ]);
  });

  it('make chains', async () => {
    const view = await viewOf(GRAPH);
    const path = (a: string, b: string): readonly string[] | undefined =>
      pathBetween(view, `https://kg.example/${a}`, `https://kg.example/${b}`)?.map(
        ({ to, works }) => `${short(to)} by ${works.map(short).join()}`,
      );
    expect(path('a', 'd')).toEqual(['c by w2', 'd by w3']);
    expect(path('a', 'a')).toEqual([]);
    expect(path('a', 'e')).toBeUndefined();
  });
});

describe('lineage', () => {
  const shown = (view: GraphView, depth: number): readonly string[] =>
    lineageOf(view, 'https://kg.example/me', depth).generations.map(
      ({ generation, people: those }) => `${generation}: ${those.map(short).join()}`,
    );

  it('has co-advisors side by side, told from either end, and ends at the depth', async () => {
    const view = await viewOf(
      `${people('me', 'x', 'y', 'z', 's')}<me> vg:doctoralAdvisor <x> ; vg:advisor <x>, <y> . <z> vg:doctoralStudent <x>, <y> . <s> vg:advisor <me> .`,
    );
    expect(shown(view, 4)).toEqual(['-2: z', '-1: x,y', '0: me', '1: s']);
    expect(shown(view, 1)).toEqual(['-1: x,y', '0: me', '1: s']);
    const graph = lineageOf(view, 'https://kg.example/me', 1);
    expect(graph.isCut).toBe(true);
    expect(graph.links.find(({ advisor }) => advisor.endsWith('/x'))?.kinds).toEqual(['doctoral']);
  });

  it('a cycle, which a page may state by mistake, ends', async () => {
    const view = await viewOf(`${people('me', 'x')}<me> vg:advisor <x> . <x> vg:advisor <me> . <me> vg:advisor <me> .`);
    expect(shown(view, 30)).toEqual(['-1: x', '0: me']);
  });
});

describe('namesakes', () => {
  it('are pairs with one spelling in either order, those with friends in common first', async () => {
    const view =
      await viewOf(`<a> a schema:Person ; rdfs:label "Lin Yue" . <b> a schema:Person ; rdfs:label "Yue Lin" . <c> a schema:Person ; rdfs:label "Yue Lind" .
<p> a schema:Person ; rdfs:label "Ann Ort" . <q> a schema:Person ; rdfs:label "Ann Ort" . ${people('f')}${work('w', 2020, 'p', 'f')}${work('v', 2020, 'q', 'f')}`);
    expect(namesakes(view).map(({ a, b, sharedCoauthors }) => [short(a), short(b), sharedCoauthors])).toEqual([
      ['p', 'q', 1],
      ['a', 'b', 0],
    ]);
  });
});
