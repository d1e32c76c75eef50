import { LINK_LABELS } from '../../lexicon/publication-words.js';
import { cite } from '../../model/cite.js';
import type { WorkIdentifier, WorkLink, WorkLinkKind } from '../../model/page-facts.js';
import { type Link, linksOf, type Text } from '../../model/text.js';
import { linkLabel } from './atom-cues.js';
import type { FieldRange } from './field-ranges.js';

const SKIPPED = /^(?:#|javascript:|mailto:|tel:|data:|about:|\s*$)/i;
const DOI_URL = /(?:dx\.)?doi\.org\/+(10\.\d{4,9}\/[^\s?#]+)/i;
const ARXIV_URL = /arxiv\.org\/(?:abs|pdf|html)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))/i;
/** "10.1145/3498361.3538928", "doi:10.1000/xyz". */
const DOI_TEXT = /\b(10\.\d{4,9}\/[^\s"<>,;]+[^\s"<>,;.)\]])/gi;
/** "arXiv:1808.02013v2", "arXiv preprint 1808.02013". */
const ARXIV_TEXT = /arxiv[\s:.]*(?:preprint)?[\s:]*(?:arxiv[\s:]*)?((?:\d{4}\.\d{4,5})|(?:[a-z-]+\/\d{7}))/gi;
/** Hosts and endings that tell the kind of a link whatever its label. */
const KIND_BY_TARGET: readonly (readonly [RegExp, WorkLinkKind])[] = [
  [/doi\.org\//i, 'doi'],
  [/arxiv\.org\//i, 'arxiv'],
  [/github\.com|gitlab\.com|bitbucket\.org|colab\.research|zenodo\.org/i, 'code'],
  [/youtube\.com|youtu\.be|vimeo\.com|bilibili\.com/i, 'video'],
  [/huggingface\.co\/datasets|kaggle\.com/i, 'data'],
  [/\.pdf(?:$|[?#])/i, 'pdf'],
];

function kindOf(link: Link): WorkLinkKind {
  const labels = [link.text, link.label].map(linkLabel).filter(Boolean);
  const byTarget = KIND_BY_TARGET.find(([pattern]) => pattern.test(link.href))?.[1];
  if (byTarget === 'doi' || byTarget === 'arxiv') return byTarget;
  for (const label of labels) {
    const kind = LINK_LABELS.get(label) ?? LINK_LABELS.get(label.split(' ')[0] ?? '');
    if (kind && kind !== 'arxiv' && kind !== 'doi') return kind;
  }
  return byTarget ?? 'landing';
}

/** The links of an entry that are not its authors' pages. */
export function linksField(text: Text, ranges: readonly FieldRange[], resolve: (href: string) => string): readonly WorkLink[] {
  const authors = ranges.filter((range) => range.label === 'authors');
  const links = new Map<string, WorkLink>();
  for (const link of linksOf(text)) {
    if (SKIPPED.test(link.href) || link.href === '#') continue;
    if (link.end > link.start && authors.some((range) => link.start >= range.start && link.end <= range.end + 1)) continue;
    const url = resolve(link.href);
    if (links.has(url)) continue;
    links.set(url, {
      kind: kindOf(link),
      url,
      label: link.text.trim() || link.label,
      evidence: cite(text, link.start, link.end, 'publication/link'),
    });
  }
  return [...links.values()];
}

/** DOI and arXiv numbers that the links or the words of an entry hold. */
export function identifiersField(text: Text, links: readonly WorkLink[]): readonly WorkIdentifier[] {
  const found = new Map<string, WorkIdentifier>();
  const add = (identifier: WorkIdentifier): void => {
    const key = identifier.scheme;
    if (!found.has(key)) found.set(key, identifier);
  };
  const arxivDoi = /^10\.48550\/arxiv\.(.+)$/i;
  const doi = (value: string, evidence: WorkIdentifier['evidence']): void => {
    const plain = decode(value).toLowerCase();
    const arxiv = arxivDoi.exec(plain)?.[1];
    if (arxiv) add({ scheme: 'arxiv', value: arxiv.replace(/v\d+$/, ''), evidence });
    add({ scheme: 'doi', value: plain, evidence });
  };
  for (const link of links) {
    const byDoi = DOI_URL.exec(link.url)?.[1];
    if (byDoi) doi(byDoi, link.evidence);
    const byArxiv = ARXIV_URL.exec(link.url)?.[1];
    if (byArxiv) add({ scheme: 'arxiv', value: byArxiv, evidence: link.evidence });
  }
  for (const match of text.text.matchAll(DOI_TEXT))
    doi(match[1] as string, cite(text, match.index, match.index + match[0].length, 'publication/doi'));
  for (const match of text.text.matchAll(ARXIV_TEXT)) {
    add({
      scheme: 'arxiv',
      value: match[1] as string,
      evidence: cite(text, match.index, match.index + match[0].length, 'publication/arxiv'),
    });
  }
  return [...found.values()];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
