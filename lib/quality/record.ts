import { mkdirSync, writeFileSync } from 'node:fs';

/** Records what a check measured, for the report that `npm run quality` publishes. */
export function record(check: string, measured: Record<string, unknown>): void {
  mkdirSync('.cache/quality', { recursive: true });
  writeFileSync(`.cache/quality/${check}.json`, `${JSON.stringify(measured)}\n`);
}
