/** A site on which people have pages of their own that identify them. */
export interface ProfileSite {
  readonly kind: string;
  /** Hosts without "www."; a host that ends in "." stands for all its top-level domains. */
  readonly hosts: readonly string[];
  /** The path (with query) of a person's page; all other pages of the site are something else. */
  readonly path: RegExp;
  /** Names of front matter keys and icons that hold the user's name or the whole address; folded, without spaces. */
  readonly keys: readonly string[];
  /** The usual address, `{}` for the user's name; absent where a name alone does not make one. */
  readonly url?: string;
  /** What a user's name looks like there. */
  readonly handle?: RegExp;
  /** Words of a link that mean the site; folded. */
  readonly labels: readonly string[];
}

/** A user's name as most sites have it: "ana-silva", "ana.silva", "@ana_silva". */
const USER = /^@?[\w.-]{1,60}$/u;

/**
 * The sites whose pages count as profiles of a person. Left out on purpose: channels and walls (YouTube, Facebook,
 * Instagram, Telegram), search pages (arXiv listings, MathSciNet) and link collections, which do not identify a scholar.
 */
export const PROFILE_SITES: readonly ProfileSite[] = [
  {
    kind: 'scholar',
    hosts: ['scholar.google.', 'scholar.google.com.', 'scholar.google.co.'],
    path: /^\/citations\?(?!.*(?:citation_for_view|view_op=view_citation|view_op=search)).*\buser=[\w-]{8,}/u,
    keys: ['googlescholar', 'gscholar', 'scholar', 'scholarid', 'scholaruserid'],
    url: 'https://scholar.google.com/citations?user={}',
    handle: /^[\w-]{12}$/u,
    labels: ['google scholar', 'scholar', 'google citations', '谷歌学术'],
  },
  {
    kind: 'github',
    hosts: ['github.com'],
    path: /^\/(?!(?:about|apps|features|login|marketplace|orgs|pricing|search|settings|signup|sponsors|topics|join)\b)[\w-]{1,39}\/?(?:\?tab=\w+)?$/u,
    keys: ['github', 'githubusername'],
    url: 'https://github.com/{}',
    handle: /^[A-Za-z\d][A-Za-z\d-]{0,38}$/u,
    labels: ['github'],
  },
  {
    kind: 'gitlab',
    hosts: ['gitlab.com'],
    path: /^\/(?!(?:about|explore|groups|help|users|search|dashboard)\b)[\w.-]{2,60}\/?$/u,
    keys: ['gitlab', 'gitlabusername'],
    url: 'https://gitlab.com/{}',
    handle: /^[\w.-]{2,60}$/u,
    labels: ['gitlab'],
  },
  {
    kind: 'hugging-face',
    hosts: ['huggingface.co', 'hf.co'],
    path: /^\/(?!(?:blog|collections|datasets|docs|join|login|models|organizations|papers|pricing|spaces|tasks)\b)[\w.-]{2,60}\/?$/u,
    keys: ['huggingface', 'hf'],
    url: 'https://huggingface.co/{}',
    handle: /^[\w.-]{2,60}$/u,
    labels: ['hugging face', 'huggingface'],
  },
  {
    kind: 'kaggle',
    hosts: ['kaggle.com'],
    path: /^\/(?!(?:c|code|competitions|datasets|discussion|docs|host|learn|models|notebooks|rankings|search)\b)[\w.-]{2,60}\/?$/u,
    keys: ['kaggle', 'kaggleusername'],
    url: 'https://www.kaggle.com/{}',
    handle: /^[\w.-]{2,60}$/u,
    labels: ['kaggle'],
  },
  {
    kind: 'orcid',
    hosts: ['orcid.org'],
    path: /^\/(?:my-orcid\?orcid=)?(?:\d{4}-){3}\d{3}[\dXx]\/?$/u,
    keys: ['orcid', 'orcidid'],
    url: 'https://orcid.org/{}',
    handle: /^(?:\d{4}-){3}\d{3}[\dXx]$/u,
    labels: ['orcid', 'orcid id'],
  },
  {
    kind: 'dblp',
    hosts: ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de', 'dblp2.uni-trier.de', 'informatik.uni-trier.de'],
    path: /^\/(?:pid|pers|~ley|db\/indices)\//u,
    keys: ['dblp', 'dblpurl'],
    url: 'https://dblp.org/pid/{}',
    handle: /^[a-z\d]{1,4}\/[\w-]{1,40}$/iu,
    labels: ['dblp'],
  },
  {
    kind: 'linkedin',
    hosts: [
      'linkedin.com',
      'linkedin.cn',
      'cn.linkedin.com',
      'de.linkedin.com',
      'fr.linkedin.com',
      'uk.linkedin.com',
      'it.linkedin.com',
      'es.linkedin.com',
      'br.linkedin.com',
      'in.linkedin.com',
      'jp.linkedin.com',
      'ch.linkedin.com',
      'nl.linkedin.com',
    ],
    path: /^\/(?:mwlite\/)?(?:in|pub|profile)\/./u,
    keys: ['linkedin', 'linkedinusername'],
    url: 'https://www.linkedin.com/in/{}',
    handle: /^[\p{L}\p{N}%_-]{2,100}$/u,
    labels: ['linkedin'],
  },
  {
    kind: 'twitter',
    hosts: ['twitter.com', 'x.com', 'mobile.twitter.com'],
    path: /^\/(?!(?:hashtag|home|i|intent|search|share|settings|explore)\b)@?\w{1,15}\/?(?:\?(?!.*(?:text|url)=).*)?$/u,
    keys: ['twitter', 'twitterusername', 'x', 'xusername', 'xtwitter'],
    url: 'https://twitter.com/{}',
    handle: /^@?\w{1,15}$/u,
    labels: ['twitter', 'x'],
  },
  {
    kind: 'semantic-scholar',
    hosts: ['semanticscholar.org'],
    path: /^\/author\/./u,
    keys: ['semantic', 'semanticscholar', 'semanticscholarid'],
    url: 'https://www.semanticscholar.org/author/{}',
    handle: /^\d{4,12}$/u,
    labels: ['semantic scholar'],
  },
  {
    kind: 'researchgate',
    hosts: ['researchgate.net'],
    path: /^\/(?:profile|researcher)\/./u,
    keys: ['researchgate', 'researchgateprofile'],
    url: 'https://www.researchgate.net/profile/{}',
    handle: /^[\p{L}\p{N}_-]{3,80}$/u,
    labels: ['researchgate', 'research gate'],
  },
  {
    kind: 'openreview',
    hosts: ['openreview.net'],
    path: /^\/profile\?.*\bid=/u,
    keys: ['openreview'],
    url: 'https://openreview.net/profile?id={}',
    handle: /^~[\p{L}\p{M}_.'-]+\d+$/u,
    labels: ['openreview'],
  },
  {
    kind: 'acl-anthology',
    hosts: ['aclanthology.org', 'aclweb.org'],
    path: /^\/(?:anthology\/)?people\/(?:\w\/)?[\w-]+\/?$/u,
    keys: ['aclanthology'],
    labels: ['acl anthology'],
  },
  {
    kind: 'zenn',
    hosts: ['zenn.dev'],
    path: /^\/[\w-]{2,40}\/?$/u,
    keys: ['zenn'],
    url: 'https://zenn.dev/{}',
    handle: USER,
    labels: ['zenn'],
  },
  {
    kind: 'bluesky',
    hosts: ['bsky.app', 'staging.bsky.app'],
    path: /^\/profile\/[^/]+\/?$/u,
    keys: ['bluesky', 'blueskyurl', 'bsky'],
    url: 'https://bsky.app/profile/{}',
    handle: /^@?[\w-]+(?:\.[\w-]+)+$/u,
    labels: ['bluesky', 'bsky'],
  },
  {
    kind: 'zhihu',
    hosts: ['zhihu.com'],
    path: /^\/people\/./u,
    keys: ['zhihu', 'zhihuusername'],
    url: 'https://www.zhihu.com/people/{}',
    handle: USER,
    labels: ['zhihu', '知乎'],
  },
  {
    kind: 'wikipedia',
    hosts: [
      'wikipedia.org',
      'en.wikipedia.org',
      'zh.wikipedia.org',
      'de.wikipedia.org',
      'fr.wikipedia.org',
      'ja.wikipedia.org',
      'es.wikipedia.org',
      'pt.wikipedia.org',
      'ko.wikipedia.org',
      'it.wikipedia.org',
    ],
    path: /^\/wiki\/[^:]+$/u,
    keys: ['wikipedia'],
    labels: ['wikipedia', 'wiki'],
  },
  {
    // Any host: a server of the network shows its users at "/@name".
    kind: 'mastodon',
    hosts: [],
    path: /^\/(?:web\/)?@[\w.-]+\/?$/u,
    keys: ['mastodon', 'mastodonusername', 'fediverse'],
    labels: ['mastodon'],
  },
];

/** Sites that are no servers of the network though their users are at "/@name" too. */
export const NOT_MASTODON_HOSTS: readonly string[] = [
  'medium.com',
  'youtube.com',
  'tiktok.com',
  'threads.net',
  'threads.com',
  'observablehq.com',
  'substack.com',
  'flipboard.com',
  'hackmd.io',
  'npmjs.com',
  'x.com',
  'twitter.com',
  'cdn.jsdelivr.net',
  'unpkg.com',
  'keybase.io',
];

/** Words of a link to a homepage of the owner elsewhere; folded. */
export const HOMEPAGE_LABELS: readonly string[] = [
  'academic homepage',
  'academic website',
  'main homepage',
  'my homepage',
  'my new homepage',
  'my new website',
  'my personal homepage',
  'my personal page',
  'my personal website',
  'my website',
  'new homepage',
  'new website',
  'old homepage',
  'page personnelle',
  'pagina personal',
  'pagina pessoal',
  'personal home page',
  'personal homepage',
  'personal page',
  'personal site',
  'personal web page',
  'personal webpage',
  'personal website',
  'site personnel',
  'site web personnel',
  '个人网站',
  '个人网页',
  '个人主页',
  '個人主頁',
];

/** Words of a link that may as well lead to a project's page; believed where the address carries the owner's name; folded. */
export const VAGUE_HOMEPAGE_LABELS: readonly string[] = ['english homepage', 'home page', 'homepage', 'webpage', 'website', '主页'];

/** Words before a link that make it the credit of a theme, or a button to share; folded. */
export const CREDIT_WORDS: readonly string[] = [
  'adapted',
  'based on',
  'borrowed',
  'built',
  'code of this',
  'cloned',
  'contributors',
  'courtesy',
  'credit',
  'credits',
  'created with',
  'design',
  'displayed',
  'fork',
  'forked',
  'hosted',
  'inspired',
  'made with',
  'made by',
  'modified from',
  'powered',
  'share',
  'source code',
  'stolen',
  'template',
  'theme',
  'thanks to',
  'this page is',
  'this website',
  'website from',
  '模板',
];

/** User names that themes print until their user writes another; folded. */
export const PLACEHOLDER_HANDLES: readonly string[] = [
  'username',
  'user name',
  'your github username',
  'your handle',
  'your linkedin',
  'your linkedin profile',
  'your name',
  'your profile',
  'your username',
  'yourname',
  'yourusername',
  'yourprofile',
  'yourhandle',
  'xxx',
  'xxxx',
  'johndoe',
  'john doe',
  'yourorcidurl',
  'your id',
  'profile',
  'academicpages',
];
