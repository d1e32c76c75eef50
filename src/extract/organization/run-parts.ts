import { FIELD_ACRONYMS } from '../../lexicon/field-acronyms.js';
import { DEPARTMENT_FIELDS, PRINTED_LEGAL_FORMS, UNIVERSITIES_BEFORE_NAME } from '../../lexicon/organization-words.js';
import { PLACES } from '../../lexicon/places.js';
import { REGION_CODES, REGIONS } from '../../lexicon/regions.js';
import type { Token } from '../../text/tokens.js';
import { isEmployer, knownId, knownRank } from './known-organization.js';
import { AND, CONNECTORS, type OrganizationPart, type PartRank, rankOfWord, rankOfWords } from './organization-part.js';
import { isNamedInstitute } from './part-of-body.js';
import { isSchoolByItself } from './professional-school.js';
import type { NameRun } from './run-view.js';

/** A run classified: parts of organisations in it, in order. */
export interface RunPart extends NameRun {
  readonly rank: PartRank;
}

const textOf = (text: string, tokens: readonly Token[], first: number, end: number): string =>
  text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);

const LOWER: Readonly<Record<PartRank, number>> = { unknown: 0, unit: 1, institute: 2, company: 3, body: 4 };

const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u;

/** "Escola de Química da QLM": these lead to what the unit is part of. */
const OWNERS: ReadonlySet<string> = new Set(['da', 'del', "dell'", 'della', 'der', 'des', 'do', 'du', 'la']);

/** Whether the name of a part is whole before "of", which leads to its home then: "Department of Ice of", "Ice Lab of"; not "School of", "Key Lab of". */
function isWholePart(tokens: readonly Token[], first: number, of: number): boolean {
  const head = rankOfWord(tokens[first]?.key ?? '');
  if (head === 'unit' || head === 'institute') return tokens.slice(first + 1, of).some(({ key }) => key === 'of' || key === 'for');
  return of - first > 1 && NAMED_HEADS.has(tokens[of - 1]?.key ?? '') && !OF_FIELD.has(tokens[of - 2]?.key ?? '');
}

/** "QLM"; not "CS", "AI". */
const isShortHome = (home: Token): boolean => ALL_CAPITALS.test(home.text) && !FIELD_ACRONYMS.has(home.key);

/** Heads that close the name of a part; behind them "of" tells whose it is. */
const NAMED_HEADS: ReadonlySet<string> = new Set(['department', 'group', 'lab', 'team']);
/** "Key Lab of", "Research Group of": the field or the leader follows. */
const OF_FIELD: ReadonlySet<string> = new Set(['joint', 'key', 'open', 'research', 'state', 'study', 'working']);

/** "School of Software of Tsinghua University": where a larger thing follows the connector, the run is two parts. */
function splitAtConnector(text: string, tokens: readonly Token[], run: NameRun): number {
  for (let i = run.end - 2; i > run.first; i--) {
    const token = tokens[i] as Token;
    if (token.capital || !CONNECTORS.has(token.key) || AND.has(token.key)) continue;
    const before = rankOfWords(tokens.slice(run.first, i).map((t) => t.key));
    const after = rankOfWords(tokens.slice(i + 1, run.end).map((t) => t.key)) ?? knownRank(textOf(text, tokens, i + 1, run.end));
    if (before === 'unit' && OWNERS.has(token.key) && i === run.end - 2 && ALL_CAPITALS.test((tokens[i + 1] as Token).text)) return i;
    // "Department of Ice and Snow of QLM", "Rope Lab of Lindar Institute of Technology"
    const isBeforeHome =
      i === run.end - 2
        ? isShortHome(tokens[i + 1] as Token)
        : after === 'institute' && isNamedInstitute(textOf(text, tokens, i + 1, run.end));
    if (before && before !== 'body' && token.key === 'of' && isBeforeHome && isWholePart(tokens, run.first, i)) return i;
    // "Historia de la Pontificia Universidad de Lindar"
    if (
      !before &&
      OWNERS.has(token.key) &&
      after === 'body' &&
      tokens[i + 1]?.key === 'pontificia' &&
      rankOfWord(tokens[i + 2]?.key ?? '') === 'body'
    )
      return i;
    // "Theater der Universität zu Lindau": what is the university's is a part of it, whatever it is called.
    if (!before && OWNERS.has(token.key) && after === 'body' && rankOfWord(tokens[i + 1]?.key ?? '') === 'body' && i + 2 < run.end)
      return i;
    // "Lindarkunde der Freien Hochschule Sandau": whose it is, registers know.
    if (!before && OWNERS.has(token.key) && after === 'body' && i === run.first + 1 && isKnownBody(text, tokens, i + 1, run.end)) return i;
    // "Rope Testing Unit of the Institute for Ice"
    if (before === 'unit' && token.key === 'the' && tokens[i - 1]?.key === 'of' && opensWithInstitute(tokens.slice(i + 1, run.end)))
      return i;
    // "Institute of Cold Harbours Sandau Lamp Organization": a head alone has no name without what follows.
    const isHeadAlone = i === run.first + 1 && !OWNERS.has(token.key) && !opensAsBody(text, tokens, i + 1, run.end);
    if (before && after && before !== 'body' && !isHeadAlone && LOWER[after] === LOWER.body && !opensWithField(tokens, i + 1)) return i;
  }
  return -1;
}

