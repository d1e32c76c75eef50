import { knownRank } from './known-organization.js';

const COLLEGE = /\bCollege$/;
const UNIVERSITY_OF = /^(?:The )?University of /;
const OPENS_AS_CENTRE = /^(?:The )?(?:Cent(?:er|re)|Laboratory|Observatory) (?:for|of|on) /;
/** "Orban Museum of Seafaring", "Tide Observatory": where a university follows, a part of it. */
const COLLECTION = /\b(?:Museum|Herbarium|Observatory|Arboretum|Botanic(?:al)? Gardens?|Archives?|Library|Libraries)\b/u;
const UNIVERSITY = /\bUniversit/;
/** "School of Management", "Institute of Ice", "Graduate College": a name that opens with what it is, or one that every university has. */
const COMMON_PART =
  /^(?:The )?(?:(?:Graduate )?(?:School|Institute|Faculty|Department|Division|Institut) (?:of|for|für|de) |(?:\p{Lu}[\p{L}-]+ )?(?:Graduate|Honou?rs) (?:College|School)$)/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\d-]{1,8}$/u;
const UNIVERSITY_WORD = /\buniversi/iu;
const HOME = /Universit|\bAcadem|\bHochschule\b|\bPolit[eé]cnic/u;

/**
 * Whether the first of two bodies with a comma between them is a part of the second, though registers know it as a body of its own;
 * `isOneLine` where they stand on one line.
 */
export function isPartOfBody(name: string, home: string, isOneLine: boolean): boolean {
  // "Garnet College, The University of Lindar"
  if (COLLEGE.test(name) && UNIVERSITY_OF.test(home)) return true;
  // "Center for Old and New Media, Lindar University"
  if ((OPENS_AS_CENTRE.test(name) || COLLECTION.test(name)) && UNIVERSITY.test(home)) return true;
  // "Departamento de Hielo, QCFM, Universidad de Lindar": capitals that no register knows are a school of the university.
  if (isOneLine && CAPITALS.test(name) && home.includes(' ') && UNIVERSITY_WORD.test(home) && knownRank(name) === undefined) return true;
  // "School of Management, Lindar University": registers know some body of that name.
  return isOneLine && COMMON_PART.test(name) && HOME.test(home) && !COMMON_PART.test(home);
}

/** "National Laboratory of Ice", "Lindar Institute of Technology", "Max Planck Institute for Tides": institutes that stand for themselves. */
const NAMED_INSTITUTE =
  /^(?:The )?(?:National|Federal|Royal|Max[ -]Planck)\b|^(?:The )?(?!(?:Institute|Institut) )\p{Lu}.*\b(?:Institute of Technology|Institute)\b/u;

/** Whether an institute has a name of its own, which a laboratory or a department beside it may be a part of. */
export const isNamedInstitute = (name: string): boolean => NAMED_INSTITUTE.test(name);

/** "Rope Lab", "Tide Group" */
const SMALL_HEAD = /\b(?:Lab|Laborator(?:y|io)|Group)$/u;
const FIELD_HEAD = /^(?:The )?(?:Cent(?:er|re)|Laboratory|Institute|Institut|Group) (?:for|of|für) /u;

/** Whether an institute is called by what it works on, as parts of larger ones are: "Centre for Ropes", "Rope Lab", "Institute of Computer Science". */
export const isCalledByField = (name: string): boolean => FIELD_HEAD.test(name) || SMALL_HEAD.test(name);
