import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { routes } from '@/lib/routes';
import { siteUrl } from '@/lib/site';
import { expectNone } from '../expect-none';
import { filesEnding, pageAddresses, readText } from './site';

type Row = Record<string, unknown>;

const ajv = addFormats['default'](new Ajv2020());
/** Content of all.json by the address of its home page. */
const wholes = new Map(
  openLanguages().map((lang) => [`/${lang}/`, JSON.parse(readText(routes.dataFile(lang, 'all.json'))) as Record<string, Row[]>]),
);

it.each(filesEnding('.schema.json'))('%s describes its file', (address) => {
  const validate = ajv.compile(JSON.parse(readText(address)));
  validate(JSON.parse(readText(address.replace('.schema.json', '.json'))));
  expect(validate.errors).toBeNull();
});

it.each(filesEnding('.csv'))('%s has the records of its JSON file, and all.json has them too', (address) => {
  const { records } = JSON.parse(readText(address.replace('.csv', '.json'))) as { records: Row[] };
  const rows: Record<string, string>[] = parse(readText(address), { bom: true, columns: true });
  expect(rows).toEqual(records.map((record) => cellsOf(record, Object.keys(rows[0] ?? {}))));
  const [, root = '', name = ''] = /^(\/[a-z]{2}\/).*?([a-z]+)\.csv$/.exec(address) ?? [];
  expect(wholes.get(root)?.[name]).toEqual(records);
});

/** A record as CSV has it, by the description on the data page. */
function cellsOf(record: Row, columns: string[]): Row {
  const valueAt = (column: string) => column.split('.').reduce<unknown>((value, key) => (value as Row | undefined)?.[key], record);
  const cell = (value: unknown) => {
    if (value === undefined) return '';
    if (!Array.isArray(value)) return String(value);
    return value.some((item) => typeof item === 'object')
      ? JSON.stringify(value)
      : value.length === 0
        ? expect.stringMatching(/^(\[\])?$/)
        : value.join(';');
  };
  return Object.fromEntries(columns.map((column) => [column, cell(valueAt(column))]));
}

it('every record names a page that exists', () => {
  const pages = new Set(pageAddresses());
  const records = [...wholes.values()]
    .flatMap((whole) => Object.values(whole))
    .filter(Array.isArray)
    .flat();
  const missing = records.filter(({ page }) => !pages.has(String(page).replace(siteUrl, '').replace(/#.*/, '')));
  expectNone(missing.map(({ id }) => id));
  expect(records).not.toEqual([]);
});
