import { templateRanges } from './template-tags.js';

/** A tag or a shortcode of a template engine; without one, braces are those of formulas and code. */
const TAG = /\{%|\{\{</;

/**
 * A text of the same length with blanks for the tags of a template engine that never ran, and for what it would have
 * filled from data elsewhere; line ends stay, so every offset keeps its meaning.
 *
 * @example withoutTemplates('Moss {% x %}.') // 'Moss        .'
 */
export function withoutTemplates(source: string): string {
  if (!TAG.test(source)) return source;
  const ranges = [...templateRanges(source)].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(source.slice(at, from), source.slice(from, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + source.slice(at);
}
