import { matchPhrase } from '../../text/phrase-table.js';
import type { Token } from '../../text/tokens.js';
import type { Claim } from './claim.js';
import { ROLE_TABLE } from './claim-tables.js';
import { isInitials } from './claimed-initials.js';

/** Heads that are verbs in lower case after these: "where I lead", "to chair". */
const VERB_HEADS: ReadonlySet<string> = new Set(['associate', 'fellow', 'head', 'intern', 'lead', 'partner', 'staff', 'stage', 'tutor']);
const BEFORE_VERB: ReadonlySet<string> = new Set([
  'also',
  'and',
  'currently',
  'he',
  'i',
  'she',
  'that',
  'they',
  'to',
  'we',
  'where',
  'which',
  'who',
  'will',
]);
/** "Lead a team of six", "Tutor the first years": with an article right behind it a head of one word is a verb. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['a', 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their']);

/** "the Example Chair in Physics", "Chair of the Department"; not "I chair", "session chair". */
const isChair = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).capital &&
  (['in', 'of', 'for'].includes(tokens[at + 1]?.key ?? '') ||
    isOfListedUnit(tokens, at) ||
    (tokens[at - 1]?.key === 'research' && ['at', '@'].includes(tokens[at + 1]?.key ?? ''))) &&
  tokens[at - 1]?.key !== 'committee' &&
  !/^\p{Lu}{2,}/u.test(tokens[at + 2]?.text ?? '');

const LED_UNITS: ReadonlySet<string> = new Set(['department', 'dept', 'division', 'faculty', 'school']);

/** "Chair, Department of Physics": the unit of a list behind a comma; not "Area Chair, School of …". */
const isOfListedUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' &&
  LED_UNITS.has(tokens[at + 2]?.key ?? '') &&
  tokens[at + 3]?.key === 'of' &&
  (tokens[at - 1]?.kind !== 'word' || CHAIR_TIMES.has(tokens[at - 1]?.key ?? ''));
const CHAIR_TIMES: ReadonlySet<string> = new Set(['acting', 'associate', 'deputy', 'interim', 'vice']);

/** "Example Scholar", "2020 Acme Fellow" are honours; "Research Fellow at X", "Visiting Scholar" are posts. */
const BARE_HONOURS: ReadonlySet<string> = new Set(['fellow', 'scholar']);
const POST_MODIFIERS: ReadonlySet<string> = new Set(
  'academic associate clinical college doctoral junior lecturing policy postdoctoral research senior staff teaching urban visiting'.split(
    ' ',
  ),
);
const isPost = (tokens: readonly Token[], at: number): boolean =>
  POST_MODIFIERS.has(tokens[at - 1]?.key ?? '') ||
  // "Postdoctoral Training Fellow"
  (POST_MODIFIERS.has(tokens[at - 2]?.key ?? '') && tokens[at - 1]?.capital === true) ||
  // "a Fellow in the X Center"
  (tokens[at - 1]?.key === 'a' && ['at', 'in'].includes(tokens[at + 1]?.key ?? '')) ||
  (['at', 'in', '@', 'with', ','].includes(tokens[at + 1]?.key ?? '') &&
    tokens[at - 1]?.kind === 'word' &&
    tokens[at - 1]?.capital === true &&
    tokens[at - 2]?.kind !== 'number');
/** "Provost Fellowship", "Director Award": the role is part of a name. */
const PRIZES: ReadonlySet<string> = new Set(
  'award awards committee conference fellowship fellowships grant medal meeting office prize program programme scheme scholarship workshop'.split(
    ' ',
  ),
);
const LOWER_PRIZES: ReadonlySet<string> = new Set(['award', 'awards', 'medal', 'prize']);

/** "Faculty Award", "Faculty Research Award": the index after the name of the prize that goes on from `end`; `end` where none does. */
function prizeEnd(tokens: readonly Token[], end: number): number {
  // "best teacher award"
  if (LOWER_PRIZES.has(tokens[end]?.key ?? '')) return end + 1;
  for (let at = end; at < end + 3 && tokens[at]?.capital && tokens[at]?.kind === 'word'; at++) {
    if (PRIZES.has((tokens[at] as Token).key)) return at + 1;
  }
  return end;
}

