import type { NamedNode } from '@rdfjs/types';
import type { Iri, ResolvedAdvising } from '../model/entity.js';
import type { AdvisingKind } from '../model/page-facts.js';
import { type Mapping, type RunnableMapping, runnable, type Value } from './mapping.js';
import { iri } from './terms.js';
import { foaf, vg } from './vocabulary.js';

/** Two people, one of whom advises the other. */
interface AdvisedPair {
  readonly advisor: Iri;
  readonly advisee: Iri;
  readonly owner: Iri;
  readonly advising: ResolvedAdvising;
}

const SPECIAL: Readonly<Record<AdvisingKind, { readonly advisor: NamedNode; readonly advisee: NamedNode } | undefined>> = {
  doctoral: { advisor: vg.doctoralAdvisor, advisee: vg.doctoralStudent },
  masters: { advisor: vg.mastersAdvisor, advisee: vg.mastersStudent },
  bachelors: { advisor: vg.bachelorsAdvisor, advisee: vg.bachelorsStudent },
  postdoctoral: { advisor: vg.postdocAdvisor, advisee: vg.postdoc },
  internship: { advisor: vg.internshipMentor, advisee: vg.intern },
  unspecified: undefined,
};

const toAdvisor = ({ advisor, advisee, advising }: AdvisedPair): Value => ({
  subject: iri(advisee),
  object: iri(advisor),
  evidence: advising.fact.evidence,
});

const toAdvisee = ({ advisor, advisee, advising }: AdvisedPair): Value => ({
  subject: iri(advisor),
  object: iri(advisee),
  evidence: advising.fact.evidence,
});

const ofKind = (kind: AdvisingKind, predicate: NamedNode, value: (pair: AdvisedPair) => Value) => ({
  predicate,
  from: 'advising',
  when: `kind ${kind}`,
  values: (pair: AdvisedPair) => (pair.advising.fact.kind === kind ? [value(pair)] : []),
});

const kinds = Object.entries(SPECIAL) as [AdvisingKind, (typeof SPECIAL)[AdvisingKind]][];

const mapping: Mapping<AdvisedPair> = {
  name: 'Advising',
  things: ({ page }) => {
    const { owner } = page;
    if (owner === undefined) return [];
    return page.advising
      .filter(({ person }) => person !== owner)
      .map((advising) => {
        const isAdvisor = advising.fact.direction === 'advisor';
        return { advisor: isAdvisor ? advising.person : owner, advisee: isAdvisor ? owner : advising.person, owner, advising };
      });
  },
  subject: ({ owner }) => iri(owner),
  types: () => [],
  typesText: '(a pair of people)',
  rows: [
    { predicate: vg.advisor, from: 'advising', when: 'subject: the advisee', values: (pair) => [toAdvisor(pair)] },
    { predicate: vg.advisee, from: 'advising', when: 'subject: the advisor', values: (pair) => [toAdvisee(pair)] },
    ...kinds.flatMap(([kind, special]) =>
      special ? [ofKind(kind, special.advisor, toAdvisor), ofKind(kind, special.advisee, toAdvisee)] : [],
    ),
    {
      predicate: foaf.knows,
      from: 'advising',
      when: 'subject: the owner',
      values: ({ advising }) => [{ object: iri(advising.person), evidence: advising.fact.evidence }],
    },
  ],
};

/** Who advises whom, in both directions. */
export const mapAdvising: RunnableMapping = runnable(mapping);
