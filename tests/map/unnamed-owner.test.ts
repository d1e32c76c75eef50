import { describe, expect, it } from 'vitest';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { resolve } from '../../src/resolve/resolve.js';
import { validate } from '../../src/store/validate.js';
import { degree, organization, pageFacts, stated } from '../support/page-facts.js';

const NAME = /^http:\/\/(?:schema\.org|xmlns\.com\/foaf\/0\.1)\/(?:name|givenName|familyName|alternateName)$/;

/** A page that is somebody's own and does not say whose. */
const unnamed = (id: string, facts: Parameters<typeof pageFacts>[2] = {}): PageFacts =>
  pageFacts(id, [], { owner: { kind: 'person', names: [], titles: [] }, ...facts });

describe('the owner of a page that names nobody', () => {
  const graph = resolve([unnamed('about', { degrees: [degree('doctoral', organization('Norvik University'))] })]);
  const quads = mapToQuads(graph);
  const owner = graph.pages[0]?.owner;

  it('is the main entity and has the facts of the page', () => {
    const about = (predicate: string) => quads.filter((quad) => quad.predicate.value === predicate).map((quad) => quad.object.value);
    expect(owner).toMatch(/\/person\/owner-of-about-\w+$/);
    expect(about('http://schema.org/mainEntity')).toEqual([owner]);
    expect(quads.filter((quad) => quad.subject.value === owner).map((quad) => quad.predicate.value)).toContain(
      'http://schema.org/hasCredential',
    );
  });

  it('has a label that describes and no name', () => {
    const told = quads.filter((quad) => quad.subject.value === owner);
    expect(told.filter((quad) => quad.predicate.value.endsWith('#label')).map((quad) => quad.object.value)).toEqual(['Owner of about']);
    expect(told.filter((quad) => NAME.test(quad.predicate.value))).toEqual([]);
  });

  it('passes the shapes, unlike somebody without a name whom no page is about', async () => {
    expect(await validate(quads)).toEqual({ conforms: true, results: [] });
    const { conforms } = await validate(quads.filter((quad) => quad.predicate.value !== 'http://schema.org/mainEntity'));
    expect(conforms).toBe(false);
  });

  it('is a person of its own for each page', () => {
    const apart = resolve([unnamed('about'), unnamed('cv'), pageFacts('home', ['Mara Okoro'])]);
    expect(new Set(apart.pages.map((page) => page.owner)).size).toBe(3);
    expect(apart.people.filter(({ isNamed }) => isNamed).map(({ label }) => label)).toEqual(['Mara Okoro']);
  });

  it('has the name that another page with the same address gives', () => {
    const emails = [stated('mara@norvik.example')];
    const joined = resolve([unnamed('about', { emails }), pageFacts('home', ['Mara Okoro'], { emails })]);
    expect(joined.people.map(({ label, isNamed }) => [label, isNamed])).toEqual([['Mara Okoro', true]]);
  });

  it.each([
    ['nobody', pageFacts('seminar', [])],
    ['a group', pageFacts('lab', [], { owner: { kind: 'group', names: [stated('Okoro Lab')], titles: [] } })],
  ])('is not there where a page is about %s', (_who, facts) => {
    expect(resolve([facts]).people).toEqual([]);
  });
});
