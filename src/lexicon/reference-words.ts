const list = (lines: string): ReadonlySet<string> => new Set(lines.trim().split('\n'));

/** Words that say that the names beside them are editors or translators, lower case, without full stops. */
export const EDITOR_WORDS: ReadonlySet<string> = list(`
curatore
dir
ed
edd
edited
editor
editors
eds
herausgeber
herausgegeben
hg
hgg
hrsg
hsg
red
trad
trans
translated
translator
übersetzt
übers
`);

/** Words before volumes, issues, pages and articles, lower case, without full stops. */
export const LOCATOR_WORDS: ReadonlySet<string> = list(`
abs
art
article
auflage
aufl
band
bd
bde
chap
chapter
doi
edition
edn
heft
issue
jahrgang
jg
kap
kapitel
no
nos
nr
number
num
numéro
p
page
pages
pág
págs
pp
s
sec
section
seiten
sp
tome
vol
vols
volume
volumes
`);

/** Words of theses, reports and what is not published, lower case. */
export const THESIS_AND_REPORT_WORDS: ReadonlySet<string> = list(`
diplomarbeit
diss
dissertation
doctoral
habilitation
habilitationsschrift
manuscript
manuskript
master
master's
masterarbeit
mémoire
patent
ph
phd
report
tech
technical
tesis
thesis
thèse
unpublished
`);
