import { PLACES } from '../../lexicon/places.js';
import type { Span } from '../../model/span.js';
import type { Text } from '../../model/text.js';
import type { DateRange } from '../../text/date-range.js';
import type { ComposedOrganization } from '../organization/compose-organization.js';
import { contextAfter, kindOfAnchors, kindOfWords, kindTold } from './advising-kind.js';
import { withoutBirth } from './birth.js';
import {
  type AnchorChunk,
  type Chunk,
  type CueChunk,
  closingBracket,
  isAnchor,
  isCue,
  isWord,
  type NameChunk,
  type WordChunk,
} from './chunk.js';
import { chunkStating } from './chunk-latin.js';
import { type Clause, clausesOf, sentencesOf } from './clause.js';
import { datesByPlace, datesOf, isProgramme, listedTogether, organizationsOf, withoutBackground } from './clause-facts.js';
import { placesOf } from './clause-places.js';
import { withGraduateLevel } from './graduate-level.js';
import { withoutBystanders, withoutOpeningDegree } from './left-out.js';
import { withoutLettersBehindName } from './letters-behind-name.js';
import { MEMBERSHIP, membershipsOf } from './membership.js';
import { goesOn, isAboutNamed, isPostOfNamed } from './others-posts.js';
import { leadingDate, ownDates } from './own-dates.js';
import { isAboutAnother, isAboutOwner, isAnothers, isOfStudent, SELF, untilUnreal } from './owner-sentence.js';
import { isTeamLead, pastMembership } from './past-membership.js';
import { peopleOf } from './people.js';
import type { ProseState } from './prose-state.js';
import { withRepeatedDegrees } from './repeated-degree.js';
import { withSharedHomes } from './shared-home.js';
import { begun, degreeStatement, pairStays, positionStatement } from './state-clause.js';
import type { AdvisingStatement, Statement, Tense } from './statement.js';
import { isExampleLead, verbOf } from './stay-verb.js';
import { studyPlace } from './study-place.js';
import { withoutTitlesOfAdvisors } from './titles-of-advisors.js';
import { isCarriedOn, isHeldPosition, toldTense } from './told-tense.js';
import { withoutHonours } from './without-honours.js';
import { withoutMinor } from './without-minor.js';
import { withoutRemarks } from './without-remarks.js';

/** What is read into the chunks of a sentence, or left out of them, before it is cut into clauses; in this order. */
const STEPS: readonly ((chunks: readonly Chunk[]) => readonly Chunk[])[] = [
  untilUnreal,
  withoutTitlesOfAdvisors,
  withoutBystanders,
  withoutBirth,
  withRepeatedDegrees,
  withoutOpeningDegree,
  withoutLettersBehindName,
  withoutHonours,
  withoutMinor,
  withGraduateLevel,
];

const spanOf = (chunks: readonly Chunk[]): Span => ({ start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 });

/** The stay that people named without one belong to: the present one where the words are present, else the last. */
const contextOf = (state: ProseState, tense: Tense | undefined): readonly AnchorChunk[] =>
  (tense === 'present' || tense === 'pursuing') && state.present.length > 0 ? state.present : state.last;

function statePeople(state: ProseState, clause: Clause, chunks: readonly Chunk[], tense: Tense | undefined): readonly NameChunk[] {
  const people = peopleOf(chunks);
  const verb = verbOf(chunks, state.isOwner);
  const own = clause.anchors.length > 0 ? clause.anchors : verb ? verbAnchors(verb) : [];
  const anchors = own.length > 0 ? own : contextOf(state, tense);
  const add = (person: NameChunk, direction: AdvisingStatement['direction'], advising: AdvisingStatement['advising']): void => {
    if (state.isOwner(person.names[0] as string)) return;
    const { start, end } = person;
    const { text, rule } = state;
    const isOfNow = direction === 'advisor' && advising === 'unspecified' && anchors.length === 0 && tense !== 'past' && tense !== 'joined';
    state.statements.push({
      kind: 'advising',
      direction,
      advising,
      ...(isOfNow && { isOfNow }),
      person,
      text,
      rule: `advising/${rule}`,
      start,
      end,
    });
  };
  const kind = kindTold(state.text.text, chunks, own.length === 0) ?? kindOfAnchors(anchors);
  for (const person of people.advisors) add(person, 'advisor', kind);
  for (const person of people.advisees) add(person, 'advisee', adviseeKind(chunks, person));
  for (const person of people.collaborators) {
    if (state.isOwner(person.names[0] as string)) continue;
    state.statements.push({
      kind: 'collaborator',
      person,
      text: state.text,
      rule: `collaborator/${state.rule}`,
      start: person.start,
      end: person.end,
    });
  }
  return people.advisors;
}

