/** Rules by which a page is not to be kept: `none` is `noindex, nofollow`. */
const AGAINST_KEEPING: ReadonlySet<string> = new Set(['noindex', 'none']);
/** Rules with a value behind a colon, which other words before a colon, the names of robots, do not have. */
const WITH_VALUE: ReadonlySet<string> = new Set(['max-image-preview', 'max-snippet', 'max-video-preview', 'unavailable_after']);
/** `otherbot: noindex`: the name and the rule. Not `noindex`. */
const NAMED = /^([^\s:]+)\s*:(.*)$/s;

/**
 * The rule of `X-Robots-Tag` by which a robot is not to keep a page; undefined where there is none. A name before a rule says for whom it
 * and the following ones of that line are; what is said to all holds for each robot too, and what is said to one forbids also where more is
 * allowed to all. No standard has the header; this is how the search engines describe it.
 *
 * @param values the value of each line of the header, in order
 * @param robot the product token of the robot, in small letters
 * @example ruleAgainstKeeping(['nofollow', 'otherbot: noindex'], 'vitagraph') // undefined
 * @example ruleAgainstKeeping(['vitagraph: nofollow, none'], 'vitagraph') // 'none'
 */
export function ruleAgainstKeeping(values: readonly string[], robot: string): string | undefined {
  for (const value of values) {
    let isMeant = true;
    for (const part of value.toLowerCase().split(',')) {
      const [, name, named] = NAMED.exec(part.trim()) ?? [];
      if (name !== undefined && WITH_VALUE.has(name)) continue;
      if (name !== undefined) isMeant = name === robot;
      const rule = (named ?? part).trim();
      if (isMeant && AGAINST_KEEPING.has(rule)) return rule;
    }
  }
  return undefined;
}
