const list = (lines: string): ReadonlySet<string> => new Set(lines.trim().split('\n'));

/** Words that a venue's name holds, lower case. */
export const VENUE_WORDS: ReadonlySet<string> = list(`
acta
advances
annales
annals
archiv
archive
archives
arxiv
atti
beiträge
biorxiv
blätter
bulletin
chemrxiv
colloquium
communications
comptes
conf
conference
congress
congreso
corr
findings
forschung
forum
giornale
hal
intl
jahrbuch
journal
konferenz
kongress
lecture
letters
lett
magazine
medrxiv
meeting
mitteilungen
nips
openreview
osf
preprint
preprints
proc
proceedings
psyarxiv
quarterly
reports
rev
review
reviews
revista
revue
rivista
sammelband
series
ssrn
studien
studies
symp
symposium
tagung
techrxiv
trans
transactions
workshop
workshops
zeitschrift
zentralblatt
`);

/** Endings of the names of Chinese and Japanese venues. */
export const CJK_VENUE_ENDINGS: readonly string[] = [
  '学报',
  '會議',
  '会议',
  '期刊',
  '通报',
  '杂志',
  '年会',
  '论坛',
  '学刊',
  '研究',
  '論文誌',
  '学会',
  '大会',
  '科学',
  '研讨会',
  '論集',
  '紀要',
];

/** Names of servers for preprints, lower case, with the spelling to keep. */
export const PREPRINT_SERVERS: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'arXiv'],
  ['biorxiv', 'bioRxiv'],
  ['chemrxiv', 'ChemRxiv'],
  ['corr', 'CoRR'],
  ['eartharxiv', 'EarthArXiv'],
  ['edarxiv', 'EdArXiv'],
  ['engrxiv', 'engrXiv'],
  ['hal', 'HAL'],
  ['iacr eprint', 'IACR ePrint'],
  ['medrxiv', 'medRxiv'],
  ['metaarxiv', 'MetaArXiv'],
  ['osf preprints', 'OSF Preprints'],
  ['preprints.org', 'Preprints.org'],
  ['psyarxiv', 'PsyArXiv'],
  ['research square', 'Research Square'],
  ['socarxiv', 'SocArXiv'],
  ['ssrn', 'SSRN'],
  ['techrxiv', 'TechRxiv'],
  ['zenodo', 'Zenodo'],
]);

/** Words of publishers: they are not venues, lower case. */
export const PUBLISHER_WORDS: ReadonlySet<string> = list(`
birkhäuser
blackwell
campus
cambridge
ceur
dover
elsevier
fink
gruyter
kluwer
macmillan
metzler
nomos
palgrave
press
publishers
publishing
reclam
rodopi
routledge
sage
springer
suhrkamp
transcript
verlag
wiley
`);

/** What the link of a work is labelled, lower case, and the kind it is then. */
export const LINK_LABELS: ReadonlyMap<
  string,
  'pdf' | 'code' | 'slides' | 'video' | 'poster' | 'data' | 'project' | 'doi' | 'arxiv' | 'landing' | 'other'