/** "I interned at X, mentored by Y": the verb stands for the role. */
const verbAnchors = (verb: CueChunk): AnchorChunk[] => {
  const position = isCue(verb, 'interned', 'interning') ? 'internship' : isCue(verb, 'visited', 'visiting') ? 'visit' : undefined;
  return position ? [{ kind: 'role', role: '', position, start: verb.start, end: verb.end }] : [];
};

/** "my PhD students", "my postdoc": the words of the cue tell, or a bracket: "Ann Roe (PhD 2019)". */
function adviseeKind(chunks: readonly Chunk[], person: NameChunk): AdvisingStatement['advising'] {
  const next = chunks.indexOf(person) + 1;
  const close = isWord(chunks[next], '(') ? closingBracket(chunks, next) : -1;
  const told = kindOfAnchors(chunks.slice(next, Math.max(next, close)).filter(isAnchor).slice(0, 1));
  if (told !== 'unspecified') return told;
  const cue = chunks.find((chunk) => isCue(chunk, 'advises'));
  const words = cue === undefined ? '' : (cue as { text: string }).text;
  return kindOfWords(words) ?? 'unspecified';
}

/** A clause without a degree or role: "I interned at X", "I joined Y in 2020", "I visited Z". */
function stateBareVerb(state: ProseState, clause: readonly Chunk[], tense: Tense | undefined, supervisors: readonly NameChunk[]): void {
  const chunks = withoutRemarks(clause);
  const verb = verbOf(chunks, state.isOwner);
  // "My students have joined X": their stays.
  if (!verb || chunks.some((chunk) => isCue(chunk, 'advises') && chunk.end <= verb.start)) return;
  const after = chunks.slice(chunks.indexOf(verb) + 1);
  const organizations = organizationsOf([verb, ...after], []);
  const first = organizations[0];
  const isStated = first !== undefined && isDirect(chunks, verb, first.start);
  const near = isStated ? listedTogether(chunks, organizations).filter((organization) => isPlace(organization, verb)) : [];
  const dates = datesByPlace(near, datesOf(chunks));
  // "I have been at A, B and C"
  const told = near.length > 2 && verb.text.endsWith('been') ? 'past' : tense;
  const position = isCue(verb, 'interned', 'interning') ? 'internship' : isCue(verb, 'visited', 'visiting') ? 'visit' : 'job';
  near.forEach((organization, index) => {
    const date = dates[index];
    const stay = { anchor: undefined, organization, date };
    const founded = FOUNDED.exec(verb.text);
    const statement = positionStatement(state, stay, founded ? (date ? 'joined' : 'past') : told, supervisors, spanOf(chunks), position);
    const role = isCue(verb, 'visiting')
      ? 'visiting'
      : position === 'internship'
        ? 'intern'
        : founded
          ? `${founded[1] ?? ''}founder`
          : undefined;
    state.statements.push(role === undefined ? statement : { ...statement, role });
  });
  if (near.length > 0) state.last = verbAnchors(verb).length > 0 ? verbAnchors(verb) : state.last;
}

/** "I co-founded Quellmark Inc." makes a founder. */
const FOUNDED = /^(co-?)?founded$/;

