import { createContext, Script } from 'node:vm';

const context = createContext({ work: () => undefined });
const script = new Script('work()');

/**
 * What some work returns, in brackets; nothing if it takes longer than some seconds. It may stop
 * anywhere, even within a regular expression that would run for ever, so it may change nothing.
 */
export function inTime<T>(seconds: number, work: () => T): [T] | [] {
  context['work'] = work;
  try {
    return [script.runInContext(context, { timeout: seconds * 1000 })];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return [];
    throw error;
  }
}
