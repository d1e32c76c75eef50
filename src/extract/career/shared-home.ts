import { type ComposedOrganization, isHome, isPartByName } from '../organization/compose-organization.js';
import { type Chunk, isAnchor, isCue, isWord, type OrganizationChunk } from './chunk.js';

/** Posts that are held besides another one, and so elsewhere: "an adjunct professor", "a visiting scholar". */
const ELSEWHERE = /\b(?:adjunct|advis[eo]r|affiliated?|consultant|guest|honorary|intern|visiting)\b/iu;
/** Parts that are parts of something by what they are called; a laboratory may stand by itself. */
const DEPARTMENT = /\b(?:department|dept|division|faculty|school)\b/iu;
const AGAIN: readonly string[] = ['i', 'he', 'she', 'we', 'where', 'who', 'while', 'whose', ';', ':', 'but', 'from'];

const isPart = (chunk: Chunk): chunk is OrganizationChunk => chunk.kind === 'organization' && isPartByName(chunk.organization);
const isWhole = (chunk: Chunk): chunk is OrganizationChunk => chunk.kind === 'organization' && !isPartByName(chunk.organization);

/** "and Professor of Physics at the": a second post of the same breath, in no other place and at no other time. */
function isSamePlace(between: readonly Chunk[]): boolean {
  const roles = between.filter(isAnchor);
  return (
    roles.length > 0 &&
    roles.every((anchor) => anchor.kind === 'role' && !ELSEWHERE.test(anchor.role)) &&
    between.some((chunk) => isWord(chunk, 'and', '&', ',')) &&
    !between.some(
      (chunk) => chunk.kind === 'date' || chunk.kind === 'name' || (isCue(chunk) && chunk.cue !== 'present') || isWord(chunk, ...AGAIN),
    )
  );
}

/** "in the Department of Ice and the QLM for Tides at": a part that no list knows beside the one that is known. */
const isBesidePart = ([and, ...between]: readonly Chunk[]): boolean =>
  isWord(and, 'and', '&') &&
  between.some((chunk) => chunk.kind === 'name' && !chunk.person && !chunk.honorific) &&
  between.every((chunk) => chunk.kind === 'name' || isWord(chunk, 'the', 'at'));

const isRoleBefore = (sentence: readonly Chunk[], at: number): boolean => sentence.slice(0, at).findLast(isAnchor)?.kind === 'role';

const within = (home: ComposedOrganization, part: OrganizationChunk): OrganizationChunk => ({
  ...part,
  organization: { ...home, units: [...part.organization.units, part.organization.names[0] as string] },
});

/** "Head of the Department of Ice and Professor of Physics AT LINDAR UNIVERSITY": the home behind the second post; -1 without one. */
function homeBehind(sentence: readonly Chunk[], part: number): number {
  const home = sentence.findIndex((chunk, at) => at > part && isWhole(chunk));
  const lead = isWord(sentence[home - 1], 'the') ? home - 2 : home - 1;
  const between = sentence.slice(part + 1, home);
  return home > 0 && isWord(sentence[lead], 'at', 'of', 'in', '@') && (isSamePlace(between) || isBesidePart(between)) ? home : -1;
}

/** "Professor of Physics AT LINDAR UNIVERSITY and Head of the Department of Ice": the home before the second post; -1 without one. */
function homeBefore(sentence: readonly Chunk[], part: number): number {
  const { organization } = sentence[part] as OrganizationChunk;
  if (!DEPARTMENT.test(organization.names[0] as string)) return -1;
  const home = sentence.findLastIndex((chunk, at) => at < part && chunk.kind === 'organization');
  const chunk = sentence[home];
  const isOfPart = isWord(sentence[part + 1], 'at', 'of', 'in', '(', ',') && sentence[part + 2]?.kind === 'name';
  return chunk && isWhole(chunk) && isHome(chunk.organization) && !isOfPart && isSamePlace(sentence.slice(home + 1, part)) ? home : -1;
}

function homeBeside(sentence: readonly Chunk[], part: number): number {
  const behind = homeBehind(sentence, part);
  return behind >= 0 ? behind : homeBefore(sentence, part);
}

/** "AT QLM, I worked in the Tide Lab": the only home that a sentence names, at its head; -1 without one. */
function openingHome(sentence: readonly Chunk[], part: number): number {
  const home = isWord(sentence[1], 'the') ? 2 : 1;
  const isOpened = isWord(sentence[0], 'at') && sentence[home]?.kind === 'organization' && isWord(sentence[home + 1], ',');
  const isOnly = sentence.filter(isWhole).length === 1 && isWord(sentence[part - 1], 'the') && isWord(sentence[part - 2], 'in', 'at');
  return isOpened && isOnly && part > home && !sentence.some((chunk) => isCue(chunk, 'joined', 'before', 'advises')) ? home : -1;
}

/** A sentence in which the parts that two posts are held at have the home that is named once for both. */
export function withSharedHomes(sentence: readonly Chunk[]): readonly Chunk[] {
  if (!sentence.some(isPart) || !sentence.some(isWhole)) return sentence;
  return sentence.map((chunk, at) => {
    if (!isPart(chunk)) return chunk;
    const opening = openingHome(sentence, at);
    const beside = opening < 0 && isRoleBefore(sentence, at) ? homeBeside(sentence, at) : opening;
    const home = sentence[beside];
    return home?.kind === 'organization' ? within(home.organization, chunk) : chunk;
  });
}
