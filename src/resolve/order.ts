/** Order by UTF-16 units, the same on every machine; not by the conventions of a language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
