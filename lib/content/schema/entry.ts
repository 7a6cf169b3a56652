import type { z } from 'zod';
import type { Lang } from '@/lib/i18n/languages';
import { type Collection, collections } from './collections';
import type { treaty } from './countries';
import type { relation, source } from './fields';
import type { emergency, helpline, origin } from './help';
import type { schemas } from './schemas';

/** Fields, where each group of them that is shown in another language than the item says in which. */
type Groups<T> = T extends readonly (infer Item)[]
  ? Groups<Item>[]
  : T extends object
    ? { [K in keyof T]: Groups<T[K]> } & { lang?: Lang | undefined }
    : T;

/** One checked item of a collection: its front matter, its slug, and its Markdown body. */
export type Entry<C extends Collection = Collection> = {
  [K in Collection]: Groups<z.infer<(typeof schemas)[K]>> & {
    collection: K;
    slug: string;
    /** Path below content/, for messages. */
    file: string;
    /** Language of its words. */
    lang: Lang;
    /** Language of the page that shows it in full: English if only title and summary are translated. */
    pageLang: Lang;
    /** Pages that the item rests on; undefined in a collection whose items name them field by field. */
    sources?: readonly Source[] | undefined;
    /** Only in a translated entry: how reliable the translation is. */
    translation?: Translation;
    /** Only in a translated entry: ids of the original's headings, so that an address leads to the same place in every language. */
    headingIds?: readonly string[];
    /** Only in a translated entry: the names of people as its text writes them, by those of the original. */
    spellings?: ReadonlyMap<string, string>;
    body: string;
    /** Line of the file on which the body begins, from 1. */
    bodyLine: number;
  };
}[C];

export interface Translation {
  title: string;
  reviewed: boolean;
  /** Day on which its words were last compared with the original, if that has changed since. */
  lagsSince?: string | undefined;
}

/** The short names that an item has in the fields of its collection. */
export function shortNamesOf(entry: Entry): string[] {
  const fields: Pick<Entry, 'title'> &
    Partial<Record<'acronym' | 'shortName' | 'abbreviation', string | undefined>> = entry;
  return [fields.acronym, fields.shortName, fields.abbreviation].filter(
    (name) => name !== undefined,
  );
}

export type Content = { readonly [C in Collection]: readonly Entry<C>[] };
export type ContentByLanguage = ReadonlyMap<Lang, Content>;

/** Some items by their collections. */
export function contentOf(entries: readonly Entry[]): Content {
  const of = <C extends Collection>(collection: C) =>
    entries.filter((entry): entry is Entry<C> => entry.collection === collection);
  return {
    news: of('news'),
    countries: of('countries'),
    destinations: of('destinations'),
    objectives: of('objectives'),
    partners: of('partners'),
    resources: of('resources'),
    glossary: of('glossary'),
    milestones: of('milestones'),
    threads: of('threads'),
    pages: of('pages'),
  };
}

/** The items of every collection, one collection after the other. */
export const entriesIn = (content: Content): Entry[] =>
  collections.flatMap((collection): readonly Entry[] => content[collection]);

export type Source = Groups<z.infer<typeof source>>;
export type Helpline = Groups<z.infer<typeof helpline>>;
export type Emergency = Groups<z.infer<typeof emergency>>;
/** What has a page of help: one of the countries of the project, or another place. */
export type HelpPlace = Entry<'countries'> | Entry<'destinations'>;
export type Origin = Groups<z.infer<typeof origin>>;
export type Treaty = z.infer<typeof treaty>;
export type Law = Entry<'countries'>['laws'][number];
export type Work = Entry<'countries'>['work'][number];
export type Courts = NonNullable<Entry<'countries'>['courts']>;
export type CourtReport = Courts['reports'][number];
export type Person = Entry<'news'>['people'][number] & {
  /** The name as the text of a translation writes it. */
  spelling?: string | undefined;
};
export type Relation = z.infer<typeof relation>;
