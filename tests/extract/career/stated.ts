import { type CareerFacts, extractCareer } from '../../../src/extract/career/extract-career.js';
import type { Owner } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';

const evidence = { start: 0, end: 0, quote: '', rule: 'test', confidence: 1 };

/** The career that a page of the owner states. */
function careerOf(text: string, owner: string): CareerFacts {
  const facts: Owner = { kind: 'person', names: [{ value: owner, evidence }], titles: [] };
  const source = text.startsWith('<') ? text : `# ${owner}\n\n${text}\n`;
  const page = read(new TextEncoder().encode(source), { id: 'mira' });
  return extractCareer({ page, sections: segment(page), owner: facts });
}

/** People who advised the owner of a page, one line each, sorted. */
export const advisorsOf = (text: string, owner = 'Mira Holt'): string[] =>
  careerOf(text, owner)
    .advising.map(({ direction, kind, person }) => `${direction} ${kind} ${person.names[0]}`)
    .sort();

/** Posts, degrees and present affiliations that a page of the owner states, one line a fact, sorted. */
export function stated(text: string, owner = 'Mira Holt'): string[] {
  const career = careerOf(text, owner);
  return [
    ...career.positions.map(
      (p) => `${p.role ?? '-'} @ ${p.organization.names[0]} ${p.start ?? ''}..${p.end ?? ''}${p.current ? ' +' : ''}`,
    ),
    ...career.degrees.map((d) => `${d.level} @ ${d.institution.names[0]} ${d.end ?? ''}${d.status === 'ongoing' ? ' ~' : ''}`),
    ...career.affiliations.map((a) => `now ${a.names[0]}`),
  ].sort();
}
