import { rawTextOf } from './embedded.js';
import type { Element } from './tree.js';

/** `unicode-bidi: bidi-override; direction: rtl` shows text backwards. */
const BACKWARDS_STYLE = /bidi-override/i;
const RIGHT_TO_LEFT_STYLE = /direction\s*:\s*rtl/i;
/** `/cdn-cgi/l/email-protection#5f3e...`: a link whose address a script puts together. */
const PROTECTED_LINK = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,})$/i;

/** What a reader sees of an element whose text is disguised from programs: an address, in most cases. Undefined for any other. */
export function disguisedText(element: Element): string | undefined {
  const { attribs } = element;
  const code = attribs['data-cfemail'];
  if (code !== undefined) return decodeProtected(code);
  const css = attribs['style'];
  if (css !== undefined && BACKWARDS_STYLE.test(css) && RIGHT_TO_LEFT_STYLE.test(css)) return [...rawTextOf(element)].reverse().join('');
  return undefined;
}

/** The target of a link, as a click opens it. */
export function openedTarget(href: string): string {
  const code = href.includes('#') ? PROTECTED_LINK.exec(href)?.[1] : undefined;
  const address = code === undefined ? undefined : decodeProtected(code);
  return address === undefined ? href : `mailto:${address}`;
}

/**
 * An address as Cloudflare hides it: hexadecimal bytes, each combined with the first one by exclusive or.
 *
 * @example decodeProtected('2a4b4e4b6a4f524b475a464f0445584d') // 'ada@example.org'
 */
function decodeProtected(code: string): string | undefined {
  const bytes = code.match(/[0-9a-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key, ...rest] = bytes;
  if (key === undefined || rest.length === 0) return undefined;
  return new TextDecoder().decode(Uint8Array.from(rest, (byte) => byte ^ key));
}
