import type { GraphView } from './graph-view.js';

/** A stay of a person: a job, a course of study, a degree. */
export interface Stay {
  /** IRI of the role or degree. */
  readonly iri: string;
  readonly kind: 'position' | 'study' | 'degree';
  /** "Assistant Professor", "Ph.D. in Physics". */
  readonly title: string;
  /** IRI of the organisation. */
  readonly organization?: string;
  readonly start?: string;
  readonly end?: string;
  /** It goes on. */
  readonly isOpen: boolean;
  readonly supervisors: readonly string[];
}

const STUDY = /\bstudent$/;

function roleOf(view: GraphView, iri: string): Stay | undefined {
  const role = view.get(iri);
  if (!role?.isA('schema:OrganizationRole')) return undefined;
  const [organization] = role.iris('schema:memberOf');
  const start = role.text('schema:startDate');
  const end = role.text('schema:endDate');
  const title = role.text('schema:roleName') ?? '';
  return {
    iri,
    kind: STUDY.test(title) && !role.isA('schema:EmployeeRole') ? 'study' : 'position',
    title,
    isOpen: end === undefined && start !== undefined,
    supervisors: role.iris('vg:supervisor'),
    ...(organization !== undefined && { organization }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

function degreeOf(view: GraphView, iri: string, isPursued: boolean): Stay {
  const degree = view.get(iri);
  const [organization] = degree?.iris('schema:recognizedBy') ?? [];
  const end = degree?.text('schema:dateCreated');
  return {
    iri,
    kind: 'degree',
    title: degree?.text('schema:name') ?? 'Degree',
    isOpen: isPursued,
    supervisors: [],
    ...(organization !== undefined && { organization }),
    ...(end !== undefined && { end }),
  };
}

const lastYear = ({ isOpen, start, end }: Stay): string => (isOpen ? '9999' : (end ?? start ?? ''));

/** Root of an organisation: the university of a school of it. */
export function rootOf(view: GraphView, organization: string): string {
  let at = organization;
  for (let step = 0; step < 8; step++) {
    const parent = view.get(at)?.iris('schema:parentOrganization')[0];
    if (parent === undefined) return at;
    at = parent;
  }
  return at;
}

/** A degree with the studies for it: their start, supervisors and place belong to one line. */
function joined(view: GraphView, degree: Stay, studies: readonly Stay[]): Stay & { readonly study?: string } {
  const tail = degree.iri.slice(degree.iri.lastIndexOf('/'));
  const study = studies.find(
    ({ iri, organization }) =>
      iri.endsWith(tail) &&
      organization !== undefined &&
      degree.organization !== undefined &&
      rootOf(view, organization) === rootOf(view, degree.organization),
  );
  if (!study) return degree;
  const { start, organization, supervisors } = study;
  const end = study.end ?? degree.end;
  return {
    ...degree,
    study: study.iri,
    supervisors,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(organization !== undefined && { organization }),
  };
}

/** Jobs, studies and degrees of a person, what goes on first, then the latest. */
export function careerOf(view: GraphView, person: string): readonly Stay[] {
  const thing = view.get(person);
  if (!thing) return [];
  const roles = thing.iris('schema:memberOf').flatMap((role) => roleOf(view, role) ?? []);
  const degrees = [
    ...thing.iris('schema:hasCredential').map((iri) => degreeOf(view, iri, false)),
    ...thing.iris('vg:pursues').map((iri) => degreeOf(view, iri, true)),
  ].map((degree) =>
    joined(
      view,
      degree,
      roles.filter(({ kind }) => kind === 'study'),
    ),
  );
  const told = new Set(degrees.flatMap(({ study }) => study ?? []));
  const stays: Stay[] = [...roles.filter(({ iri }) => !told.has(iri)), ...degrees];
  return stays.sort((a, b) => lastYear(b).localeCompare(lastYear(a)) || (b.start ?? '').localeCompare(a.start ?? ''));
}
