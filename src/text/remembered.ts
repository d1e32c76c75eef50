/** Longer texts are hardly met twice, and their keys would keep the pages that they are parts of. */
const LONGEST_KEY = 400;

/**
 * A pure function of a text that remembers what it gave lately: the stages ask about the same names, labels and lines again and again.
 *
 * @param most so many texts are remembered; with one more all are forgotten
 */
export function remembered<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const recent = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEY) return compute(text);
    const before = recent.get(text);
    if (before !== undefined || recent.has(text)) return before as T;
    const value = compute(text);
    if (recent.size >= most) recent.clear();
    recent.set(text, value);
    return value;
  };
}
