import { PLACES } from '../../lexicon/places.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import { isCjk } from '../../text/script.js';
import { acronymBefore } from './acronym-before.js';
import { knownId } from './known-organization.js';
import type { OrganizationPart, PartRank } from './organization-part.js';
import { isCalledByField, isNamedInstitute, isPartOfBody } from './part-of-body.js';
import { withinOneHome } from './within-one-home.js';

/** An organisation put together from its parts: the units inside it innermost first. */
export interface ComposedOrganization extends Span {
  readonly names: readonly string[];
  readonly units: readonly string[];
  readonly url?: string;
  readonly rank: PartRank;
  /** The text that the span is in, where the statement about it stands in another: two lines of one entry. */
  readonly text?: Text;
  /** Aliases that the text gives the units: "Center for X (CFX)". */
  readonly unitAliases?: readonly string[];
}

/** Whether it is a university or an institute: what somebody is at without more words. */
export const isHome = ({ rank }: ComposedOrganization): boolean => rank === 'body' || rank === 'institute';

const LABORATORY = /^(?:The )?Laboratory (?:for|of) |(?:\blab|\blaborator(?:y|io)|\bgroup)$/iu;

/** A department or group, or a laboratory that no register knows: "the Ice Lab" is a part of what it stands at. */
export const isPartByName = ({ rank, names: [name = ''] }: Pick<ComposedOrganization, 'names' | 'rank'>): boolean =>
  rank === 'unit' || (rank === 'institute' && LABORATORY.test(name) && knownId(name) === undefined);

