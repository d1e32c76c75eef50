import { LINK_LABELS } from '../../lexicon/publication-words.js';
import type { WorkLinkKind } from '../../model/page-facts.js';
import { linkLabel } from './atom-cues.js';

/** Hosts and endings that tell the kind of a link whatever its label, the surest first. */
const KIND_BY_TARGET: readonly (readonly [RegExp, WorkLinkKind])[] = [
  [/\bdoi\.org\//i, 'doi'],
  [/\barxiv\.org\//i, 'arxiv'],
  [/\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitee\.com|colab\.research\.google\.com|zenodo\.org)\//i, 'code'],
  [/\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|slideslive\.com|media\.ccc\.de)\//i, 'video'],
  [/\/\/(?:huggingface\.co\/(?:datasets|models)|(?:www\.)?kaggle\.com|(?:www\.)?figshare\.com|datadryad\.org)/i, 'data'],
  [/\/\/(?:www\.)?(?:slideshare\.net|speakerdeck\.com)\/|\.pptx?(?:$|[?#])|\.key(?:$|[?#])/i, 'slides'],
  [/\.mp4(?:$|[?#])/i, 'video'],
  [/\.pdf(?:$|[?#])/i, 'pdf'],
];

/** What a work's link leads to: by resolvers first, then by its label, then by its target. */
export function linkKind(target: string, labels: readonly string[]): WorkLinkKind {
  const byTarget = KIND_BY_TARGET.find(([pattern]) => pattern.test(target))?.[1];
  if (byTarget === 'doi' || byTarget === 'arxiv') return byTarget;
  for (const label of labels.map(linkLabel).filter(Boolean)) {
    const kind = LINK_LABELS.get(label) ?? LINK_LABELS.get(label.split(' ')[0] ?? '');
    if (kind && kind !== 'arxiv' && kind !== 'doi') return kind;
  }
  return byTarget ?? 'landing';
}