/** "Lindar University", "the University of Lindar", "University of Lindar": no field before the words of a body. */
const opensAsBody = (text: string, tokens: readonly Token[], first: number, end: number): boolean =>
  end - first <= LONGEST_BODY ||
  knownRank(textOf(text, tokens, first, end)) !== undefined ||
  rankOfWord(tokens[first]?.key ?? '') === 'body';
const LONGEST_BODY = 3;

const isKnownBody = (text: string, tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 1 && knownRank(textOf(text, tokens, first, end)) === 'body';

/** "Department of Government", "Institute of Company Law": a head word alone is a field. */
const opensWithField = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  const key = tokens[index]?.key ?? '';
  return rankOfWord(key) !== undefined && !(next && (CONNECTORS.has(next.key) || (UNIVERSITIES_BEFORE_NAME.has(key) && next.capital)));
};

/** "QLM Systems Laboratory", known as a whole, is QLM's: the acronym of a university before the name of its laboratory. */
function isNamedByHome(tokens: readonly Token[], run: NameRun, whole: PartRank): boolean {
  const first = (tokens[run.first] as Token).text;
  const rest = rankOfWords(tokens.slice(run.first + 1, run.end).map(({ key }) => key));
  return whole === 'institute' && ALL_CAPITALS.test(first) && knownRank(first) === 'body' && (rest === 'unit' || rest === 'institute');
}

/** "Lakeshore ECE", "QLM Vision Lab": a known name before the name of a unit. The index after the known name, or -1. */
function splitAfterKnown(text: string, tokens: readonly Token[], run: NameRun): number {
  const whole = run.end - run.first > 1 ? knownRank(textOf(text, tokens, run.first, run.end)) : undefined;
  if (whole !== undefined && !isNamedByHome(tokens, run, whole)) return -1;
  for (let end = run.end - 1; end > run.first; end--) {
    const known = knownRank(textOf(text, tokens, run.first, end));
    if (known !== 'body' && known !== 'company') continue;
    const rest = tokens.slice(end, run.end);
    // "Université de Lindar IX": the number of a town's university
    if (known === 'body' && rest.length === 1 && ROMAN.test((rest[0] as Token).text)) return -1;
    const rank = rankOfWords(rest.map((token) => token.key));
    if (known === 'company') return rank === 'unit' ? end : -1;
    if (end - run.first > 1 && opensWithInstitute(rest)) return end;
    const isInstitute = rest.some((token) => token.key === 'institute' || token.key === 'institution');
    if (isInstitute) return -1;
    // "NYU Courant CS": an acronym and the initials of a department at the end.
    const isDepartment =
      rest.length === 2 && ALL_CAPITALS.test(textOf(text, tokens, run.first, end)) && /^\p{Lu}{2,4}$/u.test((rest[1] as Token).text);
    // "QLM Computer Science"
    const isField = known === 'body' && tokens[end - 1]?.capital === true && DEPARTMENT_FIELDS.has(rest.map(({ key }) => key).join(' '));
    if (
      rank === 'unit' ||
      rank === 'institute' ||
      isDepartment ||
      isField ||
      (rest.length === 1 && ALL_CAPITALS.test((rest[0] as Token).text))
    )
      return end;
    return -1;
  }
  return -1;
}

const ROMAN = /^[IVX]{1,4}$/;

