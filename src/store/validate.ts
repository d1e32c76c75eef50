import { readFile } from 'node:fs/promises';
import type { Quad } from '@rdfjs/types';
import { Parser, Store } from 'n3';

/** One violation of a shape. */
export interface Finding {
  /** The thing that is wrong: an IRI. */
  readonly focus: string;
  /** The property that is wrong, where the shape is about one. */
  readonly path?: string;
  readonly message: string;
  /** The value that is wrong, where there is one. */
  readonly value?: string;
}

/** What the shapes say of a graph. */
export interface ValidationReport {
  readonly conforms: boolean;
  /** Ordered by focus, path and value. */
  readonly results: readonly Finding[];
}

/** The shapes that vitagraph ships, `ontologies/shapes.ttl`. */
export const SHAPES: URL = new URL('../../ontologies/shapes.ttl', import.meta.url);

interface ReportedResult {
  readonly focusNode: { readonly value: string } | null;
  readonly path: { readonly value: string } | null;
  readonly value: { readonly value: string } | null;
  readonly message: readonly { readonly value: string }[];
}

function findingOf(result: ReportedResult): Finding {
  const { focusNode, path, value, message } = result;
  return {
    focus: focusNode?.value ?? '',
    message: message.map((term) => term.value).join('; ') || 'does not fit its shape',
    ...(path && { path: path.value }),
    ...(value && { value: value.value }),
  };
}

const sortKey = ({ focus, path = '', value = '', message }: Finding): string => [focus, path, value, message].join('\n');

/** The engine and the parsed shapes: loaded on first use, as only `validate` needs them. */
const validator = async () => {
  const [{ default: Validator }, shapes] = await Promise.all([import('rdf-validate-shacl'), readFile(SHAPES, 'utf8')]);
  return new Validator(new Store(new Parser().parse(shapes)) as never);
};
let loaded: ReturnType<typeof validator> | undefined;

/**
 * Validates a graph against the shipped SHACL shapes (https://www.w3.org/TR/shacl/). Graph names are ignored:
 * the union of all quads is what has to fit.
 */
export async function validate(quads: Iterable<Quad>): Promise<ValidationReport> {
  loaded ??= validator();
  const engine = await loaded;
  const data = new Store();
  for (const { subject, predicate, object } of quads) data.addQuad(subject as never, predicate as never, object as never);
  const report = await engine.validate(data as never);
  const results = (report.results as readonly ReportedResult[]).map(findingOf).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { conforms: report.conforms, results };
}
