import { cite } from '../../model/cite.js';
import type { WorkLink } from '../../model/page-facts.js';
import { linksOf, type Text } from '../../model/text.js';
import { urlKey } from '../../text/iri.js';
import { workLinkTarget } from '../../text/work-link-target.js';
import type { FieldRange } from './field-ranges.js';
import { linkKind } from './link-kind.js';

/** An address without what does not tell pages apart; its fragment does. */
const keyOf = (url: string): string => `${urlKey(url) ?? url.split('#')[0]}#${url.split('#')[1] ?? ''}`;

/** The links of an entry that are not its authors' pages. */
export function linksField(text: Text, ranges: readonly FieldRange[], resolve: (href: string) => string): readonly WorkLink[] {
  const authors = ranges.filter((range) => range.label === 'authors');
  const links = new Map<string, WorkLink>();
  for (const link of linksOf(text)) {
    const target = workLinkTarget(link.href);
    if (target === undefined) continue;
    if (link.end > link.start && authors.some((range) => link.start >= range.start && link.end <= range.end + 1)) continue;
    const url = resolve(target);
    const key = keyOf(url);
    if (links.has(key)) continue;
    links.set(key, {
      kind: linkKind(target, [link.text, link.label]),
      url,
      label: link.text.trim() || link.label,
      evidence: cite(text, link.start, link.end, 'publication/link'),
    });
  }
  return [...links.values()];
}