/** "Stanford University Department of Statistics", "University of Lindar Department of Law": a body whose name ends before a unit's head. */
function splitAfterBody(tokens: readonly Token[], run: NameRun): number {
  for (let i = run.first + 1; i < run.end - 1; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1] as Token;
    if (rankOfWord(token.key) !== 'unit' || !CONNECTORS.has(tokens[i + 1]?.key ?? '') || CONNECTORS.has(previous.key)) continue;
    // "Lindar University's School of Physics"
    if (rankOfWords(tokens.slice(run.first, i).map(({ key }) => key.replace(/'s$/, ''))) === 'body') return i;
  }
  return -1;
}

/** "QLM's Media Lab", "Quellmark's Ice Centre": the home of a part in the possessive. The index after it, or -1. */
function splitAtPossessive(text: string, tokens: readonly Token[], run: NameRun): number {
  for (let at = run.first + 1; at < run.end; at++) {
    if (!tokens[at - 1]?.key.endsWith("'s")) continue;
    const name = textOf(text, tokens, run.first, at).slice(0, -2);
    const home = knownRank(name) ?? (isWholeName(tokens, run.first, at) ? 'body' : undefined);
    const part = rankOfWords(tokens.slice(at, run.end).map(({ key }) => key));
    return (home === 'body' || home === 'company' || home === 'institute') && (part === 'unit' || part === 'institute') ? at : -1;
  }
  return -1;
}

/** "the Rope Protection Agency's", "Lindar Institute of Technology's": a name with a word of institutes in it; not "the Institute's", "Master's". */
const isWholeName = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 1 && ['institute', 'body'].includes(rankOfWords(tokens.slice(first, end).map(({ key }) => key.replace(/'s$/u, ''))) ?? '');

/** "Lindar Institute of Technology | Institute of Seafaring": a whole name behind a name; not "Lindar Institute of Technology". */
const opensWithInstitute = ([head, next, ...rest]: readonly Token[]): boolean =>
  head?.capital === true && rankOfWord(head.key) === 'institute' && CONNECTORS.has(next?.key ?? '') && rest.length > 0;

/** After these a town stands for its university: "studied at Cambridge". */
const AT: ReadonlySet<string> = new Set(['at', '@', 'from']);

/** Employers with one of these words may stand inside a larger one: "Center for X at the Y Institute". */
const NESTED: ReadonlySet<string> = new Set(['center', 'centre', 'institute', 'institut']);

/** What a run is, by its words and by reference data; undefined for the name of a place. */
function rankOfRun(text: string, tokens: readonly Token[], run: NameRun): PartRank | undefined {
  const name = textOf(text, tokens, run.first, run.end);
  const keys = tokens.slice(run.first, run.end).flatMap((token) => (token.kind === 'word' ? [token.key] : []));
  const words = rankOfWords(keys);
  // "au CNRS", but not "the University".
  if (keys.length === 1 && words) return words === 'body' && ALL_CAPITALS.test(name) ? 'body' : undefined;
  if (words === 'body') return 'body';
  const known = knownRank(name);
  // "Quellmark Group", listed as a firm
  if (words === 'unit') return known === 'body' && keys.length > 1 ? 'body' : isEmployer(name) ? 'company' : 'unit';
  if (words) return known === 'body' ? 'body' : isEmployer(name) && !keys.some((key) => NESTED.has(key)) ? 'company' : words;
  if (keys.length > 1 && PRINTED_LEGAL_FORMS.has((tokens[run.end - 1] as Token).text)) return known ?? 'company';
  if (PLACES.has(name.toLowerCase())) return AT.has(tokens[run.first - 1]?.key ?? '') ? (known ?? 'unknown') : undefined;
  return known ?? 'unknown';
}

/** "Lindar School of Management": a name that says that it is a part is one, though registers know others of that name. */
const isInner = (tokens: readonly Token[], { first, end, rank }: RunPart): boolean =>
  rank === 'unknown' || (rank === 'body' && rankOfWords(tokens.slice(first, end).map(({ key }) => key)) === 'unit');

const HEADS_WITH_HOME: ReadonlySet<string> = new Set([
  'center',
  'centre',
  'college',
  'consortium',
  'group',
  'lab',
  'laboratory',
  'labs',
  'school',
  'team',
]);
const DEPARTMENTS: ReadonlySet<string> = new Set([
  'department',
  'departments',
  'dept',
  'division',
  'faculty',
  'office',
  'program',
  'programme',
]);

/** What follows a known name: "Lindar School of Law" has its home in its name, "Lindar Department of Law" has not. */
function innerParts(text: string, tokens: readonly Token[], run: NameRun, at: number): readonly RunPart[] {
  const inner = partsOfRun(text, tokens, { first: at, end: run.end });
  const keys = tokens.slice(at, run.end).map(({ key }) => key);
  const isNamed = inner.length <= 1 && keys.some((key) => HEADS_WITH_HOME.has(key)) && !keys.some((key) => DEPARTMENTS.has(key));
  return isNamed ? [{ rank: inner[0]?.rank ?? 'unit', first: run.first, end: run.end }] : inner;
}

/** "Departamento de Física de | la Universidad": the connectors at the end of the first part belong to neither. */
function beforeConnectors(tokens: readonly Token[], first: number, connector: number): number {
  let end = connector;
  while (end > first + 1 && !tokens[end - 1]?.capital && CONNECTORS.has(tokens[end - 1]?.key ?? '')) end--;
  return end;
}

/** "Boston MA": a town with its state, no department of the university there. */
const isTownOfState = (tokens: readonly Token[], { first, end }: NameRun): boolean =>
  end === first + 2 && PLACES.has(tokens[first]?.key ?? '') && REGION_CODES.has(tokens[first + 1]?.text ?? '');

const LONGEST_TOWN = 3;

/** "Lindar State University Sandau": the end of a name that registers know, before the town behind it that is no part of it; else the end of the run. */
function endBeforeTown(text: string, tokens: readonly Token[], { first, end }: NameRun): number {
  const isBeforeRegion = hasRegionBehind(tokens, end);
  for (let at = end - 1; at >= Math.max(first + 2, end - LONGEST_TOWN); at--) {
    const isTown = PLACES.has(textOf(text, tokens, at, end).toLowerCase()) || (isBeforeRegion && at === end - 1 && isPlainWord(tokens[at]));
    if (isTown && knownRank(textOf(text, tokens, first, at)) === 'body')
      return knownId(textOf(text, tokens, first, end)) === undefined ? at : end;
  }
  return end;
}

const isPlainWord = (token: Token | undefined): boolean => token?.capital === true && rankOfWord(token.key) === undefined;

/** ", Ohio", ", South Carolina" behind a name: its last word is a town. */
const hasRegionBehind = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === ',' && (REGIONS.has(tokens[end + 1]?.key ?? '') || REGIONS.has(`${tokens[end + 1]?.key} ${tokens[end + 2]?.key}`));

/** The parts of organisations in a run. Empty for a place. */
export function partsOfRun(text: string, tokens: readonly Token[], printed: NameRun): readonly RunPart[] {
  if (isTownOfState(tokens, printed)) return [];
  const run = { ...printed, end: endBeforeTown(text, tokens, printed) };
  if (isSchoolByItself(tokens, run)) return [{ ...run, rank: 'body' }];
  const connector = splitAtConnector(text, tokens, run);
  if (connector > 0) {
    const outer = partsOfRun(text, tokens, { first: connector + 1, end: run.end });
    return [
      ...partsOfRun(text, tokens, { first: run.first, end: beforeConnectors(tokens, run.first, connector) }),
      ...outer.map((part) => (part.rank === 'unknown' ? { ...part, rank: 'body' as const } : part)),
    ];
  }
  const after = splitAfterKnown(text, tokens, run);
  const possessive = splitAtPossessive(text, tokens, run);
  const at = possessive > 0 ? possessive : after > 0 ? after : splitAfterBody(tokens, run);
  if (at > 0) {
    const inner = possessive > 0 ? partsOfRun(text, tokens, { first: at, end: run.end }) : innerParts(text, tokens, run, at);
    const rank = knownRank(textOf(text, tokens, run.first, at).replace(/['’]s$/, '')) ?? 'body';
    return [
      { first: run.first, end: at, rank },
      ...inner.map((part) => (isInner(tokens, part) || possessive > 0 ? { ...part, rank: 'unit' as const } : part)),
    ];
  }
  const rank = rankOfRun(text, tokens, run);
  return rank ? [{ ...run, rank }] : [];
}

/** "Department of Physics of", where a link ends with the connector. */
const DANGLING = /\s+(?:of|at|in|the|de|der|for)$/;

/** "QLM lab": the acronym alone names it too. */
const NAMED_KIND = /^([\p{Lu}\d][\p{Lu}\d&-]+) (?:lab|laboratory|institute|center|centre)$/u;

function spellingsOf(name: string): string[] {
  const acronym = NAMED_KIND.exec(name)?.[1];
  return acronym === undefined ? [name] : [acronym, name];
}

/** A part as an organisation's part with its text. */
export const namedPart = (text: string, tokens: readonly Token[], part: RunPart, url: string | undefined): OrganizationPart => ({
  rank: part.rank,
  start: (tokens[part.first] as Token).start,
  end: (tokens[part.end - 1] as Token).end,
  names: spellingsOf(
    textOf(text, tokens, part.first, part.end)
      .replace(/['’]s$/, '')
      .replace(DANGLING, ''),
  ),
  ...(url !== undefined && { url }),
});
