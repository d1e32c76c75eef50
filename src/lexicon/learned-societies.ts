/** Learned societies, folded, as their short names open the names of their groups and sections: "ACM SIGBOAT", "IEEE Lindar Section". */
export const LEARNED_SOCIETIES: ReadonlySet<string> = new Set(
  `
aaai
acm
acl
ams
eurographics
ieee
ifac
ifip
informs
isca
siam
usenix
`
    .trim()
    .split('\n'),
);
