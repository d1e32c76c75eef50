/** What an abstract below an entry is labelled, lower case. */
export const ABSTRACT_LABELS: ReadonlySet<string> = new Set(
  `
abs
abstract
description
kurzfassung
resumen
resumo
riassunto
résumé
summary
tl dr
zusammenfassung
摘要
概要
`
    .trim()
    .split('\n'),
);
