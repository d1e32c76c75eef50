import { DEGREES, type DegreeName } from '../../lexicon/degrees.js';
import { TITLES_BEFORE_NAME } from '../../lexicon/name-titles.js';
import { CUES, type Cue } from '../../lexicon/relation-phrases.js';
import { NOT_ROLES, ROLE_HEADS, type RoleKind } from '../../lexicon/roles.js';
import { STUDENT_NOUNS, STUDENTS } from '../../lexicon/students.js';
import type { DegreeLevel } from '../../model/page-facts.js';
import { type PhraseTable, phraseTable } from '../../text/phrase-table.js';

/** Languages written in the Latin script, whose phrases are looked up together. */
const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

const inLatin = <T>(lexicon: Readonly<Record<string, T>>): T[] =>
  LATIN.flatMap((language) => (lexicon[language] ? [lexicon[language]] : []));

/** Names of degrees: "PhD", "M.Sc.". */
export const DEGREE_TABLE: PhraseTable<DegreeName> = phraseTable(
  inLatin(DEGREES).flatMap((names) => names.map((name) => [name.phrase, name] as const)),
);
/** What students are, with the level that they study for: "doctoral student". */
export const STUDENT_TABLE: PhraseTable<DegreeLevel> = phraseTable(inLatin(STUDENTS).flat());
/** What makes a student of the degree before it: "student", "candidate". */
export const STUDENT_NOUN_TABLE: PhraseTable<true> = phraseTable(
  inLatin(STUDENT_NOUNS).flatMap((nouns) => nouns.map((noun) => [noun, true] as const)),
);
/** Heads of roles: "engineer", "visiting scholar". */
export const ROLE_TABLE: PhraseTable<RoleKind> = phraseTable(
  inLatin(ROLE_HEADS).flatMap((heads) =>
    (['internship', 'postdoc', 'visit', 'job'] as const).flatMap((kind) => heads[kind].map((head) => [head, kind] as const)),
  ),
);
/** Phrases that state something of what stands beside them: "joined", "advised by". */
export const CUE_TABLE: PhraseTable<Cue> = phraseTable(
  inLatin(CUES).flatMap((cues) =>
    Object.entries(cues).flatMap(([cue, phrases]) => (phrases ?? []).map((phrase) => [phrase, cue as Cue] as const)),
  ),
);
/** Phrases that hold a head of a role and are none. */
export const NOT_ROLE_TABLE: PhraseTable<true> = phraseTable(
  inLatin(NOT_ROLES).flatMap((phrases) => phrases.map((phrase) => [phrase, true] as const)),
);
/** Titles before a name: "Prof.". */
export const TITLE_TABLE: PhraseTable<true> = phraseTable(
  [...TITLES_BEFORE_NAME, 'professors', 'profs', 'drs', 'doctors'].map((title) => [title, true] as const),
);

/** The phrases of degrees, of what students are, of roles, and those of cues with what each does. */
export const CLAIMED_PHRASES: { readonly anchors: readonly PhraseTable<unknown>[]; readonly cues: PhraseTable<Cue> } = {
  anchors: [DEGREE_TABLE, STUDENT_TABLE, ROLE_TABLE],
  cues: CUE_TABLE,
};
