/** Sites whose name is the label of a link to somebody's profile, lower case: where it stands in a line of links it is no employer. */
export const LINK_LABELS: ReadonlySet<string> = new Set(
  `
bluesky
facebook
github
gitlab
google scholar
instagram
linkedin
mastodon
medium
orcid
quora
researchgate
semantic scholar
substack
twitter
wechat
weibo
youtube
zhihu
`
    .trim()
    .split('\n'),
);
