import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from '@/lib/content/schema/entry';
import { schemas } from '@/lib/content/schema/schemas';
import { remember } from '@/lib/remember';
import {
  addressesIn,
  type CitedCollection,
  type DataTable,
  dataFileNames,
  dataTables,
} from '@/lib/routes';
import type { Site } from '@/lib/site';
import { dateOf, endOf, placeOf } from '@/lib/site/article';
import { absolute } from '@/lib/site-url';
import { fieldsOf, rebuild, required, valueAt } from '@/lib/source/walk';
import { citationOf, printCitations } from './citation';

/** Every file of the open data of a language by its address. Each is printed on demand. */
export const dataFiles = (site: Site): Map<string, () => string> =>
  new Map(dataFileNames.map((name) => [site.address.dataFile(name), () => dataFile(site, name)]));

/** A file of the open data by its name: "news.csv", "news.bib", "all.schema.json". */
export function dataFile(site: Site, name: string): string {
  const [subject, format] = name.split('.') as [DataTable | 'all', string];
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
    const collection = subject as DataTable;
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
  const recordsOf = (name: DataTable): [DataTable, DataRecord[]] => [
    name,
    entries[name].map((entry) => recordOf(site, name, entry)),
  ];
  return {
    title: site.messages.siteName,
    date: site.updated,
    version: versionOf(entries),
    records: Object.fromEntries(dataTables.map(recordsOf)) as Record<DataTable, DataRecord[]>,
  };
});

type DataRecord = Readonly<Record<string, unknown>>;
type DataCollection = Exclude<DataTable, 'activities'>;
type DataEntries = { readonly [C in DataCollection]: readonly Entry<C>[] } & {
  readonly activities: readonly Entry<'news'>[];
};

const entriesIn = (site: Site): DataEntries => ({
  activities: site.activities(),
  news: site.articles(),
  countries: site.countries,
  resources: site.resources,
  glossary: site.terms,
  milestones: site.milestones.flatMap(({ entry }) =>
    entry.collection === 'milestones' ? [entry] : [],
  ),
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

/** A row for each activity: what an article of the project says of its event, or of itself. */
const activityShape = () => {
  const { event, countries, objectives } = schemas.news.shape;
  const { title, start, end, place, format } = event.unwrap().shape;
  return {
    title: title.describe('Official name, or what it was; the headline where no event is reported'),
    start: start.describe('First day, or the day of the report where no event is reported'),
    end,
    place,
    format: format.optional(),
    countries,
    objectives,
  };
};

const recordSchemas = Object.fromEntries(
  dataTables.map((table): [DataTable, z.ZodObject] => {
    const shape = table === 'activities' ? activityShape() : schemas[table].shape;
    return [
      table,
      z.strictObject({
        ...identity,
        ...shape,
        ...('countries' in shape && codes),
        ...(table !== 'activities' && closing),
      }),
    ];
  }),
) as Record<DataTable, z.ZodObject>;

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

function fileSchema(subject: DataTable | 'all'): z.ZodObject {
  if (subject !== 'all')
    return z.strictObject({ ...head, records: z.array(recordSchemas[subject]) });
  return z.strictObject({
    ...head,
    ...Object.fromEntries(dataTables.map((name) => [name, z.array(recordSchemas[name])])),
  });
}

/**
 * First twelve digits of a hash over all entries: the same content has the same version wherever it
 * is published.
 */
function versionOf(entries: DataEntries): string {
  const hash = createHash('sha256');
  for (const collection of dataTables) hash.update(JSON.stringify(entries[collection]));
  return hash.digest('hex').slice(0, 12);
}

/** An entry as a record of a table, its fields in the order of the schema. */
function recordOf(site: Site, table: DataTable, entry: Entry<DataCollection>): DataRecord {
  const page =
    entry.collection === 'milestones'
      ? addressesIn(entry.pageLang).milestone(entry.slug)
      : site.address.of(entry);
  const values: DataRecord = {
    ...entry,
    ...(table === 'activities' && entry.collection === 'news' && activityIn(entry)),
    id: entry.slug,
    page: absolute(page),
    text: site.markdown(entry, (address) => absolute('/') + address.slice(1)),
    ...('countries' in entry && {
      countryCodes: site.countriesOf(entry).map(({ iso3 }) => iso3),
    }),
  };
  const fields = Object.keys(recordSchemas[table].shape).filter(
    (field) => values[field] !== undefined,
  );
  const record = Object.fromEntries(fields.map((field) => [field, values[field]]));
  // Without what only pages need to know, such as the language of a group of fields.
  return rebuild(recordSchemas[table], record, () => undefined) as DataRecord;
}

const activityIn = (article: Entry<'news'>) => ({
  title: article.event?.title ?? article.title,
  start: dateOf(article),
  end: endOf(article),
  place: placeOf(article),
  format: article.event?.format,
});

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

function rowsOf(collection: DataTable, records: readonly DataRecord[]): string[][] {
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
export const dataColumns = (collection: DataTable): Column[] =>
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