/** A team alone is no employer, nor a town; what is led must be part of something; "was at" needs a name that is an organisation's. */
function isPlace(organization: ComposedOrganization, verb: CueChunk): boolean {
  if (organization.rank === 'unit') return false;
  if (isCue(verb, 'leads')) return organization.units.length > 0 || (FOUNDED.test(verb.text) && organization.rank !== 'unknown');
  if (isCue(verb, 'are', 'were')) return organization.rank !== 'unknown';
  if (isCue(verb, 'works', 'worked') && !PLACES.has((organization.names[0] as string).toLowerCase())) return true;
  return organization.rank !== 'unknown' || isCue(verb, 'joined', 'joining', 'interned', 'interning', 'visited', 'visiting');
}

const DIRECT_WORDS: ReadonlySet<string> = new Set(['at', 'the', 'in', 'for', 'from', 'a', 'of', '@', 'and', ',', 'to']);

/** Nothing but prepositions, dates and people between the verb and the organisation: not "I work on X with colleagues of Y". */
function isDirect(chunks: readonly Chunk[], verb: CueChunk, start: number): boolean {
  const between = chunks.filter((chunk) => chunk.start >= verb.end && chunk.end <= start);
  if (JOINING_IN.test(verb.text)) return between.length <= MOST_ROMANCE && between.every(isRomanceLead);
  if (isCue(verb, 'interned', 'interning') && isExampleLead(between)) return true;
  if (isCue(verb, 'worked', 'works', 'joined', 'interned') && isTeamLead(between)) return true;
  return (
    between.length <= 8 &&
    between.every((chunk) =>
      chunk.kind === 'word'
        ? DIRECT_WORDS.has(chunk.text) || isCue(verb, 'were')
        : chunk.kind === 'date' || isCue(chunk, 'with', 'present', 'past'),
    )
  );
}

/** "estuvo con el grupo de mareas en", "forma parte de la unidad": words and names of teams may stand before the place. */
const JOINING_IN = /^(?:est[ui]v[eo]|form[ao] parte|pertenezco|pertenece)/;
const MOST_ROMANCE = 14;
const isRomanceLead = (chunk: Chunk): boolean =>
  chunk.kind === 'date' ||
  (chunk.kind === 'name' && !chunk.honorific) ||
  (chunk.kind === 'word' &&
    !isWord(chunk, ';', ':', 'con', 'sobre', 'proyecto', 'comité', 'comisión', 'consejo', 'junta', 'red', 'tribunal'));

/** A single degree takes the dates after it where there are any: "BSc (X, 1992), MSc (Y, 1995)". */
function datesAfter(chunks: readonly Chunk[], anchors: readonly AnchorChunk[]): readonly DateRange[] {
  const own = ownDates(chunks, anchors);
  if (own) return own;
  const anchor = anchors[0];
  const dates = datesOf(chunks).filter((date) => !anchor || !isClosedBefore(chunks, date, anchor.start));
  if (anchors.length !== 1 || !anchor || anchor.kind !== 'degree') return dates;
  const leading = leadingDate(chunks, anchor);
  if (leading) return [leading];
  const after = dates.filter((date) => date.start >= anchor.end);
  return after.length > 0 ? after : dates;
}

/** "an editor of X (since 2022) and an advisor of Y": a date in brackets before the anchor belongs to what stands before it. */
function isClosedBefore(chunks: readonly Chunk[], date: DateRange, start: number): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'date' && chunk.range === date);
  const close = chunks[at + 1];
  return close !== undefined && isWord(close, ')') && close.end <= start && chunks.slice(0, at).some((chunk) => chunk.kind !== 'word');
}

