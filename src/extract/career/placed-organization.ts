import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { PLACES } from '../../lexicon/places.js';
import { type ComposedOrganization, isPartByName } from '../organization/compose-organization.js';
import { knownRank } from '../organization/known-organization.js';
import { type AnchorChunk, type Chunk, isAnchor, isCue, isWord, type NameChunk } from './chunk.js';
import { isFirmOfAi, isListedPlace } from './listed-place.js';
import { isBehindPost, isOfHome, leadsToCapitals } from './place-lead.js';

const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
const SHORT_CAPITALS = /^[\p{Lu}\d][\p{Lu}\p{N}&.-]{1,9}$/u;

/** "in QLM"; not "in AI". */
const isShortName = (name: string): boolean => SHORT_CAPITALS.test(name) && !FIELD_ACRONYMS.has(name.toLowerCase());

/** "Electrical Engineering and Computer Science (EECS)", "Research Assistant (RA)": the acronym of the field or the role before it. */
export function isFieldAcronym(anchor: Chunk | undefined, acronym: string): boolean {
  // "Research Assistant (RA)"
  if (anchor?.kind === 'role') return initialsOf(anchor.role).endsWith(acronym.toLowerCase());
  if (anchor?.kind !== 'degree' && anchor?.kind !== 'student') return false;
  const capitals = (anchor.field ?? '').replace(/[^\p{Lu}]/gu, '');
  return capitals !== '' && capitals === acronym.toUpperCase();
}

const initialsOf = (words: string): string =>
  words
    .split(/\s+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');

/** A name that its place makes an organisation: "joined Quellmark", "PhD from Lakeshore", "intern at QLM". */
export function placedOrganization(
  chunks: readonly Chunk[],
  at: number,
  anchors: readonly AnchorChunk[],
): ComposedOrganization | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== 'name' || chunk.honorific) return undefined;
  const article = isWord(chunks[at - 1], 'the', "l'") ? at - 2 : at - 1;
  const before = chunks[article];
  const known = knownRank(chunk.names[0] as string);
  const isFrom =
    isWord(before, 'from') &&
    !isOrigin(chunks[article - 1]) &&
    (anchors.some((anchor) => anchor.kind !== 'role') || known !== undefined || isWord(chunks[article - 1], 'leave'));
  const isEntered =
    isCue(before, 'joined', 'joining', 'visited', 'interned', 'visiting', 'interning') ||
    isEnteringRole(before) ||
    isEmployed(chunks, at) ||
    isListedPlace(chunks, at, anchors);
  const isBracketed =
    isWord(before, '(') &&
    // "a doctorate (D.Th.) at QLM": the short form of the degree
    !DOTTED.test(chunk.names[0] as string) &&
    !isFieldAcronym(chunks[article - 1], chunk.names[0] as string) &&
    isAnchor(chunks[article - 1]) &&
    (SHORT_CAPITALS.test(chunk.names[0] as string) || isDatedBracket(chunks, at));
  const isIn =
    isBracketed ||
    (leadsToCapitals(before, chunks[article - 1]) && isShortName(chunk.names[0] as string)) ||
    (isWord(before, 'of') && chunk.url !== undefined && isUnit(chunks[article - 1])) ||
    (isWord(before, 'in', 'for', 'to', 'and', ',', 'of', '(') &&
      (known !== undefined || (isWord(before, 'in', 'of') && isShortName(chunk.names[0] as string))));
  const isHome = isShortName(chunk.names[0] as string) && isOfHome(chunks, at);
  const isLed =
    isBehindPost(chunks, at) ||
    (article === at - 1 &&
      isWord(before, 'of', 'at') &&
      anchors.some((anchor) => anchor === chunks[at - 2] && FOUNDERS.test(textOfRole(anchor))));
  if (!isFrom && !isEntered && !isIn && !isHome && !isLed) return undefined;
  if (chunk.person && !known && !isFrom && !(isEntered && isFirmOfAi(chunk))) return undefined;
  return namedOrganization(chunk);
}

/** "I am from Lindar", "originally from Lindar": where somebody grew up. */
const isOrigin = (chunk: Chunk | undefined): boolean => isCue(chunk, 'are', 'were') || isWord(chunk, ...OF_ORIGIN);
const OF_ORIGIN: readonly string[] = ['came', 'come', 'comes', 'hail', 'hails', 'native', 'original', 'originally'];

/** "a PhD in Ice (Nordwerk, May 2021)": where and when, behind a degree whose field is told; not "a BSc (Ice, 2021)". */
function isDatedBracket(chunks: readonly Chunk[], at: number): boolean {
  const degree = chunks[at - 2];
  const date = isWord(chunks[at + 1], ',') ? at + 2 : at + 1;
  return degree?.kind === 'degree' && degree.field !== undefined && chunks[date]?.kind === 'date' && isWord(chunks[date + 1], ')');
}

/** "he was with Quellmark as an engineer", "a lecturer with Quellmark", "working as an engineer for Quellmark" */
const isEmployed = (chunks: readonly Chunk[], at: number): boolean =>
  (isCue(chunks[at - 1], 'with') && (isWord(chunks[at + 1], 'as') || isJob(chunks[at - 2]))) ||
  (isWord(chunks[at - 1], 'for') && isJob(chunks[at - 2]) && chunks.some((chunk) => isCue(chunk, 'works', 'worked')));
/** "the School of Ice of Hedra" */
const isUnit = (chunk: Chunk | undefined): boolean => chunk?.kind === 'organization' && isPartByName(chunk.organization);
const isJob = (chunk: Chunk | undefined): boolean => chunk?.kind === 'role' && chunk.position === 'job';

/** "Google Lindau", "Microsoft Research Sandau": what opens with the name of a firm is a part or a place of it. */
function rankOfOpening(name: string): 'company' | undefined {
  const words = name.split(' ');
  for (let end = words.length - 1; end > 0; end--) if (knownRank(words.slice(0, end).join(' ')) === 'company') return 'company';
  return undefined;
}

const CAPITALS_AND_TOWN = /^(\p{Lu}[\p{Lu}\d]*(?:[-&]\p{Lu}[\p{Lu}\d]+)*) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?)$/u;

/** "QLM-NORV Lindau" is called "QLM-NORV" too; undefined where no town closes the name. */
function withoutTown(name: string): string | undefined {
  const [, capitals, town = ''] = CAPITALS_AND_TOWN.exec(name) ?? [];
  return capitals !== undefined && capitals.length > 2 && PLACES.has(town.toLowerCase()) ? capitals : undefined;
}

/** A name that its place makes an organisation, as one. */
export function namedOrganization({ names, start, end, url, text }: NameChunk): ComposedOrganization {
  const rank = knownRank(names[0] as string) ?? rankOfOpening(names[0] as string) ?? 'unknown';
  const short = rank === 'unknown' && names.length === 1 ? withoutTown(names[0] as string) : undefined;
  return {
    names: short === undefined ? names : [...names, short],
    units: [],
    rank,
    start,
    end,
    ...(url !== undefined && { url }),
    ...(text && { text }),
  };
}

/** "founder and CEO of Quellmark": firms that no list knows are named with these. */
const FOUNDERS = /founder|\bceo\b|\bcto\b|\bcso\b|^chief .* officer/iu;
const textOfRole = (anchor: AnchorChunk): string => (anchor.kind === 'role' ? anchor.role : '');

/** "I am visiting QLM". */
const isEnteringRole = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'role' && chunk.position === 'visit' && /^visiting$/i.test(chunk.role);
