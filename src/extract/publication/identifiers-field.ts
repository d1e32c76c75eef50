import { cite } from '../../model/cite.js';
import type { WorkIdentifier, WorkLink, WorkType } from '../../model/page-facts.js';
import type { Text } from '../../model/text.js';
import { identifiersInText, identifiersOfUrl } from '../../text/work-identifier.js';

/** The identifiers that the links and the words of an entry hold, one of each scheme: links before words. The ISBN in the entry of a chapter is its book's. */
export function identifiersField(text: Text, links: readonly WorkLink[], type: WorkType): readonly WorkIdentifier[] {
  const found = new Map<string, WorkIdentifier>();
  const add = (identifier: WorkIdentifier): void => {
    if (identifier.scheme === 'isbn' && type !== 'book' && type !== 'thesis') return;
    if (!found.has(identifier.scheme)) found.set(identifier.scheme, identifier);
  };
  for (const { url, evidence } of links) for (const identifier of identifiersOfUrl(url)) add({ ...identifier, evidence });
  for (const { scheme, value, start, end } of identifiersInText(text.text)) {
    add({ scheme, value, evidence: cite(text, start, end, `publication/${scheme}`) });
  }
  return [...found.values()];
}