const OPENINGS: ReadonlySet<string> = new Set(['positions', 'openings', 'opportunities', 'applicants', 'candidates']);

const HELD_BEFORE = 4;

const DIRECTORS: ReadonlySet<string> = new Set(['directeur', 'directora', 'directrice', 'director', 'direttore', 'direttrice', 'tutor']);
const OF_DOCTORATE: ReadonlySet<string> = new Set([
  'doctora',
  'doctorado',
  'doctorat',
  'doctor',
  'dottorato',
  'tesi',
  'tesis',
  'these',
  'thèse',
]);

/** "Thèse soutenue en 2017. Directeur : Jo Lind": of the thesis named before it; not "Director: Jo Lind" by itself. */
const isThesisDirector = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 1 &&
  tokens[end]?.text === ':' &&
  tokens[end + 1]?.capital === true &&
  DIRECTORS.has((tokens[at] as Token).key) &&
  tokens.slice(0, at).some(({ key }) => OF_DOCTORATE.has(key));

/** A claim of the head of a role, or of what has the words of one and is none: "Faculty Award", "postdoctoral positions". */
export function roleClaim(tokens: readonly Token[], at: number): Claim | undefined {
  const match = matchPhrase(ROLE_TABLE, tokens, at);
  if (!match) return undefined;
  // "Lindar University Assistant Professor": the university is where.
  if ((tokens[at] as Token).key === 'university' && tokens[match.end]?.key === 'professor') return undefined;
  // "arbeitet an der Professur für Eiskunde": the chair as a unit
  if ((tokens[at] as Token).key === 'professur' && tokens[at - 1]?.key === 'der' && tokens[at - 2]?.key === 'an') return undefined;
  if (match.end === at + 1 && isInitials(tokens, at)) return { as: 'none', end: at + 1 };
  const token = tokens[at] as Token;
  if (!token.capital && VERB_HEADS.has(token.key) && match.end === at + 1 && BEFORE_VERB.has(tokens[at - 1]?.key ?? '')) return undefined;
  if (VERB_HEADS.has(token.key) && match.end === at + 1 && BEHIND_VERB.has(tokens[match.end]?.key ?? '')) return undefined;
  if (token.key === 'associate' && !token.capital) return undefined;
  if (isThesisDirector(tokens, at, match.end)) return { as: 'cue', cue: 'advised', end: match.end };
  if (token.key === 'faculty' && token.capital && ['of', 'for'].includes(tokens[at + 1]?.key ?? '')) return undefined;
  // "Prize of the Faculty": the faculty as a body; "member of the faculty" is a phrase of its own.
  if (token.key === 'faculty' && token.capital && match.end === at + 1 && tokens[at - 1]?.key === 'the' && tokens[at - 2]?.key === 'of')
    return undefined;
  if (token.key === 'chair' && match.end === at + 1 && !isChair(tokens, at)) return undefined;
  if (BARE_HONOURS.has(token.key) && match.end === at + 1 && !isPost(tokens, at)) return undefined;
  const prize = prizeEnd(tokens, match.end);
  if (prize > match.end) return { as: 'none', end: prize };
  if (tokens[match.end]?.text === 'Position') return { as: 'none', end: match.end + 1 };
  if (OPENINGS.has(tokens[match.end]?.key ?? '')) {
    // "I held postdoctoral positions at QLM" tells of stays, "postdoctoral positions at QLM" are offered.
    const isHeld =
      tokens[match.end]?.key === 'positions' && tokens.slice(Math.max(0, at - HELD_BEFORE), at).some(({ key }) => key === 'held');
    if (!isHeld) return { as: 'none', end: match.end + 1 };
  }
  // "PI" is a role, "pi" a number; "ED" and "RA" likewise need capitals.
  if (token.key.length <= 3 && match.end === at + 1 && token.text !== token.text.toUpperCase()) return undefined;
  return { as: 'role', position: match.value, end: match.end };
}
