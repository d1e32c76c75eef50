/** Characters that XML 1.0 cannot hold in any form (section 2.2): they are dropped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const SPECIAL = /[&<>"\r]/g;
const BLANK_SPECIAL: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;' };

/**
 * A text as the content of an XML element (https://www.w3.org/TR/xml/).
 *
 * @example xmlText('a < b & c') // 'a &lt; b &amp; c'
 */
export const xmlText = (text: string): string => text.replace(NOT_XML, '').replace(SPECIAL, (character) => ESCAPES[character] ?? character);

/** A text as the value of an XML attribute in double quotes: line breaks are kept, which readers else turn into blanks (section 3.3.3). */
export const xmlAttribute = (text: string): string => xmlText(text).replace(/[\n\t]/g, (blank) => BLANK_SPECIAL[blank] ?? blank);
