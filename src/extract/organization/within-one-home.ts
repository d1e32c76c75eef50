import type { ComposedOrganization } from './compose-organization.js';

/** "the Department of X and the Institute of Y, QLM", "the Department of X and a member of the Y Lab at QLM". */
const AND_UNIT = /^\s*(?:,\s*)?(?:and|&|und|et|y|e)\s+(?:(?:also\s+)?(?:an?\s+)?(?:\p{Ll}+\s)?member of\s+)?(?:the\s+|der\s+|dem\s+)?$/iu;

/** A department without its home and, joined by "and", another unit with its home: both are parts of that. */
export function withinOneHome(text: string, found: readonly ComposedOrganization[]): ComposedOrganization[] {
  const kept: ComposedOrganization[] = [];
  for (const organization of found) {
    const last = kept.at(-1);
    const isShared =
      last?.rank === 'unit' &&
      organization.rank === 'body' &&
      organization.units.length > 0 &&
      AND_UNIT.test(text.slice(last.end, organization.start));
    if (!last || !isShared) kept.push(organization);
    else
      kept[kept.length - 1] = {
        ...organization,
        units: [...last.units, last.names[0] as string, ...organization.units],
        start: last.start,
      };
  }
  return kept;
}
