import { HtmlValidate } from 'html-validate';
import { test } from 'vitest';
import { expectNone } from '../expect-none';
import { triedAddresses } from './kinds';
import { readText } from './site';

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

test('html-validate finds no error', { timeout: 300_000 }, async () => {
  const faults: string[] = [];
  for (const page of triedAddresses) {
    const { results } = await validator.validateString(readText(page), page);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}:${line}: ${ruleId}: ${message}`);
  }
  expectNone(faults);
});