function stateClause(state: ProseState, clause: Clause, inherited: Tense | undefined, sentence: readonly Chunk[]): Tense | undefined {
  const chunks = withoutBackground(clause.chunks);
  const tense = isHeldPosition(chunks)
    ? 'present'
    : isCarriedOn(chunks, inherited)
      ? inherited
      : (toldTense({ ...clause, chunks }) ?? inherited);
  const supervisors = statePeople(state, clause, chunks, tense);
  if (clause.anchors.length === 0) {
    stateBareVerb(state, chunks, tense, supervisors);
    return tense;
  }
  const isVerbless =
    !clause.chunks.some((chunk) => isCue(chunk) || (chunk.kind === 'word' && (SELF.has(chunk.text) || isVerbBefore(chunk, clause)))) &&
    datesOf(chunks).length === 0 &&
    inherited === undefined;
  const told = tense ?? (isVerbless && clause.anchors.every((anchor) => anchor.kind !== 'degree') ? 'present' : undefined);
  const isOfOther = (anchor: AnchorChunk): boolean => isAnothers(sentence, anchor, state) || isPostOfNamed(sentence, anchor, state);
  if (clause.anchors.every(isOfOther) || isOfStudent(clause)) return tense;
  const isOngoing = (told === 'present' || told === 'pursuing') && clause.anchors.every((anchor) => anchor.kind !== 'role');
  const places = placesOf(chunks, clause.anchors, isOngoing);
  const named = places.length === 0 && state.place && (chunks.some(isOfSamePlace) || isOfPlaceBefore(clause)) ? [state.place] : places;
  const stays = pairStays(clause.anchors, named, datesAfter(chunks, clause.anchors), isOngoing);
  state.place = stays.at(-1)?.organization ?? state.place;
  const hasJoined = chunks.some((chunk) => isCue(chunk, 'joined')) && !chunks.some((chunk) => isCue(chunk, 'got'));
  for (const paired of stays) {
    const stay = hasJoined && paired.date ? { ...paired, date: begun(paired.date) } : paired;
    const span = { start: Math.min(stay.anchor.start, stay.organization.start), end: Math.max(stay.anchor.end, stay.organization.end) };
    const own = kindOfAnchors([stay.anchor]) === kindOfAnchors(clause.anchors) ? supervisors : [];
    state.statements.push(
      stay.anchor.kind === 'role' ? positionStatement(state, stay, told, own, span) : degreeStatement(state, stay, told, own, span),
    );
  }
  const alone = clause.anchors.find((anchor) => anchor.kind === 'role' && anchor.position === 'job');
  if (stays.length === 0 && tense === 'present' && alone?.kind === 'role') {
    state.statements.push({
      kind: 'role',
      role: alone.role,
      text: state.text,
      rule: `role/${state.rule}`,
      start: alone.start,
      end: alone.end,
    });
  }
  state.last = clause.anchors;
  if (tense === 'present' || tense === 'pursuing') state.present = contextAfter(state.present, clause.anchors);
  return tense;
}

/** "hired as a postdoc"; not the "embodied" of a topic behind the anchor. */
const isVerbBefore = ({ text, end }: WordChunk, { anchors }: Clause): boolean => text.endsWith('ed') && end <= (anchors.at(-1)?.start ?? 0);

/** "at the same university", "promoted to Professor": the place named last. */
const isOfSamePlace = (chunk: Chunk): boolean => isWord(chunk, 'same') || (isCue(chunk, 'joined') && chunk.text.endsWith('promoted to'));

/** ", where I received my PhD", "and where she got her degree": the place that the clause follows. */
const isOfPlaceBefore = ({ chunks, anchors }: Clause): boolean =>
  anchors.every(({ kind }) => kind === 'degree') && isCue(chunks[isWord(chunks[0], ',', 'and', 'from') ? 1 : 0], 'where');

