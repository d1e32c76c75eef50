const FNV_PRIME = 0x01000193;

/** A text as 32 bits, with a sign: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over its UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}
