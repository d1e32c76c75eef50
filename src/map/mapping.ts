import type { Literal, NamedNode } from '@rdfjs/types';
import type { Evidence } from '../model/page-facts.js';
import type { PageView } from './page-view.js';
import { rdf } from './vocabulary.js';

/** One triple with the words of the page that say it, where there are such. */
export interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
  readonly evidence?: Evidence;
  /** See {@link Row.isSingle}. */
  readonly isSingle?: true;
}

/** What a row gives for one thing. */
export type Value =
  | NamedNode
  | Literal
  | {
      readonly object: NamedNode | Literal;
      /** Where it is not the thing itself. */
      readonly subject?: NamedNode;
      readonly evidence?: Evidence;
    };

/** One line of the mapping table. */
export interface Row<T> {
  readonly predicate: NamedNode;
  /** The part of the model that it is read from, for the table in `docs/mapping.md`. */
  readonly from: string;
  /** When it is written, if not always. */
  readonly when?: string;
  /** A thing has one value at most: of pages that disagree the union believes the first. */
  readonly isSingle?: true;
  readonly values: (thing: T, view: PageView) => readonly Value[];
}

/** How one kind of thing is written. */
export interface Mapping<T> {
  readonly name: string;
  /** The things of the kind that a page speaks of. */
  readonly things: (view: PageView) => readonly T[];
  readonly subject: (thing: T) => NamedNode;
  readonly types: (thing: T) => readonly NamedNode[];
  /** The types in words, for the table. */
  readonly typesText: string;
  readonly rows: readonly Row<T>[];
}

/** A mapping whose kind of thing no longer matters. */
export interface RunnableMapping {
  readonly name: string;
  readonly typesText: string;
  readonly rows: readonly Omit<Row<never>, 'values'>[];
  run(view: PageView, emit: (statement: Statement) => void): void;
}

/** Makes a mapping runnable. */
export function runnable<T>(mapping: Mapping<T>): RunnableMapping {
  return {
    name: mapping.name,
    typesText: mapping.typesText,
    rows: mapping.rows,
    run(view, emit) {
      for (const thing of mapping.things(view)) {
        const subject = mapping.subject(thing);
        for (const type of mapping.types(thing)) emit({ subject, predicate: rdf.type, object: type });
        for (const row of mapping.rows) {
          for (const value of row.values(thing, view)) emit(statementOf(subject, row, value));
        }
      }
    },
  };
}

function statementOf(subject: NamedNode, { predicate, isSingle }: Pick<Row<never>, 'predicate' | 'isSingle'>, value: Value): Statement {
  const single = isSingle && { isSingle };
  if ('termType' in value) return { subject, predicate, object: value, ...single };
  return { subject, predicate, ...value, ...single };
}
