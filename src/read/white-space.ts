const SPACES: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** Whether a reader sees the UTF-16 unit as a space. */
export const isSpace = (code: number): boolean => code <= 32 || (code >= 0xa0 && (SPACES.has(code) || (code >= 0x2000 && code <= 0x200a)));

/** Whether a reader sees nothing of the UTF-16 unit: soft hyphens, zero-width and direction marks, control characters. */
export const isDropped = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;

/** Whether the UTF-16 unit is one with the letter before it: an accent, a Kana's voicing, a vowel or end of a syllable of Hangul. */
export const isAccent = (code: number): boolean =>
  code >= 0x300 && (code <= 0x36f || (code >= 0x1161 && code <= 0x11ff) || code === 0x3099 || code === 0x309a);

/** Whether nothing of the text is seen. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isDropped(code)) return false;
  }
  return true;
}
