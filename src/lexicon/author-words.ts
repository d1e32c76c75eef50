/** Words that join the last authors of a list, lower case. One-letter ones are read so only between whole names. */
export const AUTHOR_CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'og',
  'och',
  'i',
  'sowie',
  'ja',
  'és',
  'и',
  've',
  'dan',
]);

/** What stands before a list of authors and is none of it, lower case, longest first. */
export const AUTHOR_PREFIXES: readonly string[] = [
  'sous la direction de',
  'herausgeber:innen',
  'herausgeberinnen',
  'herausgegeben von',
  'herausgeber',
  'coordinado por',
  'editado por',
  'contributors:',
  'contributor:',
  'a cura di',
  'edited by',
  'hrsg. von',
  'authors:',
  'authors :',
  'author:',
  'author :',
  'autoren:',
  'auteurs:',
  'autores:',
  '作者：',
  '作者:',
  'hrsg. v.',
  'ed. by',
  'hg. von',
  'hg. v.',
  'by:',
  'by',
  'von',
  'par',
  'por',
];

/** "With A and B": the list leaves the owner out, lower case, longest first. */
export const WITH_PREFIXES: readonly string[] = [
  'co-authored with',
  'coauthored with',
  'joint work with',
  'in collaboration with',
  'gemeinsam mit',
  'gem. mit',
  'en collaboration avec',
  'en colaboración con',
  'in collaborazione con',
  'in zusammenarbeit mit',
  'insieme a',
  'zusammen mit',
  'jointly with',
  'joint with',
  'together with',
  'coauthors:',
  'co-authors:',
  'joint:',
  'coauthor:',
  'with',
  'avec',
  'w/',
  'mit',
  'con',
  '与',
];

/** Titles that stand before a name, lower case without dots: within a run of names another begins there. */
export const NAME_TITLES_BEFORE: ReadonlySet<string> = new Set(['dipl', 'dr', 'mr', 'mrs', 'prof', 'professor']);

/** Degrees, titles and roles beside a name, lower case without dots. */
export const NAME_DECORATIONS: ReadonlySet<string> = new Set(
  `
anp
aocn
assistant
assistant professor
associate
associate professor
bappsc
bba
bchir
bcps
bds
bmbch
bsc
bscn
bvsc
captain
ccfp
ceng
cfa
chairman
chpcn
corresponding
cpa
crnp
dds
deputy
dipappsc
director
dmd
dmsc
dnp
dphil
dr
drph
drpharm
dsc
dvm
edd
editor
editors
eds
faan
faao
facc
facp
facr
facs
fada
fasn
fcfp
fcmf
fcps
fesc
fnla
fracp
frcn
frcog
frcp
frcpc
frcr
frcs
frcsc
frcsed
habil
herausgeber
hg
hrsg
ing
investigator
investigators
lcsw
leader
licsw
llb
llm
manager
mba
mbbch
mbbs
mbchb
mbiochem
mfa
mhs
mph
mphil
mr
mrcp
mrcs
mrcsed
mres
mrs
msc
mscph
mstat
pharmd
phd
postdoc
president
prof
professor
program
programme
project
psyd
rph
rscn
scd
scm
vicepresident
`
    .trim()
    .split('\n'),
);

/** What is printed behind a name that says where its bearer belongs, lower case. */
export const MEMBERSHIPS: ReadonlySet<string> = new Set([
  'ieee',
  'life fellow',
  'member',
  'orcid',
  'senior member',
  'spe',
  'student member',
]);

/** Degrees that are degrees only in capitals, between commas or behind a whole name: "MA" is one, "Ma" a family name. */
export const CAPITAL_DEGREES: ReadonlySet<string> = new Set([
  'BA',
  'BS',
  'CD',
  'ID',
  'JD',
  'MA',
  'MD',
  'MEd',
  'MEng',
  'MS',
  'NP',
  'OD',
  'PT',
  'RD',
  'RN',
]);

/** Words of an author that is a group, lower case. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  'collaboration',
  'collaborations',
  'collaborators',
  'community',
  'consortium',
  'group',
  'initiative',
  'lab',
  'network',
  'project',
  'team',
]);

/** What says that a marked author contributed equally, lower case. */
export const EQUAL_WORDS: readonly string[] = [
  'alphabetical',
  'co-first',
  'cofirst',
  'co-lead',
  'contributed equally',
  'contribute equally',
  'equal author',
  'equal contrib',
  'equal first',
  'equally contrib',
  'joint first',
  'shared first',
  'co-primary',
  '共同一作',
  '共同第一作者',
  '同等贡献',
  '并列一作',
];

/** What says that a marked author is the corresponding one, lower case. */
export const CORRESPONDING_WORDS: readonly string[] = ['corresponding', 'correspondence', '通讯作者', '通信作者', '責任著者'];

/** Marks that by themselves mean the corresponding author. */
export const CORRESPONDING_SIGNS: readonly string[] = ['✉', '📧', '📩', '🖂'];

/** Classes with which a page sets its owner's name off in lists of authors, small letters; not "author-name". */
export const OWN_NAME_CLASSES: ReadonlySet<string> = new Set([
  'author-me',
  'author-self',
  'highlight-author',
  'me',
  'my-name',
  'myname',
  'own-name',
  'ownname',
  'self',
  'self-author',
]);
