import type { EntryLine } from './entry-line.js';

/**
 * Whether the lines that are nothing but a year are a field of the entries rather than headings above several: one year again and
 * again, or that of the section's own heading.
 */
function areFields(years: readonly number[], sectionYear: number | undefined): boolean {
  return years.some((year, i) => year === sectionYear || (i > 0 && year === years[i - 1]));
}

/** The lines with bare years as headings only where they head something: "2025" under each title of a list is part of its entry. */
export function withYearFields(lines: readonly EntryLine[], sectionYear: number | undefined): readonly EntryLine[] {
  const years = lines.flatMap(({ bareYear }) => (bareYear === undefined ? [] : [bareYear]));
  if (!areFields(years, sectionYear)) return lines;
  return lines.map((line) => ({ ...line, bareYear: undefined }));
}
