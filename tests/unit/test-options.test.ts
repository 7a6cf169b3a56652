import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('npm test refuses an unknown option before it does anything', () => {
  const script = path.resolve(import.meta.dirname, '../../scripts/test.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--quik'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Unknown option '--quik'.*npm test -- --quick: .*npm test -- --all: /s);
});
