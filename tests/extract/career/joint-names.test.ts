import { describe, expect, it } from 'vitest';
import { stated } from './stated.js';

const posts = (line: string): string[] => stated(`## Experience\n\n- ${line}\n`).filter((fact) => !fact.startsWith('now'));

describe('"and" within the name of the place of an entry', () => {
  it.each([
    ['Intern, Tide and Machine Intelligence Lab, 2019', 'Intern @ Tide and Machine Intelligence Lab 2019..2019'],
    ['Lecturer, Ice and Snow Institute, 2019', 'Lecturer @ Ice and Snow Institute 2019..2019'],
    [
      'Intern, Rope Resources Utilization and Sustainable Knot Management Key Laboratory, 2019',
      'Intern @ Rope Resources Utilization and Sustainable Knot Management Key Laboratory 2019..2019',
    ],
    ['2019: Intern, Tides and Vision Group, Lindar University', 'Intern @ Lindar University 2019..2019'],
  ])('%s', (line, fact) => expect(posts(line)).toEqual([fact]));

  it.each([
    ['Postdoc, Google and Vision Lab, 2019'],
    ['Postdoc, QLM and Vision Lab, 2019'],
    ['Postdoc, Lindar University and Vision Lab, 2019'],
    ['Postdoc, Physics and Institute of Snow, 2019'],
    ['Postdoc, Norvik and the Vision Lab, 2019'],
    ['Postdoc with Jane Reed and Vision Lab, 2019'],
    ['Postdoc, Tides and Vision Lab Robotics Ltd., 2019'],
  ])('parts two: %s', (line) => expect(posts(line).join()).not.toMatch(/@ [^,]* and (?:the )?(?:Vision Lab|Institute)/u));
});
