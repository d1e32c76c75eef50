/**
 * Milliseconds of processor time that this process has used: unlike the clock's, they are the same however busy the machine is.
 * Only differences mean something.
 */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
