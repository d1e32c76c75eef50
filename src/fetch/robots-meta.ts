import { load } from 'cheerio/slim';
import { ruleAgainstKeeping } from './robots-tag.js';

/** A page says it in its head: so many bytes are looked through. */
const HEAD_BYTES = 1 << 16;
/** Most pages have no such element, and need not be parsed for it. */
const MAY_SAY = /<meta\s[^<>]{0,300}\b(?:noindex|none)\b/iu;

/**
 * The rule by which a page of HTML asks a robot not to keep it: `<meta name="robots" content="noindex">`, or with the robot's name; undefined
 * where there is none (https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names has `robots`).
 *
 * @param robot the product token of the robot, in small letters
 * @example metaAgainstKeeping(Buffer.from('<meta name=robots content="noindex, nofollow">'), 'vitagraph') // 'noindex'
 */
export function metaAgainstKeeping(bytes: Uint8Array, robot: string): string | undefined {
  // The words are of ASCII, whatever the encoding of the rest.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  if (!MAY_SAY.test(head)) return undefined;
  const $ = load(head);
  const rules = $('meta[name][content]')
    .toArray()
    .filter(({ attribs: { name } }) => name?.toLowerCase() === 'robots' || name?.toLowerCase() === robot)
    // There is no robot's name in the value: a colon belongs to a rule with a value.
    .flatMap(({ attribs: { content = '' } }) => content.split(',').filter((rule) => !rule.includes(':')));
  return ruleAgainstKeeping(rules, robot);
}
