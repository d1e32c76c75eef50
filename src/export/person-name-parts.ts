import { familyWithParticle, parsePersonName } from '../text/person-name.js';

/** A name as bibliographies take it apart; `given` is empty where it cannot be. */
export interface NameParts {
  readonly given: string;
  readonly particle: string;
  readonly family: string;
  readonly suffix: string;
}

/** The parts of a name as it is printed. */
export function namePartsOf(name: string): NameParts {
  const { given, particle = '', family, suffix = '' } = parsePersonName(name);
  return given === '' ? { given: '', particle: '', family: name, suffix: '' } : { given, particle, family, suffix };
}

/** "van der Berg": the family name with what stands before it. */
export const wholeFamilyName = (name: string): string => {
  const parsed = parsePersonName(name);
  return parsed.given === '' ? name : familyWithParticle(parsed);
};