/** Between a unit and what it is part of: "School of X, Y University", "Lab at Y", "Lab @ Y", two lines of an address. */
const JOINT =
  /^\s*(?:,|，|@|·|\||[-–—]|\/|,?\s*(?:at|in|of|within|inside|from|der|des|an der|am|de|du|de la|de l['’]|à|à la|da|do|del|della|en)\b\s*)?\s*(?:the\s+|l['’]\s*)?$/iu;
const COMMA = /^\s*[,，|·\n]\s*(?:the\s+)?$/iu;
const LINE = /\n/;
/** "at Acme in the Robotics Lab" */
const IN_THE = /^\s*(?:,\s*)?in\s+(?:the\s+)?$/i;
const BRACKETED = /^\s*[(（]([^()（）\n]{2,70})[)）]/u;
const ACRONYM = /^\p{Lu}[\p{L}\p{N}&.@+-]*(?:\s\p{Lu}[\p{L}\p{N}&.-]*){0,2}$/u;
const HAS_DIGITS = /\d{3}/;

/** "QLM (Prof. Jo Lind)": who somebody worked with. */
const TITLED = /^(?:Prof|Dr|PD|Ing)\.\s/u;

/** The alias in brackets after a name: an acronym, a second script, a second brand; not a place, a date, a remark. */
export function bracketedAlias(text: string, at: number): { alias?: string; end: number } {
  const match = BRACKETED.exec(text.slice(at, at + 80));
  if (!match) return { end: at };
  const inner = (match[1] as string).replace(/["“”]/g, '').trim();
  const end = at + match[0].length;
  if (PLACES.has(inner.toLowerCase())) return { end };
  if (TITLED.test(inner)) return { end: at };
  if (HAS_DIGITS.test(inner) || inner.length < 2) return { end: at };
  if (isCjk(inner) && inner.length <= 24 && !/[，。；、：:]/u.test(inner)) return { alias: inner, end };
  return ACRONYM.test(inner) && inner.length <= 40 ? { alias: inner, end } : { end: at };
}

interface Draft {
  units: string[];
  organization?: OrganizationPart;
  outer?: OrganizationPart;
  start: number;
  end: number;
  lastUnitUrl?: string;
}

/** "at QLM", "@ the QLM" */
const AT = /^\s*(?:,\s*)?(?:at|@)\s+(?:the\s+)?$/i;
/** " initiative at ": the kind of a named thing in lower case before its home. */
const KIND = /^\s*(?:initiative|group|lab|team|institute|center|centre)(?=\s+(?:at|of|in)\s)/i;
/** "FJORD group (QLM / X)": the home of a unit in brackets. */
const OPENED = /^\s*\(\s*$/;
/** Laboratories and groups are parts of departments and schools. */
const SMALL = /\b(?:lab|labs|laborator(?:y|io)|laboratório|group|observatory|laboratoire|labor)\b/i;
const LARGE =
  /^(?:the )?(?:graduate )?(?:department|dept|school|faculty|college|division|institut|dipartimento|departamento|département|fakultät|fachbereich|facultad|faculté|ufr)\b/i;
const WITHIN = /^\s*(?:,\s*)?(?:at|in|of|within|da|de|de la|del|della|der|des|do|du)\s+(?:the\s+)?$/i;

/** "Vision Laboratory, Department of X", "Tide Lab within the Sea Group": the second part is the larger one. */
const isLarger = (held: OrganizationPart, part: OrganizationPart, separator: string): boolean =>
  part.rank !== 'company' &&
  SMALL.test(held.names[0] as string) &&
  !isNamedInstitute(held.names[0] as string) &&
  (WITHIN.test(separator) || (COMMA.test(separator) && LARGE.test(part.names[0] as string)));

/** "Lindar Institute of Technology, Centre for Ropes": the second part is the smaller one. */
const isInside = (held: OrganizationPart, part: OrganizationPart, separator: string): boolean =>
  (SET_OFF.test(separator) || IN_THE.test(separator)) &&
  isNamedInstitute(held.names[0] as string) &&
  isCalledByField(part.names[0] as string);
const SET_OFF = /^\s*[,，|·–—-]\s*(?:the\s+)?$/iu;

const isHead = (rank: PartRank): boolean => rank === 'body' || rank === 'company' || rank === 'institute';
const NAMED_LABORATORY = /\b(?:institute|academy|center|centre|institut)\b/i;

/** "Lakeshore ECE", "QLM System group", "QLM in the Rope Lab": the unit follows directly. */
const followsDirectly = (held: OrganizationPart, part: OrganizationPart, separator: string): boolean =>
  held.rank !== 'institute' &&
  (part.rank === 'unit' || part.rank === 'institute') &&
  ((separator.trim() === '' && !LINE.test(separator)) || IN_THE.test(separator));

/**
 * What a part is to the one held before it: its home, within it, a department that takes its place until the home is named, another name for it;
 * undefined where it is another organisation.
 */
type PlaceBeside = 'home' | 'within' | 'department' | 'same';

function placeBeside(held: OrganizationPart, part: OrganizationPart, separator: string): PlaceBeside | undefined {
  const name = held.names[0] as string;
  // "Vision Lab at QLM": what an institute is at.
  if (part.rank === 'unknown') return held.rank === 'institute' && AT.test(separator) ? 'home' : undefined;
  if (part.rank === 'unit' && isLarger(held, part, separator)) return 'department';
  if (followsDirectly(held, part, separator)) return 'within';
  const isSetOff = COMMA.test(separator);
  if (held.rank === 'body' && part.rank === 'body' && isSetOff && isPartOfBody(name, part.names[0] as string, !LINE.test(separator)))
    return 'home';
  if (held.rank === 'unknown' && (part.rank === 'body' || part.rank === 'company')) return 'home';
  if (part.rank === 'unit' && isSetOff && !LINE.test(separator)) return 'within';
  if (held.rank === 'institute' && part.rank === 'company' && NAMED_LABORATORY.test(name)) return 'same';
  // "Quellmark Labs, Acme": two companies.
  if (part.rank === 'company' && isSetOff && /\bLabs$/.test(name)) return undefined;
  if (held.rank === 'institute' && part.rank === 'institute' && isInside(held, part, separator)) return 'within';
  if (held.rank === 'institute' && isHead(part.rank)) return 'home';
  return part.rank === 'institute' && held.rank === 'body' && isSetOff ? 'within' : undefined;
}

/** Takes the first part that may be an organisation; false for a name that nothing stands before. */
function takeFirst(draft: Draft, part: OrganizationPart): boolean {
  // "Department of X at the Univeristy of Y": after "at" a misspelt name is the home of the unit.
  if (part.rank === 'unknown' && draft.units.length === 0) return false;
  if (part.rank === 'unknown' || isHead(part.rank)) draft.organization = part;
  else draft.units.push(part.names[0] as string);
  return true;
}

/** Takes a part into the draft where it belongs to the same organisation; false where it starts another. */
function take(draft: Draft, part: OrganizationPart, separator: string): boolean {
  const held = draft.organization;
  if (!held) return takeFirst(draft, part);
  const place = placeBeside(held, part, separator);
  if (place === undefined) return false;
  if (place === 'within') draft.units.unshift(part.names[0] as string);
  if (place === 'home' || place === 'department') draft.units.push(held.names[0] as string);
  if (place === 'home') draft.organization = part;
  if (place === 'department') {
    draft.units.push(part.names[0] as string);
    delete draft.organization;
  }
  return true;
}

function finish(draft: Draft, parts: readonly OrganizationPart[]): ComposedOrganization | undefined {
  const held = draft.organization;
  const span = { start: draft.start, end: draft.end };
  if (held) {
    const unitAliases = parts.filter((part) => part !== held && part.names[0] !== held.names[0]).flatMap((part) => part.names.slice(1));
    return {
      ...span,
      names: held.names,
      units: draft.units,
      rank: held.rank,
      ...(unitAliases.length > 0 && { unitAliases }),
      ...(held.url !== undefined && { url: held.url }),
    };
  }
  const name = draft.units.at(-1);
  const part = parts.find((candidate) => candidate.names[0] === name);
  if (!part) return undefined;
  return { ...span, names: part.names, units: draft.units.slice(0, -1), rank: 'unit', ...(part.url !== undefined && { url: part.url }) };
}

/** "QLMU (GZ)": two capitals after an acronym are a campus, not another name. */
const isCampus = (part: OrganizationPart, alias: string): boolean =>
  /^\p{Lu}{2}$/u.test(alias) && /^\p{Lu}[\p{L}\d]*$/u.test(part.names[0] as string);

/** "Institute of Tides (Lindar University)": a university in brackets is where the institute is, and no other name of it. */
const isHomeInBrackets = (text: string, part: OrganizationPart, parts: readonly OrganizationPart[]): boolean =>
  (part.rank === 'unit' || part.rank === 'institute') &&
  parts.some(
    ({ rank, names, start, end }) =>
      rank === 'body' &&
      names[0]?.includes(' ') === true &&
      OPENED.test(text.slice(part.end, start)) &&
      start > part.end &&
      /^\s*[)）]/u.test(text.slice(end, end + 3)),
  );

/** "Université Paris 9 (Lindar-Nord)", "Lindar University (Sandau)": where a university is, no name of its own. */
const isSite = (part: OrganizationPart, alias: string): boolean =>
  (part.rank === 'body' || part.rank === 'institute') && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(alias);

/** "Tide Team, which is part of the Sea Group", "Tide Team (part of the Sea Group": as "within" does. */
const PART_OF = /^\s*[,(]?\s*(?:(?:which|that) is )?(?:an? )?(?:integral )?part of\s/iu;

/** "Institute of Tides (Lindar University". */
const isInHome = ({ organization }: Draft, part: OrganizationPart): boolean => organization?.rank === 'institute' && part.rank === 'body';

/** Whether the words between two parts let them be one organisation; `lines` for addresses and headers. */
function isJoint(separator: string, lines: boolean, isUnitOnly: boolean, isHome: boolean): boolean {
  if (OPENED.test(separator)) return isUnitOnly || isHome;
  if (LINE.test(separator)) return lines && separator.replace(/[\n,\s]/g, '') === '';
  return JOINT.test(separator.replace(KIND, '')) && separator.trim() !== '' ? true : separator.trim() === '' && separator.length <= 2;
}

/** "laboratoire QLM" is called "QLM" too. */
function withShortForm(part: OrganizationPart): OrganizationPart {
  const short = KIND_AND_SHORT_FORM.exec(part.names.length === 1 ? (part.names[0] as string) : '')?.[1];
  return short === undefined ? part : { ...part, names: [...part.names, short] };
}

/** "QLMTECH (Quell Lindar Technical University)" is called "QLMTECH" too. */
function withAcronymBefore(text: string, part: OrganizationPart): OrganizationPart {
  const acronym = part.names.length === 1 ? acronymBefore(text, part.names[0] as string, part.start, part.end) : undefined;
  return acronym === undefined ? part : { ...part, names: [...part.names, acronym] };
}

/** ", UMR 9999" between a laboratory and its home: the number of a French research unit. */
const UNIT_NUMBER = /^\s*[,(–-]?\s*(?:UMR|UPR|UAR|USR|EA|UR|ERL)(?:\s?[_-]?\s?(?:CNRS|\d{1,5}[A-Z]?)){1,2}\)?(?=\s*[,–-])/u;

/** "laboratoire QLM", "Labo QLM-2"; not "laboratoire Marées". */
const KIND_AND_SHORT_FORM = /^[Ll]abo(?:rato(?:ire|rio|ório))? (\p{Lu}{3,}[\p{Lu}\d-]*)$/u;

/**
 * Organisations from the parts found in a text, in order: units joined to what they are part of, aliases read from brackets.
 *
 * @example parts "School of X", "Y University" with ", " between give Y University with the unit School of X
 */
export function composeOrganizations(text: string, parts: readonly OrganizationPart[], lines = false): ComposedOrganization[] {
  const found: ComposedOrganization[] = [];
  let draft: Draft | undefined;
  const held: OrganizationPart[] = [];
  const close = (): void => {
    const organization = draft && finish(draft, held);
    if (organization) found.push(organization);
    draft = undefined;
    held.length = 0;
  };
  for (const printed of parts) {
    const raw = withAcronymBefore(text, withShortForm(printed));
    const { alias, end } = isHomeInBrackets(text, raw, parts) ? { alias: undefined, end: raw.end } : bracketedAlias(text, raw.end);
    const part =
      alias === undefined
        ? raw
        : isCampus(raw, alias)
          ? { ...raw, names: [text.slice(raw.start, end), ...raw.names] }
          : isSite(raw, alias)
            ? { ...raw, names: [...raw.names, text.slice(raw.start, end)] }
            : { ...raw, names: [...raw.names, alias] };
    const separator = draft ? text.slice(draft.end, part.start).replace(UNIT_NUMBER, '').replace(PART_OF, ' within ') : '';
    if (!draft || !isJoint(separator, lines, draft.organization === undefined, isInHome(draft, part)) || !take(draft, part, separator)) {
      close();
      draft = { units: [], start: part.start, end };
      if (part.rank === 'unknown') draft.organization = part;
      else take(draft, part, '');
    }
    held.push(part);
    draft.end = end;
  }
  close();
  return withinOneHome(text, found);
}