> = new Map([
  ['abs', 'landing'],
  ['abstract', 'landing'],
  ['acl', 'landing'],
  ['acm', 'landing'],
  ['acm dl', 'landing'],
  ['appendix', 'other'],
  ['article', 'landing'],
  ['artifact', 'code'],
  ['artifacts', 'code'],
  ['arxiv', 'arxiv'],
  ['arxiv link', 'arxiv'],
  ['arxiv preprint', 'arxiv'],
  ['arxiv version', 'arxiv'],
  ['benchmark', 'data'],
  ['bib', 'other'],
  ['bibtex', 'other'],
  ['blog', 'other'],
  ['blog post', 'other'],
  ['blogpost', 'other'],
  ['checkpoint', 'data'],
  ['checkpoints', 'data'],
  ['cite', 'other'],
  ['code', 'code'],
  ['code & data', 'code'],
  ['code and data', 'code'],
  ['codes', 'code'],
  ['colab', 'code'],
  ['data', 'data'],
  ['dataset', 'data'],
  ['datasets', 'data'],
  ['demo', 'video'],
  ['demo video', 'video'],
  ['doi', 'doi'],
  ['download', 'pdf'],
  ['extended version', 'pdf'],
  ['full paper', 'pdf'],
  ['full text', 'landing'],
  ['full version', 'pdf'],
  ['github', 'code'],
  ['homepage', 'project'],
  ['html', 'landing'],
  ['huggingface', 'data'],
  ['hugging face', 'data'],
  ['ieee', 'landing'],
  ['ieee xplore', 'landing'],
  ['journal', 'landing'],
  ['journal version', 'landing'],
  ['link', 'landing'],
  ['media', 'other'],
  ['model', 'data'],
  ['models', 'data'],
  ['news', 'other'],
  ['online', 'landing'],
  ['openreview', 'landing'],
  ['paper', 'pdf'],
  ['paper link', 'pdf'],
  ['pdf', 'pdf'],
  ['podcast', 'other'],
  ['poster', 'poster'],
  ['preprint', 'pdf'],
  ['presentation', 'slides'],
  ['press', 'other'],
  ['project', 'project'],
  ['project page', 'project'],
  ['project site', 'project'],
  ['project website', 'project'],
  ['ps', 'pdf'],
  ['pubmed', 'landing'],
  ['publisher', 'landing'],
  ['recording', 'video'],
  ['replication', 'code'],
  ['repo', 'code'],
  ['repository', 'code'],
  ['review', 'other'],
  ['reviews', 'other'],
  ['slide', 'slides'],
  ['slides', 'slides'],
  ['software', 'code'],
  ['source', 'code'],
  ['source code', 'code'],
  ['springer', 'landing'],
  ['ssrn', 'landing'],
  ['summary', 'other'],
  ['supp', 'other'],
  ['supplement', 'other'],
  ['supplemental', 'other'],
  ['supplemental material', 'other'],
  ['supplemental materials', 'other'],
  ['supplementary', 'other'],
  ['supplementary material', 'other'],
  ['supplementary materials', 'other'],
  ['talk', 'video'],
  ['teaser', 'video'],
  ['thread', 'other'],
  ['tool', 'code'],
  ['tweet', 'other'],
  ['twitter', 'other'],
  ['url', 'landing'],
  ['video', 'video'],
  ['videos', 'video'],
  ['view', 'landing'],
  ['web', 'project'],
  ['webpage', 'project'],
  ['website', 'project'],
  ['youtube', 'video'],
  ['代码', 'code'],
  ['主页', 'project'],
  ['全文', 'pdf'],
  ['幻灯片', 'slides'],
  ['数据', 'data'],
  ['数据集', 'data'],
  ['演示', 'slides'],
  ['视频', 'video'],
  ['论文', 'pdf'],
  ['论文链接', 'pdf'],
  ['链接', 'landing'],
  ['項目主页', 'project'],
  ['项目主页', 'project'],
]);

/** Labels that a title hardly ever ends with: kinds of files, sites, parts of an entry's own menu. */
export const SURE_LINK_LABELS: ReadonlySet<string> = new Set([
  'abs',
  'abstract',
  'acm dl',
  'arxiv',
  'bib',
  'bibtex',
  'cite',
  'doi',
  'github',
  'html',
  'huggingface',
  'ieee xplore',
  'openreview',
  'pdf',
  'poster',
  'preprint',
  'project page',
  'ps',
  'pubmed',
  'slides',
  'ssrn',
  'supp',
  'webpage',
  'website',
  'youtube',
]);

/** Labels of links that are the last word of a venue as well, where they are printed in capitals: "Harbour Press". */
export const VENUE_LAST_WORDS: readonly string[] = [
  'Article',
  'Articles',
  'Journal',
  'Media',
  'News',
  'Online',
  'Press',
  'Publisher',
  'Review',
  'Reviews',
];

/** Phrases of notes beside an entry: its state, prizes, ranks; lower case. */
export const NOTE_PHRASES: readonly string[] = [
  'acceptance rate',
  'accepted',
  'alphabetical',
  'award',
  'best paper',
  'best student paper',
  'ccf',
  'citations',
  'cited by',
  'co-first',
  'corresponding',
  'cover article',
  'equal contribution',
  'equally',
  'featured',
  'first author',
  'forthcoming',
  'highlight',
  'honorable mention',
  'honourable mention',
  'impact factor',
  'in press',
  'in preparation',
  'in revision',
  'in submission',
  'invited',
  'jcr',
  'joint work',
  'major revision',
  'minor revision',
  'nominee',
  'oral',
  'peer-reviewed',
  'press coverage',
  'revise and resubmit',
  'runner-up',
  'sci ',
  'spotlight',
  'submitted',
  'to appear',
  'top ',
  'under review',
  'under revision',
  'under submission',
  'winner',
  'working paper',
  '一区',
  '最佳论文',
  '已录用',
  '影响因子',
  '投稿中',
  '审稿中',
  '在投',
];

/** What class names of a template say of the part of an entry, substrings in lower case. */
export const CLASS_CUES: readonly (readonly ['authors' | 'title' | 'venue' | 'links' | 'note' | 'date', string])[] = [
  ['authors', 'author'],
  ['date', 'date'],
  ['date', 'year'],
  ['links', 'badge'],
  ['links', 'btn'],
  ['links', 'button'],
  ['links', 'link'],
  ['note', 'abstract'],
  ['note', 'award'],
  ['note', 'highlight'],
  ['note', 'note'],
  ['title', 'title'],
  ['venue', 'booktitle'],
  ['venue', 'conf'],
  ['venue', 'journal'],
  ['venue', 'periodical'],
  ['venue', 'venue'],
];
