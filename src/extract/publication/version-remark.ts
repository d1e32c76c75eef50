import type { Span } from '../../model/span.js';

/**
 * A sentence inside an entry that tells of another version of the work: "This article extends our SIGTIDE 2020 paper “Sand”.",
 * "This is the full version of a paper in …"; not "This paper explains tides" as a title's first words.
 */
const SENTENCE =
  /(?:t(?<=(?:[.)”"»\]]\s|\n)t)h(?:is|e present)|i(?<=(?:[.)”"»\]]\s|\n)i)t) (?:(?:paper|article|work|version|chapter|report|manuscript) )?(?:(?:also|considerably|significantly|substantially|partly) )?(?:(?:expands|extends|corrects|supersedes|subsumes|improves|generali[sz]es|replaces|combines|merges)(?: (?:and|or) \p{L}{4,12})? (?:on |upon )?(?:the|a|an|our|my|two|results|parts)\b|is (?:the|a|an) (?:full|extended|expanded|journal|revised|preliminary|shorter|longer|updated) )[^\n]*/giu;

/** How each {@link SENTENCE} begins, behind the end of another: few entries hold it. */
const BEGINNING = /[.)”"»\]\n]\s?(?:th[ie]|it)/i;

/** Where a text speaks of other versions of its work, each to the end of its line. */
export const versionRemarks = (text: string): readonly Span[] =>
  BEGINNING.test(text) ? [...text.matchAll(SENTENCE)].map(({ index, 0: remark }) => ({ start: index, end: index + remark.length })) : [];
