import type { InstitutionEntry } from '../lexicon/institutions.js';
import { COMPANY_WORDS, RESEARCH_WORDS, UNIVERSITY_SYLLABLES, UNIVERSITY_WORDS } from '../lexicon/organization-kinds.js';
import type { OrganizationKind } from '../model/entity.js';
import { fold } from '../text/fold.js';
import { isCjk } from '../text/script.js';

const has = (name: string, words: readonly string[]): boolean =>
  words.some((word) => (isCjk(word) ? name.includes(word) : ` ${name} `.includes(` ${word} `)));

/** What an organisation is: by the registry where it is known, else by the words of its name. */
export function organizationKind(name: string, entry: InstitutionEntry | undefined, isUnit: boolean): OrganizationKind {
  if (isUnit) return 'unit';
  if (entry?.types.includes('education')) return 'university';
  if (entry?.types.includes('company')) return 'company';
  if (entry?.types.includes('facility')) return 'research';
  const folded = fold(name);
  if (has(folded, UNIVERSITY_WORDS) || has(folded, UNIVERSITY_SYLLABLES)) return 'university';
  if (has(folded, RESEARCH_WORDS)) return 'research';
  return has(folded, COMPANY_WORDS) ? 'company' : 'other';
}
