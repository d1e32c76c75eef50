import { LINK_LABELS } from '../../lexicon/publication-words.js';
import { cite } from '../../model/cite.js';
import type { WorkLink } from '../../model/page-facts.js';
import { type Link, linksOf, type Text } from '../../model/text.js';
import { identifiersOfUrl } from '../../text/work-identifier.js';
import { workLinkTarget } from '../../text/work-link-target.js';
import { linkLabel } from './atom-cues.js';
import type { FieldRange } from './field-ranges.js';
import { linkKind } from './link-kind.js';
import { remarkLines } from './remark-line.js';

/** What tells addresses apart: neither scheme nor "www." nor a final slash does. */
const SCHEME = /^https?:\/\/(?:www\.)?/i;
/** "https://": an address that was never filled in. */
const EMPTY = /^https?:\/*$/i;
const keyOf = (url: string): string => url.replace(SCHEME, '').replace(/\/$/, '');

/** A text that is the address itself. */
const ADDRESS = /^https?:|^www\.|\.\w{2,5}$/i;

/** Whether a link in a remark is the work's all the same: by its label, its words, or an identifier in its target. */
const isOfWork = (link: Link, target: string): boolean =>
  LINK_LABELS.has(linkLabel(link.text)) ||
  /\bhere\b/i.test(link.text) ||
  ADDRESS.test(link.text.trim()) ||
  identifiersOfUrl(target).length > 0;

/** The links of an entry that are not its authors' pages. */
export function linksField(text: Text, ranges: readonly FieldRange[], resolve: (href: string) => string): readonly WorkLink[] {
  const authors = ranges.filter((range) => range.label === 'authors');
  const remarks = remarkLines(text, ranges);
  const links = new Map<string, WorkLink>();
  for (const link of linksOf(text)) {
    const target = workLinkTarget(link.href);
    if (target === undefined || EMPTY.test(target)) continue;
    if (link.end > link.start && authors.some((range) => link.start >= range.start && link.end <= range.end + 1)) continue;
    if (remarks.some((line) => line.start <= link.start && link.end <= line.end) && !isOfWork(link, target)) continue;
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
