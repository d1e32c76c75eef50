import { EMAIL_LABELS, EXAMPLE_DOMAINS, IMPERSONAL_LOCAL_PARTS, OTHERS_ADDRESS_WORDS } from '../../lexicon/email-words.js';
import { cite } from '../../model/cite.js';
import type { Block } from '../../model/page.js';
import type { Evidence, Owner, Stated } from '../../model/page-facts.js';
import { linksOf } from '../../model/text.js';
import { fold } from '../../text/fold.js';
import { handleAgrees } from '../../text/handle.js';
import type { ExtractionContext } from '../context.js';
import { addressesIn, type PrintedAddress } from './email-grammar.js';
import { isForeignBlock, kindAt } from './owner-blocks.js';
import { fillLocalPart, isPlaceholder } from './placeholder-local-part.js';
import { profileLink } from './profile-link.js';

interface Candidate {
  readonly address: string;
  readonly evidence: Evidence;
  /** The owner's beyond doubt: from the front matter, or its local part is made from the owner's name. */
  readonly own: boolean;
}

const IMPERSONAL: ReadonlySet<string> = new Set(IMPERSONAL_LOCAL_PARTS);
const EXAMPLES: ReadonlySet<string> = new Set(EXAMPLE_DOMAINS);
const FRONT_MATTER_FIELD = /(?:^|\.)e-?mails?(?:\.\d+)?$/iu;
/** Of several authors, those of a paper, one may be the owner. */
const AUTHOR = /^(?:authors?|contributors)\.\d/u;
const AUTHOR_AFTER_FIRST = /^(?:authors?|contributors)\.[1-9]/u;
const PLAIN_ADDRESS = /^[\p{L}\p{N}_.+%'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u;
const BEFORE_ADDRESS = 48;
/** "my last name at norvik dot edu". */
const PART_OF_NAME = /\b(first|given|last|family)\s$/iu;
const BEFORE_NAME = 10;
/** More addresses than this that do not agree with the owner's name are a list of other people's. */
const MOST_OTHER_ADDRESSES = 3;

/** The owner's e-mail addresses, each once, with what was obfuscated made plain. */
export function extractEmails(context: ExtractionContext): readonly Stated[] {
  const { page, owner } = context;
  const candidates = [...fieldCandidates(context), ...page.blocks.flatMap((block) => blockCandidates(block, context))];
  const unsure = new Set(candidates.filter((candidate) => !candidate.own).map((candidate) => candidate.address.toLowerCase()));
  const kept = owner && unsure.size > MOST_OTHER_ADDRESSES ? candidates.filter((candidate) => candidate.own) : candidates;
  const seen = new Set<string>();
  return kept
    .filter(({ address }) => !seen.has(address.toLowerCase()) && seen.add(address.toLowerCase()))
    .map(({ address, evidence }) => ({ value: address, evidence }));
}

function fieldCandidates({ page, owner }: ExtractionContext): Candidate[] {
  const found: Candidate[] = [];
  const several = page.frontMatter.some(({ name }) => AUTHOR_AFTER_FIRST.test(name));
  for (const field of page.frontMatter) {
    const isEmailField = FRONT_MATTER_FIELD.test(field.name);
    const isLink = /^mailto:/iu.test(field.value);
    if (!isEmailField && !isLink) continue;
    const isOfAuthor = several && AUTHOR.test(field.name);
    const evidence: Evidence = { ...field.span, quote: field.value, rule: 'email/front-matter', confidence: 0.95 };
    const value = isLink ? fromMailto(field.value) : field.value.trim();
    const address = PLAIN_ADDRESS.test(value) ? value : plainAddresses(addressesIn(value))[0];
    if (address === undefined || isImpersonal(address) || (isOfAuthor && !agrees(address, owner))) continue;
    found.push({ address, evidence, own: true });
  }
  return found;
}

const plainAddresses = (printed: readonly PrintedAddress[]): string[] =>
  printed.filter(({ local }) => !isPlaceholder(local)).map(({ local, domain }) => `${local}@${domain}`);

function fromMailto(href: string): string {
  const target = href.replace(/^mailto:/iu, '').split('?')[0] ?? '';
  try {
    return decodeURIComponent(target).trim();
  } catch {
    return target.trim();
  }
}

function isImpersonal(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return IMPERSONAL.has(local) || EXAMPLES.has(domain) || /^(?:your|my)[._-]?(?:e?mail|name|id)/u.test(local);
}

function blockCandidates(block: Block, context: ExtractionContext): Candidate[] {
  const candidates = [...linkCandidates(block), ...textCandidates(block, context.owner)];
  // Most blocks: whose they are need not be found out.
  if (candidates.length === 0) return candidates;
  const foreign = isForeignBlock(block, kindAt(context, block), context.owner);
  return candidates
    .map((candidate) => ({ ...candidate, own: agrees(candidate.address, context.owner) }))
    .filter((candidate) => (candidate.own || !foreign) && !isImpersonal(candidate.address));
}

const agrees = (address: string, owner: Owner | undefined): boolean =>
  owner?.names.some((name) => handleAgrees(address.split('@')[0] ?? '', name.value)) === true;

function linkCandidates(block: Block): Candidate[] {
  const found: Candidate[] = [];
  for (const link of linksOf(block)) {
    if (!/^mailto:/iu.test(link.href)) continue;
    const target = fromMailto(link.href);
    const address = PLAIN_ADDRESS.test(target) ? target : plainAddresses(addressesIn(target))[0];
    if (address === undefined || isOthers(block, link.start)) continue;
    found.push({ address, evidence: cite(block, link.start, link.end, 'email/mailto'), own: false });
  }
  return found;
}

function textCandidates(block: Block, owner: Owner | undefined): Candidate[] {
  const found: Candidate[] = [];
  const printed = addressesIn(block.text);
  let believedTo = -1;
  const spliced = addressAmongBold(block);
  if (spliced !== undefined) return [{ address: spliced, evidence: cite(block, 0, block.text.length, 'email/obfuscated'), own: false }];
  for (const one of [...printed, ...reversedAddresses(block.text, printed)]) {
    const goesOn = believedTo >= 0 && BETWEEN_ADDRESSES.test(block.text.slice(believedTo, one.start));
    if (one.at === 'word' && !goesOn && !isBelievable(block, one, owner)) continue;
    believedTo = one.end;
    if (isOthers(block, one.start) || isLinkTarget(block, one)) continue;
    const named =
      one.local === 'name' ? PART_OF_NAME.exec(block.text.slice(Math.max(0, one.start - BEFORE_NAME), one.start))?.[1] : undefined;
    const printed = named === undefined ? one.local : `${named}name`;
    const local = isPlaceholder(printed) ? fillLocalPart(printed, owner) : printed;
    // "name at norvik dot edu" stands for a name that is not told.
    if (local === undefined || local === 'name') continue;
    const evidence = cite(block, one.start, one.end, one.at === 'sign' ? 'email/printed' : 'email/obfuscated');
    found.push({ address: `${local}@${one.domain}`, evidence, own: false });
  }
  return found;
}

/** Between the addresses of one list: "a.berg at norvik.edu / aberg at lindar.edu". */
const BETWEEN_ADDRESSES = /^[\s/|;,、，()（）]{0,4}(?:(?:and|or|oder|ou|und|et|或|和)\s?)?$/iu;

/** Whether the address stands inside a web address or a handle of another network ("@name@host"), such as "https://medium.com/@name.of" or "https://host/@user". */
function isLinkTarget(block: Block, { start, end }: PrintedAddress): boolean {
  if (linksOf(block).some((link) => link.start <= start && end <= link.end && profileLink(link.href) !== undefined)) return true;
  const from = block.text.lastIndexOf(' ', start) + 1;
  return /https?:\/\//u.test(block.text.slice(from, start + 8)) || /[/@]/u.test(block.text[start - 1] ?? '');
}

/** Whether "x at y.z" is an address and not prose: "work at cs.uni.example" is none. */
function isBelievable(block: Block, { start, end, local, dotWord }: PrintedAddress, owner: Owner | undefined): boolean {
  if (dotWord) return true;
  if (/^\p{Ll}+$/u.test(local) && owner?.names.some((name) => handleAgrees(local, name.value))) return true;
  if (isPlaceholder(local)) return true;
  const before = fold(block.text.slice(Math.max(0, start - 24), start));
  const labelled = EMAIL_LABELS.some((label) => before.endsWith(label));
  return labelled || (start === 0 && end >= block.text.trimEnd().length - 1);
}

/** Whether the words before the address say that it is somebody else's. */
function isOthers(block: Block, start: number): boolean {
  const before = fold(block.text.slice(Math.max(0, start - BEFORE_ADDRESS), start));
  return OTHERS_ADDRESS_WORDS.some((word) => before.includes(fold(word)));
}

/** Fewest bold words between the pieces of an address. */
const FEWEST_SPLICES = 3;

/** "Email: mok**no**oro**spam**@norvik.edu": the address that is left without the bold words, which the page's style hides. */
function addressAmongBold({ text, runs }: Block): string | undefined {
  if (!text.includes('@') || runs.filter(({ bold }) => bold).length < FEWEST_SPLICES) return undefined;
  const label = /e-?mail\s?[:：]/iu.exec(text);
  if (!label) return undefined;
  const from = label.index + label[0].length;
  const line = text.slice(from).split(/\n(?=Fax|Phone|Tel)/u)[0] ?? '';
  const to = from + line.length;
  if (runs.filter(({ bold, start, end }) => bold && start > from && end <= to).length < FEWEST_SPLICES) return undefined;
  const address = runs
    .filter((run) => !run.bold && run.end > from && run.start < to)
    .map((run) => text.slice(Math.max(from, run.start), Math.min(to, run.end)))
    .join('')
    .replace(/\s/gu, '');
  return PLAIN_ADDRESS.test(address) ? address : undefined;
}

/** Addresses printed from right to left: "ude.inu@avlisa". */
function reversedAddresses(text: string, known: readonly PrintedAddress[]): PrintedAddress[] {
  const found: PrintedAddress[] = [];
  if (!text.includes('@')) return found;
  for (const match of text.matchAll(/[\p{L}\p{N}.-]{2,60}@[\p{L}\p{N}._-]{2,40}/gu)) {
    if (known.some(({ start, end }) => start < match.index + match[0].length && match.index < end)) continue;
    const backwards = [...match[0]].reverse().join('');
    const [address] = addressesIn(backwards);
    if (address && address.start === 0 && address.end === backwards.length)
      found.push({ ...address, at: 'marked', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
