import type { PageContent, PrintedPerson, PrintedWork } from './page-content.js';

/** A homepage as a file. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const linked = ({ name, url }: PrintedPerson): string => (url === undefined ? escaped(name) : `<a href="${url}">${escaped(name)}</a>`);
const mark = ({ name, url }: PrintedPerson): string => (url === undefined ? name : `[${name}](${url})`);

/** "A, B, and C"; names with commas of their own are set apart by semicolons. */
function listed(names: readonly string[], printed: readonly string[]): string {
  if (names.some((name) => name.includes(','))) return printed.join('; ');
  return printed.length < 3 ? printed.join(' and ') : `${printed.slice(0, -1).join(', ')}, and ${printed.at(-1)}`;
}
const authorsBy = ({ authors }: PrintedWork, show: (person: PrintedPerson) => string): string =>
  listed(
    authors.map(({ name }) => name),
    authors.map(show),
  );

const title = ({ names }: PageContent): string => (names.length > 1 ? `${names[0]} (${names[1]})` : (names[0] ?? ''));
const role = ({ degreeYear }: PageContent): string => (degreeYear === undefined ? 'Ph.D. student' : 'Professor');

function prose(content: PageContent, show: (person: PrintedPerson) => string): string {
  const { degreeYear, school, employer, advisors } = content;
  const by = advisors.length > 0 ? `, advised by ${advisors.map(show).join(' and ')}` : '';
  if (degreeYear === undefined) return `I am a Ph.D. student at ${school.name}${by}.`;
  return `I am a professor at ${employer.name}. I received my Ph.D. from ${school.name} in ${degreeYear}${by}.`;
}

function htmlList(content: PageContent): string {
  const works = content.works.map(
    (work) => `<li>${authorsBy(work, linked)}. <b>${escaped(work.title)}</b>. In <i>${escaped(work.venue)}</i>, ${work.year}.</li>`,
  );
  const students = content.students.map((student) => `<li>${linked(student)}</li>`);
  return [
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title(content))}</title><link rel="canonical" href="${content.owner.site}"></head><body>`,
    `<h1>${escaped(title(content))}</h1><p>${role(content)}, ${escaped(content.employer.name)}</p>`,
    content.email === undefined ? '' : `<p>E-mail: <a href="mailto:${content.email}">${content.email}</a></p>`,
    content.orcid === undefined ? '' : `<p><a href="https://orcid.org/${content.orcid}">ORCID</a></p>`,
    `<p>${prose(content, linked)}</p>`,
    students.length > 0 ? `<h2>Ph.D. Students</h2><ul>${students.join('\n')}</ul>` : '',
    `<h2>Publications</h2><ul>\n${works.join('\n')}\n</ul></body></html>`,
  ].join('\n');
}

function htmlLines(content: PageContent): string {
  const works = content.works.map(
    (work) =>
      `<p><strong>${escaped(work.title)}</strong><br>${authorsBy(work, linked)}<br><em>${escaped(work.venue)} ${work.year}</em></p>`,
  );
  return [
    `<html><head><title>Homepage of ${escaped(content.names[0] ?? '')}</title><link rel="canonical" href="${content.owner.site}"></head><body>`,
    `<h1>${escaped(title(content))}</h1>`,
    `<p>${prose(content, linked)}</p>`,
    content.email === undefined ? '' : `<p>Contact: ${content.email.replace('@', ' [at] ')}</p>`,
    content.orcid === undefined ? '' : `<p><a href="https://orcid.org/${content.orcid}">ORCID</a></p>`,
    content.students.length > 0 ? `<h3>PhD students</h3><p>${content.students.map(linked).join(', ')}</p>` : '',
    `<h3>Selected Papers</h3>\n${works.join('\n')}</body></html>`,
  ].join('\n');
}

function markdown(content: PageContent): string {
  const works = content.works.map((work) => `- ${authorsBy(work, mark)}, "${work.title}," *${work.venue}*, ${work.year}.`);
  return [
    `---\ntitle: "${title(content)}"\n---\n\n# ${title(content)}\n\n${prose(content, mark)}\n`,
    content.email === undefined ? '' : `Email: <${content.email}>\n`,
    content.orcid === undefined ? '' : `[ORCID](https://orcid.org/${content.orcid})\n`,
    content.students.length > 0 ? `## PhD Students\n\n${content.students.map((student) => `* ${mark(student)}`).join('\n')}\n` : '',
    `## Publications\n\n${works.join('\n')}\n`,
  ].join('\n');
}

function plainText(content: PageContent): string {
  const works = content.works.map(
    (work, i) => `[${i + 1}] ${authorsBy(work, ({ name }) => name)}. ${work.title}. ${work.venue}, ${work.year}.\n`,
  );
  return [
    `${title(content)}\n${role(content)}\n${content.employer.name}\n`,
    `${prose(content, ({ name }) => name)}\n`,
    content.email === undefined ? '' : `E-mail: ${content.email}\n`,
    content.students.length > 0 ? `PhD students\n\n${content.students.map(({ name }) => `* ${name}`).join('\n')}\n` : '',
    `Publications\n\n${works.join('\n')}`,
  ].join('\n');
}

/** The homepage in the layout that its owner chose: two of HTML, Markdown, plain text. */
export function pageFile(content: PageContent): PageFile {
  switch (content.owner.id % 7) {
    case 0:
      return { name: `${content.id}.txt`, text: plainText(content) };
    case 1:
    case 2:
      return { name: `${content.id}.md`, text: markdown(content) };
    case 3:
    case 4:
      return { name: `${content.id}.html`, text: htmlLines(content) };
    default:
      return { name: `${content.id}.html`, text: htmlList(content) };
  }
}
