/** A case to learn from: what is seen, and whether it is so. */
export interface Case {
  readonly values: readonly number[];
  readonly isSo: boolean;
  /** How much the case counts; 1 where none is given. */
  readonly weight?: number;
}

/** Holds the weights back: as if so many cases spoke for 0. */
const RIDGE = 1;
const STEPS = 25;

/** Weights of the values and the constant, the last, under which the cases are likeliest: logistic regression by Newton's method. */
export function fitLogistic(cases: readonly Case[]): number[] {
  const size = (cases[0]?.values.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === size - 1 ? 0 : -RIDGE * weight));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { values, isSo, weight = 1 } of cases) {
      const row = [...values, 1];
      const probability = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)));
      const error = weight * (Number(isSo) - probability);
      const spread = weight * probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] as number) + error * (row[i] as number);
        const line = curvature[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + spread * (row[i] as number) * (row[j] as number);
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (change[i] as number));
  }
  return weights;
}

/** Solves a system of linear equations by elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows[k] as number[];
    for (let i = k + 1; i < size; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] as number[];
    let value = row[size] as number;
    for (let j = k + 1; j < size; j++) value -= (row[j] as number) * (solution[j] as number);
    solution[k] = value / (row[k] as number);
  }
  return solution;
}
