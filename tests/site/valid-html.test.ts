import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { record } from '../../lib/quality/record';
import { readSite, siteFiles } from './site';
import { isSweep, triedAddresses } from './sweep';

const pages = siteFiles().filter((name) => name.endsWith('.html'));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The serializer of the HTML standard writes `open=""`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Headlines say what happened and where; search engines cut them for themselves.
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one facet share its name: a form sends them as several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // In large type a number breaks at its spaces rather than reach beyond the screen.
    'tel-non-breaking': 'off',
    // The list of completions belongs to a combobox, which no native element is.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

it('has no error by html-validate on any page', async () => {
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readSite(page).toString(), page);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) faults.push(`${page}:${line}: ${ruleId}: ${message}`);
    }
  }
  record('html-validate', { pages: pages.length, findings: faults.length });
  expect(faults).toEqual([]);
}, 300_000);

const java = spawnSync('java', ['-version']).status === 0;

it.skipIf(!java)(
  `has no error by the checker of the W3C on ${isSweep ? 'any page' : 'a page of any kind'}`,
  () => {
    const tried = triedAddresses();
    const files = isSweep ? ['out'] : tried.map((address) => `out${address.replace(/\/$/, '/index.html')}`);
    const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
    const { stdout, stderr, status } = spawnSync(
      'java',
      ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    const report = JSON.parse(stderr || stdout || '{"messages":[]}') as { messages: { url: string; lastLine: number; message: string }[] };
    const faults = report.messages.map(({ url, lastLine, message }) => `${url.replace(/^.*\/out\//, '/')}:${lastLine}: ${message}`);
    record('vnu', { pages: tried.length, findings: faults.length });
    expect({ faults, status }).toEqual({ faults: [], status: 0 });
  },
  300_000,
);
