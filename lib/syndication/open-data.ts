import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Entry, schemas } from '@/lib/content/schema';
import { type DataCollection, dataCollections } from '@/lib/routes';
import { printCsv } from './csv';

export type DataEntries = { readonly [C in DataCollection]: readonly Entry<C>[] };

/** Licence of the texts and the data: see LICENSE-content. */
export const contentLicence = 'https://creativecommons.org/licenses/by/4.0/';

const identity = {
  id: z.string().describe('Stable name of the record in its collection'),
  page: z.url().describe('Page of this site that shows the record'),
};
const closing = { text: z.string().describe('The text of the record, as Markdown; empty where there is none') };
const codes = {
  countryCodes: z.array(z.string().regex(/^[A-Z]{3}$/)).describe('ISO 3166-1 alpha-3 codes of `countries`, in the same order'),
};

const recordSchemas = {
  news: z.strictObject({ ...identity, ...schemas.news.shape, ...codes, ...closing }),
  events: z.strictObject({ ...identity, ...schemas.events.shape, ...codes, ...closing }),
  countries: z.strictObject({ ...identity, ...schemas.countries.shape, ...closing }),
  resources: z.strictObject({ ...identity, ...schemas.resources.shape, ...codes, ...closing }),
  glossary: z.strictObject({ ...identity, ...schemas.glossary.shape, ...closing }),
  milestones: z.strictObject({ ...identity, ...schemas.milestones.shape, ...codes, ...closing }),
} as const;

const head = {
  $schema: z.url().describe('Address of this schema'),
  title: z.string().describe('Name of the file'),
  license: z.literal(contentLicence).describe('Licence of the file; quotations and titles of sources are not covered, and facts are free'),
  version: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Changes whenever any record of the data changes'),
  date: z.iso.date().describe('Day of the last change of substance'),
};

function fileSchema(subject: DataCollection | 'all'): z.ZodObject {
  if (subject !== 'all') return z.strictObject({ ...head, records: z.array(recordSchemas[subject]) });
  return z.strictObject({ ...head, ...Object.fromEntries(dataCollections.map((name) => [name, z.array(recordSchemas[name])])) });
}

export type DataRecord = Readonly<Record<string, unknown>>;

/** Everything that goes into the files of the open data. */
export interface OpenData {
  title: string;
  version: string;
  date: string;
  records: Readonly<Record<DataCollection, readonly DataRecord[]>>;
  /** Absolute address of a file of the data. */
  fileUrl: (name: string) => string;
}

/** First twelve digits of a hash over all entries: the same content has the same version at every address of the site. */
export function versionOf(entries: DataEntries): string {
  const hash = createHash('sha256');
  for (const collection of dataCollections) hash.update(JSON.stringify(entries[collection]));
  return hash.digest('hex').slice(0, 12);
}

/** What a record says beside the fields of its entry. */
interface RecordContext {
  page: string;
  /** Its text as Markdown, with links that lead somewhere. */
  text: string;
  codeOf: (country: string) => string;
}

/** An entry as a record of the data, its fields in the order of the schema. */
export function recordOf(entry: Entry<DataCollection>, { page, text, codeOf }: RecordContext): DataRecord {
  const values: DataRecord = {
    ...entry,
    id: entry.slug,
    page,
    text,
    ...('countries' in entry ? { countryCodes: entry.countries.map(codeOf) } : {}),
  };
  const fields = Object.keys(recordSchemas[entry.collection].shape).filter((field) => values[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** A file of the data by its name. */
export function printDataFile(name: string, data: OpenData): string {
  const [part = '', ...ends] = name.split('.');
  const subject = part as DataCollection | 'all';
  if (ends.join('.') === 'csv') return printCsv(rowsOf(part as DataCollection, data.records[part as DataCollection]));
  if (ends.join('.') === 'schema.json') return `${JSON.stringify(jsonSchema(subject, data.fileUrl(name)), null, 1)}\n`;
  const { title, version, date, records } = data;
  const start = {
    $schema: data.fileUrl(`${part}.schema.json`),
    title: subject === 'all' ? title : `${title}: ${part}`,
    license: contentLicence,
    version,
    date,
  };
  return `${JSON.stringify({ ...start, ...(subject === 'all' ? records : { records: records[subject] }) }, null, 1)}\n`;
}

function jsonSchema(subject: DataCollection | 'all', id: string): object {
  return { $id: id, ...z.toJSONSchema(fileSchema(subject)) };
}

/** Columns of a collection in CSV: fields of objects as "treaties.untoc.status". */
export function columnsOf(collection: DataCollection): string[] {
  return leaves(recordSchemas[collection]);
}

function leaves(schema: z.ZodObject, prefix = ''): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return inner instanceof z.ZodObject ? leaves(inner, `${prefix}${name}.`) : [prefix + name];
  });
}

function rowsOf(collection: DataCollection, records: readonly DataRecord[]): string[][] {
  const columns = columnsOf(collection);
  return [columns, ...records.map((record) => columns.map((column) => cellOf(valueAt(record, column), `${record['id']}: ${column}`)))];
}

function valueAt(record: DataRecord, column: string): unknown {
  return column.split('.').reduce<unknown>((value, key) => (value as DataRecord | undefined)?.[key], record);
}

/** Lists of words are parted by ";", lists of objects are JSON, what is not known is empty. */
function cellOf(value: unknown, place: string): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  if (!value.every((item) => typeof item === 'string')) return JSON.stringify(value);
  if (value.some((item) => item.includes(';'))) throw new Error(`${place}: an item of a list holds ";", which parts the items in CSV`);
  return value.join(';');
}
