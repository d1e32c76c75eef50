import { expect, it } from 'vitest';
import { SeenPeople } from '../../src/explore/data/review-file.js';
import { viewOf } from './view-of.js';

const GRAPH = `@prefix schema: <http://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vg: <https://w3id.org/vitagraph/ns#> . @base <https://kg.example/> .
<ann> a schema:Person ; rdfs:label "Ann Ort" . <ann2> a schema:Person ; rdfs:label "Ann Ort" . <ann3> a schema:Person ; rdfs:label "Ann Ort" .
<bo> a schema:Person ; rdfs:label "Bo Lind" ; schema:alternateName "B. Lind" . <home> schema:mainEntity <ann> ; schema:mentions <w> .
<w> a schema:ScholarlyArticle ; rdfs:label "W" ; schema:author <bo>, <ann> . <list> schema:mentions <v> .
<v> a schema:ScholarlyArticle ; rdfs:label "V" ; schema:author <ann2> . <lab> schema:mainEntity <bo> . <bo> vg:advisee <ann3> .`;

const view = await viewOf(GRAPH);
const people = new SeenPeople(view);

it.each([
  ['Ann Ort', 'home', 'ann'], // the owner of the page
  ['ann ört', 'home', 'ann'], // in any case, with accents
  ['Ann Ort', 'list', 'ann2'], // the author of a work that the page lists
  ['Ann Ort', 'lab', 'ann3'], // somebody whom the owner advises
  ['B. Lind', 'elsewhere', 'bo'], // the only one of the name
  ['Ann Ort', 'elsewhere', undefined], // one of three
  ['Lind', 'lab', undefined],
  ['', 'home', undefined],
])('"%s" on the page %s is %s', (name, page, person) => {
  expect(people.find({ name, page: `https://kg.example/${page}` })).toBe(person === undefined ? undefined : `https://kg.example/${person}`);
});

it('works of a person on a page are those that it lists', () => {
  const works = (person: string, page: string): readonly string[] =>
    people.worksOn(`https://kg.example/${person}`, `https://kg.example/${page}`);
  expect(works('ann', 'home')).toEqual(['https://kg.example/w']);
  expect(works('ann', 'list')).toEqual([]);
  expect(works('ann', 'elsewhere')).toEqual([]);
});
