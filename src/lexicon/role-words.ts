/** Source: own list. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** With these begins what a post is called, and no name of a place goes on with them: "Visiting" in "Visiting Lecturer"; lower case. */
export const ROLE_OPENERS: ReadonlySet<string> = set(`
academic
adjunct
affiliate
affiliated
assistant
associate
chief
clinical
data
deputy
distinguished
doctoral
emeritus
executive
faculty
founding
full
graduate
guest
honorary
interim
invited
junior
lead
post-doctoral
postdoctoral
pre-doctoral
predoctoral
principal
program
programme
project
research
senior
software
staff
student
studentische
studentischer
teaching
technical
tenured
undergraduate
vice
visiting
wissenschaftliche
wissenschaftlicher
`);