/** "an M.Sc. in 2015 and a Ph.D. in 2019 from X": a clause without an organisation takes that of its neighbour in the enumeration. */
function shareOrganizations(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, index) => {
    const isLacking =
      clause.anchors.length > 0 &&
      !clause.chunks.some(
        (chunk) => (chunk.kind === 'organization' && !isProgramme(chunk.organization)) || chunk.kind === 'name' || isCue(chunk, 'advised'),
      );
    if (!isLacking) return clause;
    for (const neighbour of [clauses[index + 1], clauses[index - 1]]) {
      if (!neighbour || !sameSort(neighbour, clause)) continue;
      const organization = neighbour.chunks.find((chunk) => chunk.kind === 'organization');
      if (organization) return { ...clause, chunks: [...clause.chunks, organization] };
    }
    return clause;
  });
}

const sameSort = (a: Clause, b: Clause): boolean =>
  (a.anchors[0]?.kind === 'role') === (b.anchors[0]?.kind === 'role') && a.anchors.length > 0;

/** "I am a member of the X group at Y", "I'm studying at Y": affiliations besides the posts and degrees. */
function stateMembership(state: ProseState, sentence: readonly Chunk[]): void {
  for (const organization of [...membershipsOf(sentence), studyPlace(sentence)]) {
    if (!organization) continue;
    const { start, end } = organization;
    state.statements.push({ kind: 'affiliation', organization, text: state.text, rule: MEMBERSHIP, start, end });
  }
  const past = pastMembership(sentence);
  if (!past) return;
  const { organization, role, date } = past;
  const statement = positionStatement(state, { anchor: undefined, organization, date }, 'past', [], spanOf(sentence));
  state.statements.push(role === undefined ? statement : { ...statement, role });
}

/** What a paragraph in Latin script says of the owner's career. */
export function readLatinProse(text: Text, isOwner: (name: string) => boolean, rule = 'prose'): Statement[] {
  const state: ProseState = { text, rule, isOwner, statements: [], last: [], present: [], tense: undefined, place: undefined };
  let isOfNamed = false;
  for (const whole of sentencesOf(chunkStating(text), text.text)) {
    const sentence = STEPS.reduce<readonly Chunk[]>((chunks, step) => step(chunks), whole);
    if (sentence.length === 0 || (isOfNamed && goesOn(sentence))) continue;
    isOfNamed = isAboutNamed(sentence, state);
    if (isAboutAnother(sentence, state) || !isAboutOwner(sentence, state)) continue;
    stateMembership(state, sentence);
    let tense: Tense | undefined;
    const hasPast = isCue(
      sentence.find((chunk) => chunk.kind !== 'word'),
      'past',
      'before',
    );
    const clauses = shareOrganizations(clausesOf(withSharedHomes(sentence)));
    for (const [index, clause] of clauses.entries()) {
      const count = state.statements.length;
      tense = stateClause(state, clause, tense, sentence);
      if (isWord(clauses[index + 1]?.chunks[0], 'as')) dropFaculty(state, count);
      if (hasPast && (tense === 'joined' || isPerfect(clause))) retense(state, count);
    }
  }
  return state.statements;
}

/** "joined the faculty of QLM as a reader" tells of one post; the statements from `first` on. */
function dropFaculty(state: ProseState, first: number): void {
  const kept = state.statements.slice(first).filter((statement) => statement.kind !== 'position' || !FACULTY.test(statement.role ?? ''));
  state.statements.splice(first, state.statements.length, ...kept);
}
const FACULTY = /^faculty(?: member)?$/i;

/** "I have been at X": over by now after "Prior to founding Y". */
const isPerfect = ({ chunks }: Clause): boolean =>
  chunks.some((chunk) => isCue(chunk, 'are') && chunk.text.endsWith('been')) && !chunks.some((chunk) => isCue(chunk, 'present'));

/** "Prior to this, I joined X": over by now; the statements from `first` on. */
function retense(state: ProseState, first: number): void {
  for (let i = first; i < state.statements.length; i++) {
    const statement = state.statements[i];
    if (statement?.kind !== 'position' || (statement.tense !== 'joined' && statement.tense !== 'present')) continue;
    const date = statement.tense === 'joined' && statement.date ? { date: begun(statement.date) } : {};
    state.statements[i] = { ...statement, tense: 'past', ...date };
  }
}
