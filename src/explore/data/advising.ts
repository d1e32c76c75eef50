import type { Advising } from './graph-view.js';
import type { Curie, Thing } from './thing.js';

/** Properties from advisee to advisor, and from advisor to advisee, with what the advising is for. */
export const ADVISOR_PROPERTIES: ReadonlyMap<Curie, string> = new Map([
  ['vg:advisor', ''],
  ['vg:doctoralAdvisor', 'doctoral'],
  ['vg:mastersAdvisor', "master's"],
  ['vg:bachelorsAdvisor', "bachelor's"],
  ['vg:postdocAdvisor', 'postdoctoral'],
  ['vg:internshipMentor', 'internship'],
]);

export const ADVISEE_PROPERTIES: ReadonlyMap<Curie, string> = new Map([
  ['vg:advisee', ''],
  ['vg:doctoralStudent', 'doctoral'],
  ['vg:mastersStudent', "master's"],
  ['vg:bachelorsStudent', "bachelor's"],
  ['vg:postdoc', 'postdoctoral'],
  ['vg:intern', 'internship'],
]);

/** All pairs of advisor and advisee, whichever side says so, each once. */
export function advisingFacts(things: Iterable<Thing>): readonly Advising[] {
  const pairs = new Map<string, { advisor: string; advisee: string; kinds: Set<string> }>();
  const learn = (advisor: string, advisee: string, kind: string): void => {
    if (advisor === advisee) return;
    const key = `${advisor} ${advisee}`;
    const pair = pairs.get(key) ?? { advisor, advisee, kinds: new Set() };
    if (kind !== '') pair.kinds.add(kind);
    pairs.set(key, pair);
  };
  for (const thing of things) {
    for (const [property, kind] of ADVISOR_PROPERTIES) for (const advisor of thing.iris(property)) learn(advisor, thing.iri, kind);
    for (const [property, kind] of ADVISEE_PROPERTIES) for (const advisee of thing.iris(property)) learn(thing.iri, advisee, kind);
  }
  return [...pairs.values()].map(({ advisor, advisee, kinds }) => ({ advisor, advisee, kinds: [...kinds] }));
}
