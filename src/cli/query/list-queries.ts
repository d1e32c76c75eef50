import { type NamedQuery, namedQueries } from '../../query/named-query.js';
import { padToWidth } from '../../query/results/display-width.js';

const usage = ({ name, parameters }: NamedQuery): string =>
  [name, ...parameters.map((parameter) => parameter.name.toUpperCase())].join(' ');

/** The named queries with what each takes and answers, one a line. */
export function listQueries(): string {
  const queries = namedQueries();
  const width = Math.max(...queries.map((query) => usage(query).length));
  const lines = queries.map((query) => {
    const aliases = query.aliases.length > 0 ? ` (also: ${query.aliases.join(', ')})` : '';
    return `${padToWidth(usage(query), width)}  ${query.meaning}${aliases}\n`;
  });
  return lines.join('');
}
