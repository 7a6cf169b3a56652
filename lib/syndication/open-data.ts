import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from '@/lib/content/schema/entry';
import { schemas } from '@/lib/content/schema/schemas';
import { remember } from '@/lib/remember';
import {
  addressesIn,
  type CitedCollection,
  type DataCollection,
  dataCollections,
  dataFileNames,
} from '@/lib/routes';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';
import { fieldsOf, required, valueAt } from '@/lib/source/walk';
import { citationOf, printCitations } from './citation';

/** Every file of the open data of a language by its address. Each is printed on demand. */
export const dataFiles = (site: Site): Map<string, () => string> =>
  new Map(dataFileNames.map((name) => [site.address.dataFile(name), () => dataFile(site, name)]));

/** A file of the open data by its name: "news.csv", "news.bib", "all.schema.json". */
export function dataFile(site: Site, name: string): string {
  const [subject, format] = name.split('.') as [DataCollection | 'all', string];
  if (format === 'bib' || format === 'ris') {
    const entries = entriesIn(site)[subject as CitedCollection];
    return printCitations(
      site,
      format,
      entries.map((entry) => citationOf(site, entry)),
    );
  }
  const fileUrl = (of: string) => absolute(site.address.dataFile(of));
  if (format === 'schema')
    return printJson({ $id: fileUrl(name), ...z.toJSONSchema(fileSchema(subject)) });
  const { title, version, date, records } = openData(site);
  if (format === 'csv') {
    const collection = subject as DataCollection;
    return printCsv(rowsOf(collection, records[collection]));
  }
  return printJson({
    $schema: fileUrl(`${subject}.schema.json`),
    title: subject === 'all' ? title : `${title}: ${subject}`,
    license: contentLicence,
    version,
    date,
    ...(subject === 'all' ? records : { records: records[subject] }),
  });
}

/** The data of a language: what the page "Data" and the files show. */
export const openData = remember((site: Site) => {
  const entries = entriesIn(site);
  const recordsOf = (name: DataCollection): [DataCollection, DataRecord[]] => [
    name,
    entries[name].map((entry) => recordOf(site, entry)),
  ];
  return {
    title: site.messages.siteName,
    date: site.updated,
    version: versionOf(entries),
    records: Object.fromEntries(dataCollections.map(recordsOf)) as Record<
      DataCollection,
      DataRecord[]
    >,
  };
});

type DataRecord = Readonly<Record<string, unknown>>;
type DataEntries = { readonly [C in DataCollection]: readonly Entry<C>[] };

const entriesIn = (site: Site): DataEntries => ({
  news: site.items('news'),
  events: site.items('events'),
  countries: site.countries,
  resources: site.resources,
  glossary: site.terms,
  milestones: site.milestones,
});

/** Licence of the texts and the data: see LICENSE-content. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

const identity = {
  id: z.string().describe('Stable name of the record in its collection'),
  page: z.url().describe('Page of this site that shows the record'),
};
const closing = {
  text: z
    .string()
    .describe(
      'The text as Markdown; empty if this language has none, and other words may be English then',
    ),
};
const codes = {
  countryCodes: z
    .array(z.string().regex(/^[A-Z]{3}$/))
    .describe('ISO 3166-1 alpha-3 codes of `countries`, in the same order'),
};

const recordSchemas = Object.fromEntries(
  dataCollections.map((collection): [DataCollection, z.ZodObject] => {
    const { shape } = schemas[collection];
    return [
      collection,
      z.strictObject({ ...identity, ...shape, ...('countries' in shape && codes), ...closing }),
    ];
  }),
) as Record<DataCollection, z.ZodObject>;

const head = {
  $schema: z.url().describe('Address of this schema'),
  title: z.string().describe('Name of the file'),
  license: z
    .literal(contentLicence)
    .describe(
      'Licence of the file; quotations and titles of sources are not covered, and facts are free',
    ),
  version: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Changes whenever any record of the data changes'),
  date: z.iso.date().describe('Day of the last change of substance'),
};

function fileSchema(subject: DataCollection | 'all'): z.ZodObject {
  if (subject !== 'all')
    return z.strictObject({ ...head, records: z.array(recordSchemas[subject]) });
  return z.strictObject({
    ...head,
    ...Object.fromEntries(dataCollections.map((name) => [name, z.array(recordSchemas[name])])),
  });
}

/**
 * First twelve digits of a hash over all entries: the same content has the same version wherever it
 * is published.
 */
function versionOf(entries: DataEntries): string {
  const hash = createHash('sha256');
  for (const collection of dataCollections) hash.update(JSON.stringify(entries[collection]));
  return hash.digest('hex').slice(0, 12);
}

/** An entry as a record, its fields in the order of the schema. */
function recordOf(site: Site, entry: Entry<DataCollection>): DataRecord {
  const page =
    entry.collection === 'milestones'
      ? addressesIn(entry.pageLang).milestone(entry.slug)
      : site.address.of(entry);
  const values: DataRecord = {
    ...entry,
    id: entry.slug,
    page: absolute(page),
    text: site.markdown(entry, (address) => absolute('/') + address.slice(1)),
    ...('countries' in entry && {
      countryCodes: site.countriesOf(entry).map(({ iso3 }) => iso3),
    }),
  };
  const fields = Object.keys(recordSchemas[entry.collection].shape).filter(
    (field) => values[field] !== undefined,
  );
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

const printJson = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Rows of text as CSV (RFC 4180), with the byte order mark by which spreadsheets recognize UTF-8.
 */
export function printCsv(rows: readonly (readonly string[])[]): string {
  // A spreadsheet would take a cell that begins like this for a formula.
  const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const quoted = (text: string) =>
    /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (text: string) => quoted(safe(text));
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowsOf(collection: DataCollection, records: readonly DataRecord[]): string[][] {
  const columns = dataColumns(collection).map(({ name }) => name);
  const rows = records.map((record) => columns.map((column) => cellOf(record, column)));
  return [columns, ...rows];
}

/** A column of a CSV file, and what it means. */
interface Column {
  name: string;
  meaning: string;
}

/** The columns of a collection in CSV, with their meanings in English. */
export const dataColumns = (collection: DataCollection): Column[] =>
  columnsIn(recordSchemas[collection]);

/**
 * A field of an object gets a column of its own, "treaties.untoc.status"; without words of its own
 * it means what the object means.
 */
function columnsIn(schema: z.ZodObject, prefix = '', above = ''): Column[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const inner = required(field);
    const meaning = (field as z.ZodType).description ?? inner.description ?? above;
    return inner instanceof z.ZodObject
      ? columnsIn(inner, `${prefix}${name}.`, meaning)
      : [{ name: prefix + name, meaning }];
  });
}

/**
 * Lists of words are separated by ";", others (of objects, or of words with a ";") are JSON,
 * unknown values are empty.
 */
function cellOf(record: DataRecord, column: string): string {
  const value = valueAt(record, ...column.split('.'));
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return value.every((item) => typeof item === 'string' && !item.includes(';'))
    ? value.join(';')
    : JSON.stringify(value);
}
