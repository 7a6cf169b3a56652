import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../expect-none';
import { triedAddresses as tried } from '../site/kinds';
import { addressOf, named, out, readText } from '../site/site';
import { isSweep } from '../sweep';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The serializer of the HTML standard writes `open=""`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Headlines say what happened and where; search engines shorten them as they need.
    'long-title': 'off',
    // A citation in RIS ends with a space: "ER  - ".
    'no-trailing-whitespace': 'off',
    'valid-id': ['error', { relaxed: true }],
    // The checkboxes of a facet share its name, so that the form sends several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // In large type a number breaks at its spaces rather than run off the screen.
    'tel-non-breaking': 'off',
  },
});

const java = spawnSync('java', ['-version']).status === 0;

// The two checkers work at the same time.
describe.concurrent(`on ${isSweep ? 'every page' : 'a page of each kind'}`, {
  timeout: 300_000,
}, () => {
  it.skipIf(!java)('the W3C checker finds no error', async () => {
    const files = isSweep
      ? [out]
      : tried.map((address) => `${out}${address.replace(/\/$/, '/index.html')}`);
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
  });

  it('html-validate finds no error', async () => {
    const faults: string[] = [];
    for (const page of tried) {
      const { results } = await validator.validateString(readText(page), page);
      const found = results.flatMap(({ messages }) => messages);
      for (const { ruleId, message, line } of found)
        faults.push(`${named(page)}:${line}: ${ruleId}: ${message}`);
    }
    expectNone(faults);
  });
});
