const words = (lines: string): readonly string[] => lines.trim().split('\n');

/** Words by which a title names another version of a work, another part of it, or a text about it; folded. */
export const VERSION_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: words(`
anhang
band
berichtigung
entgegnung
erwiderung
erweiterte
kommentar
nachtrag
teil
`),
  en: words(`
abstract
addendum
appendix
comment
commentary
continued
corrected
correction
corrigendum
demo
discussion
erratum
errata
extended
full
journal
long
part
poster
preliminary
rejoinder
reply
response
retraction
review
revised
revisited
short
slides
summary
supplement
supplementary
talk
tutorial
update
updated
version
volume
workshop
`),
  es: words(`
ampliada
comentario
parte
respuesta
resumen
`),
  fr: words(`
annexe
commentaire
partie
reponse
suite
`),
};
