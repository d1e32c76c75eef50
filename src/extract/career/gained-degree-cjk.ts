import type { DegreeStatement, Statement } from './statement.js';

const isGained = (statement: Statement, studied: DegreeStatement): boolean =>
  statement.kind === 'degree' &&
  statement !== studied &&
  statement.status === 'completed' &&
  statement.level === studied.level &&
  statement.organization.names[0] === studied.organization.names[0];

/** 继续攻读博士学位，2017年获博士学位: studies of a paragraph that its next words tell the end of. */
export const endedByDegree = (statements: readonly Statement[]): readonly Statement[] =>
  statements.map((statement) =>
    statement.kind === 'degree' && statement.status === 'ongoing' && statements.some((other) => isGained(other, statement))
      ? { ...statement, status: 'completed' as const }
      : statement,
  );
