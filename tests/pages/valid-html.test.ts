import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';
import { triedAddresses } from '../site/kinds';
import { addressOf, named, out } from '../site/site';
import { isSweep } from '../sweep';

const hasJava = spawnSync('java', ['-version']).status === 0;

test.skipIf(!hasJava)(
  `the W3C checker finds no error on ${isSweep ? 'every page' : 'a page of each kind'}`,
  { timeout: 300_000 },
  async () => {
    const files = isSweep
      ? [out]
      : triedAddresses.map((address) => `${out}${address.replace(/\/$/, '/index.html')}`);
    const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
    // It ends before optimizing its code in full pays off.
    const options = [
      '-Xss4m',
      '-XX:TieredStopAtLevel=1',
      '-jar',
      jar,
      '--errors-only',
      '--skip-non-html',
      '--format',
      'json',
      ...files,
    ];
    const checker = spawn('java', options, { stdio: ['ignore', 'ignore', 'pipe'] });
    const [said, [status]] = await Promise.all([text(checker.stderr), once(checker, 'exit')]);
    const report = JSON.parse(said || '{"messages":[]}') as {
      messages: { url: string; lastLine: number; message: string }[];
    };
    const faults = report.messages.map(
      ({ url, lastLine, message }) =>
        `${named(addressOf(url.slice(url.indexOf(out) + out.length)))}:${lastLine}: ${message}`,
    );
    expectNone(faults);
    expect(status).toBe(0);
  },
);
