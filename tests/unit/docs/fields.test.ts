import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { rules } from '@/lib/check/find-problems';
import { collections } from '@/lib/content/schema/collections';
import { schemas } from '@/lib/content/schema/schemas';
import { emptyFields } from '@/scripts/new/new';
import { makeFields } from '@/tests/content-factory';

test.each(collections)('a new file in %s has every field with what it means', (collection) => {
  const lines = emptyFields(collection, '2018-12-13-a').split('\n').slice(1, -3);
  expect(
    lines.filter(
      (line) => !/^[ #-]*\w+:( ("\S*"|\[\]|0))? # \S/.test(line) || line.includes('undefined'),
    ),
  ).toEqual([]);
  const names = lines.map((line) => /^(?:# )?(\w+):/.exec(line)?.[1]).filter(Boolean);
  const ofOtherPages = ['helplines', 'picture', 'keyFigures', 'threads'].filter(
    () => collection === 'pages',
  );
  expect(names).toEqual(
    Object.keys(schemas[collection].shape).filter((name) => !ofOtherPages.includes(name)),
  );
});

test('a new page of text has twelve lines of front matter, without what single pages have', () => {
  expect(emptyFields('pages', 'a-page').split('\n').slice(1, -3)).toHaveLength(12);
  expect(emptyFields('pages', 'home')).toContain('keyFigures');
});

test('a field in a group is inside it, and a comment where it is optional', () => {
  const text = emptyFields('countries', 'nepal');
  expect(text).toContain(
    '\nlaws: # Laws, plans and policies on trafficking and smuggling\n  - name: "" # Name of the law, plan or policy\n    type: "" # ',
  );
  expect(text).toContain(
    '\n    # numbers: # Its telephone numbers\n    #   - number: "" # Telephone number as dialled\n    #     # use: ""',
  );
  expect(text).toContain(
    '\n  trafficking: # Trafficking in Persons Protocol\n    status: "" # Whether the state is bound by it (party, not-a-party, unknown)\n',
  );
});

test('docs/editing.md names every collection', () => {
  const guide = readFileSync('docs/editing.md', 'utf8');
  expect(collections.filter((collection) => !guide.includes(`\n| ${collection} | `))).toEqual([]);
});

const check = (option: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', option], {
    encoding: 'utf8',
  });

test('npm run check -- --rules prints every rule', () => {
  const { status, stdout } = check('--rules');
  expect(status).toBe(0);
  expect(stdout.trim().split('\n').sort()).toEqual(
    rules.map(({ name, says }) => `${name}: ${says}`).sort(),
  );
});

test('npm run check -- --schemas writes a JSON Schema for each collection, which accepts right fields and refuses wrong ones', () => {
  const { status, stdout } = check('--schemas');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: `Wrote the schemas of ${collections.length} collections to .cache/schemas\n`,
  });
  const ajv = addFormats['default'](new Ajv2020());
  for (const collection of collections) {
    const isRight = ajv.compile(
      JSON.parse(readFileSync(`.cache/schemas/${collection}.schema.json`, 'utf8')),
    );
    expect(
      isRight(makeFields(collection)),
      `${collection}: ${ajv.errorsText(isRight.errors)}`,
    ).toBe(true);
    expect(isRight(makeFields(collection, { title: undefined })), collection).toBe(false);
    expect(isRight(makeFields(collection, { colour: 'red' })), collection).toBe(false);
  }
});
