/** What kinds of identifiers of works are read. */
export type IdentifierScheme = 'doi' | 'arxiv' | 'isbn' | 'pmid' | 'hal' | 'openreview' | 'acl' | 'dblp';

/** An identifier in its normal form: DOIs in lower case without resolver, arXiv numbers without version, ISBNs of 13 digits. */
export interface FoundIdentifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** An identifier in a text, with its place. */
export interface PlacedIdentifier extends FoundIdentifier {
  readonly start: number;
  readonly end: number;
}

/** `doi.org/10.5555/a.1`, `dl.example.org/doi/abs/10.5555/a.1`, `link.example.com/article/10.5555/a.1`; not `/doi/about`. */
const DOI_URL =
  /(?:\/\/(?:dx\.|www\.)?doi\.org\/+|\/doi\/(?:[a-z]{2,8}\/)?|\/(?:article|chapter|book|content|content\/pdf|pdf)\/)(?:doi:)?(10\.\d{4,9}\/[^\s?#]+)/i;
/** What publishers put behind a DOI in an address: `.pdf`, `v2.full.pdf`, `/full`. */
const AFTER_DOI = /(?:v\d{1,2})?(?:\.full)?(?:\.pdf|\.html?)$|v\d{1,2}(?:\.full)?$|\/(?:full|abstract|pdf|epdf|meta|html)$/i;
/** `arxiv.org/abs/2301.01234v2`, `arxiv.org/pdf/hep-th/9901001`; not `arxiv.org/a/quill_a_1`. */
const ARXIV_URL = /arxiv\.org\/(?:abs|pdf|html|format|e-print|ps)\/((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}))/i;
/** What is sure by its address alone, one group with the value. */
const BY_URL: readonly (readonly [RegExp, IdentifierScheme])[] = [
  [/(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{5,9})\b/i, 'pmid'],
  [
    /\/\/(?:[a-z-]+\.)?(?:hal\.science|archives-ouvertes\.fr|inria\.hal\.science)\/((?:hal|tel|inria|halshs|cel|medihal|dumas)-\d{6,9})(?!\d)/i,
    'hal',
  ],
  [/openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#\s]{0,40}&)?id=([\w-]{6,40})/i, 'openreview'],
  [
    /(?:aclanthology\.org|aclanthology\.info\/papers|aclweb\.org\/anthology)\/(?:papers\/)?(?:[A-Z]\/[A-Z]\d\d\/)?([A-Z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d{1,4})/i,
    'acl',
  ],
  [/dblp\.(?:org|uni-trier\.de)\/rec\/(?:html\/|bibtex\/|bib\/)?((?:conf|journals|books|phd|series|reference)\/[\w-]+\/[\w-]+)/i, 'dblp'],
];
/** What {@link DOI_URL}, {@link ARXIV_URL} or one of {@link BY_URL} holds: most addresses hold nothing of it. */
const MAY_HOLD_BY_URL = /10\.\d|arxiv\.org|ncbi\.nlm|hal\.science|ouvertes\.fr|openreview\.net|aclanthology|aclweb|dblp\./i;
/** "10.1145/3498361.3538928", "doi:10.1000/xyz"; the end is trimmed after. */
const DOI_TEXT = /\b10\.\d{4,9}\/[^\s"<>,;“”，；。]{2,200}/gi;
/** "arXiv:1808.02013v2", "arXiv preprint arXiv:1808.02013", "arXiv e-prints, hep-th/9901001". */
const ARXIV_TEXT =
  /arxiv[\s:.,]{0,3}(?:e-?prints?|preprint)?[\s:.,]{0,3}(?:arxiv[\s:.]{0,3})?((?:\d{4}\.\d{4,5})|(?:[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}))(?!\d)/gi;
/** "PMID: 12345678". */
const PMID_TEXT = /\bPMID[\s:]{0,3}(\d{5,9})\b/g;
/** "hal-01234567", "⟨tel-01234567v2⟩". */
const HAL_TEXT = /(?<![\w/-])((?:hal|tel|inria|halshs)-\d{8})(?=v\d|\W|$)/g;
/** "ISBN 978-3-16-148410-0", "ISBN-10: 3-16-148410-X". */
const ISBN_TEXT = /\bISBN(?:-1[03])?[\s:]{0,3}((?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dX])\b/gi;
/** What one of these five holds. */
const MAY_HOLD_IN_TEXT = /10\.\d{4}|arxiv|PMID|(?:hal|tel|inria|halshs)-\d|isbn/i;
/** The DOIs that arXiv gives its own papers. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;
const TRAILING = /[.:'’!*]+$/;
const CLOSINGS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };
const VERSION = /v\d{1,2}$/i;

/** A DOI in lower case without what stands behind it: full stops, brackets that were opened before it. */
function plainDoi(written: string): string {
  let doi = decoded(written).toLowerCase().replace(TRAILING, '');
  for (;;) {
    const last = doi.at(-1) ?? '';
    const opening = CLOSINGS[last];
    if (opening === undefined || doi.split(opening).length >= doi.split(last).length) return doi;
    doi = doi.slice(0, -1).replace(TRAILING, '');
  }
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A DOI, and the arXiv number where it is one of arXiv's. */
function ofDoi(written: string): readonly FoundIdentifier[] {
  const doi = plainDoi(written);
  const arxiv = ARXIV_DOI.exec(doi)?.[1];
  return arxiv
    ? [
        { scheme: 'arxiv', value: arxiv.replace(VERSION, '') },
        { scheme: 'doi', value: doi.replace(VERSION, '') },
      ]
    : [{ scheme: 'doi', value: doi }];
}

/**
 * The identifiers that a web address holds.
 *
 * @example identifiersOfUrl('https://arxiv.org/pdf/2301.01234v2.pdf') // [{ scheme: 'arxiv', value: '2301.01234' }]
 */
export function identifiersOfUrl(address: string): readonly FoundIdentifier[] {
  const url = decoded(address);
  const found: FoundIdentifier[] = [];
  if (!MAY_HOLD_BY_URL.test(url)) return found;
  const doi = DOI_URL.exec(url)?.[1];
  if (doi) found.push(...ofDoi(/\/\/(?:dx\.|www\.)?doi\.org\//i.test(url) ? doi : doi.replace(AFTER_DOI, '').replace(AFTER_DOI, '')));
  const arxiv = ARXIV_URL.exec(url)?.[1];
  if (arxiv) found.push({ scheme: 'arxiv', value: arxiv });
  for (const [pattern, scheme] of BY_URL) {
    const value = pattern.exec(url)?.[1];
    if (value) found.push({ scheme, value: scheme === 'acl' && /^[a-z]\d/i.test(value) ? value.toUpperCase() : value });
  }
  return found;
}

/** The ISBN of 13 digits, or undefined where its check digit is wrong. */
export function plainIsbn(written: string): string | undefined {
  const digits = written.replace(/[^\dXx]/g, '').toUpperCase();
  const sum = (weights: (i: number) => number): number =>
    [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * weights(i), 0);
  if (digits.length === 13 && !digits.includes('X')) return sum((i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0 ? digits : undefined;
  if (digits.length !== 10 || digits.slice(0, 9).includes('X') || sum((i) => 10 - i) % 11 !== 0) return undefined;
  const stem = `978${digits.slice(0, 9)}`;
  const check = (10 - ([...stem].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10)) % 10;
  return `${stem}${check}`;
}

/** The identifiers that words hold, in order of their schemes. */
export function identifiersInText(text: string): readonly PlacedIdentifier[] {
  const found: PlacedIdentifier[] = [];
  if (!MAY_HOLD_IN_TEXT.test(text)) return found;
  for (const match of text.matchAll(DOI_TEXT)) {
    const end = match.index + match[0].length;
    found.push(
      ...ofDoi(match[0]).map((identifier) => ({
        ...identifier,
        start: match.index,
        end: Math.min(end, match.index + identifier.value.length),
      })),
    );
  }
  const patterns: readonly (readonly [RegExp, IdentifierScheme])[] = [
    [ARXIV_TEXT, 'arxiv'],
    [PMID_TEXT, 'pmid'],
    [HAL_TEXT, 'hal'],
    [ISBN_TEXT, 'isbn'],
  ];
  for (const [pattern, scheme] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = scheme === 'isbn' ? plainIsbn(match[1] as string) : match[1];
      if (value) found.push({ scheme, value, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
