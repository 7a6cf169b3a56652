import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { editorSchema } from '@/lib/content/editor-schema';
import { collections } from '@/lib/content/schema';
import { makeFields } from '../content-factory';

const ajv = addFormats['default'](new Ajv2020());

test.each(collections)('docs/schemas/%s.json is the schema of now: otherwise run npm run check -- --schemas', (collection) => {
  expect(JSON.parse(readFileSync(`docs/schemas/${collection}.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(editorSchema(collection))));
});

test.each(collections)('the schema of %s takes right fields and refuses an unknown, a missing and a wrong one', (collection) => {
  const validate = ajv.compile(editorSchema(collection));
  expect(validate(makeFields(collection)), JSON.stringify(validate.errors)).toBe(true);
  for (const changes of [{ unheardOf: 'x' }, { title: undefined }, { summary: 7 }])
    expect(validate(makeFields(collection, changes))).toBe(false);
});
