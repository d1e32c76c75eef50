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

/** Names of documents and contact lines that stand alone like names of organisations, lower case. */
export const DOCUMENT_LABELS: ReadonlySet<string> = new Set(
  `
address
certificate
cv
curriculum vitae
email
e-mail
fax
homepage
office
pdf
phone
resume
résumé
tel
thesis
transcript
website
个人主页
个人网站
主页
电话
简历
邮箱
`
    .trim()
    .split('\n'),
);
