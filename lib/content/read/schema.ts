import { z } from 'zod';
import type { Lang } from '@/lib/i18n/languages';

/** Whether the calendar has this day, month or year: "2018-12-13", "2018-12" or "2018". */
export const isCalendarDate = (text: string): boolean =>
  z.iso.date().safeParse(text.replace(/^\d{4}$/, '$&-01').replace(/^\d{4}-\d\d$/, '$&-01')).success;

/** Whether a text is an address of the web that leads where it seems to lead: no name before the host, no host in letters of two scripts. */
export function isPublicAddress(text: string): boolean {
  const host = /^https?:\/\/([^/?#@:]+)([/?#][^\s“”‘’]*)?$/u.exec(text)?.[1] ?? '';
  const isMixed = host
    .split('.')
    .some((label) => /[a-z]/i.test(label) && !/^[\p{Script=Latin}\d-]+$/u.test(label));
  return (
    URL.canParse(text) &&
    /[\p{L}\d]\.\p{L}[\p{L}\d-]*$/u.test(host) &&
    !isMixed &&
    !text.endsWith('/...')
  );
}

export const collections = [
  'news',
  'events',
  'countries',
  'objectives',
  'partners',
  'resources',
  'glossary',
  'milestones',
  'threads',
  'pages',
] as const;
export type Collection = (typeof collections)[number];

/**
 * The fields that hold words for readers. A translation has them `translated`, or `kept` as they are (names of people, titles of sources);
 * a list can be the language's `own`, of any length.
 */
export const words = z.registry<{ use: 'translated' | 'kept' | 'own' }>();

/** The kind of a text that must have a certain form; messages and suggestions depend on it. */
export const kinds = z.registry<{ kind: Kind }>();
export type Kind = 'date' | 'address' | 'language' | 'telephone' | 'email' | 'country code';

/** The fields that name other items by their slugs, and the collections of those items. */
export const references = z.registry<{ to: readonly Collection[]; orName?: boolean }>();

/** One line with a letter or a number, and without invisible characters. A function, since not every reader of the published schemas knows \p. */
const isVisible = (words: string) =>
  /^(?=.*[\p{L}\p{N}])[^\p{Cc}\p{Cf}\u2028\u2029]*$/u.test(words);
const line = (most = 10_000) => z.string().trim().min(1).max(most).refine(isVisible);

/** Words that readers see; parsing sets their quotation marks, apostrophes and ranges. */
const text = (meaning: string, most?: number) =>
  line(most).describe(meaning).register(words, { use: 'translated' });
/** The same for words that are the same in every language. */
const name = (meaning: string) => line().describe(meaning).register(words, { use: 'kept' });

const dateText = (meaning: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .refine(isCalendarDate)
    .describe(meaning)
    .register(kinds, { kind: 'date' });

const webAddress = (meaning: string) =>
  z.string().refine(isPublicAddress).describe(meaning).register(kinds, { kind: 'address' });

/** Whether a text has only lower-case letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The slug of an item; the rule "references" checks that it exists. */
const slugIn = (to: readonly Collection[], meaning: string) =>
  z.string().min(1).describe(meaning).register(references, { to });

/** A text of a certain form. */
const coded = (kind: Kind, form: RegExp, meaning: string) =>
  z.string().regex(form).describe(meaning).register(kinds, { kind });
const languageCode = coded('language', /^[a-z]{2,3}$/, 'ISO 639 code of a language');

const source = z.strictObject({
  publisher: name('Who published the page'),
  title: name('Title of the page, as the page gives it'),
  url: webAddress('Address of the page'),
  language: languageCode.optional().describe('ISO 639 code where the page is not in English'),
});

const sources = z.array(source).min(1).describe('Where the facts come from; never empty');
const countries = z
  .array(slugIn(['countries'], 'Slug of a country'))
  .describe('Slugs of the countries it is about; empty where it is about the whole project');
const objectives = z
  .array(slugIn(['objectives'], 'Slug of an objective'))
  .describe('Slugs of the objectives it served');
const relation = z
  .enum(['project', 'context', 'follow-up'])
  .describe(
    'project: of GLO.ACT itself; context: its source does not name GLO.ACT; follow-up: of a later project',
  );

const common = {
  title: text('Says what it is; shown as the headline'),
  summary: text('One sentence, not a copy of the title', 200),
};

/** For what readers look for by name. */
const alsoCalled = z
  .array(text('Another name'))
  .describe('Other names that readers know it by, for the search')
  .register(words, { use: 'own' })
  .optional();

const sourceNote = text(
  'What the source leaves open or contradicts; shown below the text as "About the source"',
  400,
).optional();

/** What an item is about, and what it rests on. */
const scope = { countries, objectives, relation, sourceNote, sources };

/** A number as dialled: with "+" it works from any country, without it only inside its own. */
const telephone = (meaning: string) => coded('telephone', /^\+?\d[\d -]*$/, meaning);

/** Where the way to reach a service was read. */
const origin = z.strictObject({
  publisher: text('Who published the page'),
  citedBy: text('Who cites that page, where only the citation was read').optional(),
  url: webAddress('Address of the page'),
  date: dateText('Date of the page or of the citation; left out where it has none').optional(),
});

const emergency = z.strictObject({
  service: z
    .enum(['police', 'gendarmerie', 'any', 'ambulance', 'fire', 'rescue', 'tourist-police'])
    .describe('Who answers; any: one number for all services'),
  numbers: z
    .array(telephone('Telephone number as dialled'))
    .min(1)
    .describe('Its numbers, the best known first'),
  note: text('What the source says of its cost, hours or place').optional(),
  source: origin.describe('Page that gives the numbers'),
});

const helpline = z.strictObject({
  name: text('Name of the service'),
  nameLanguage: languageCode
    .optional()
    .describe('ISO 639 code of the language of the name, where all of it is in another language'),
  kind: z
    .enum(['police', 'state', 'un', 'aid', 'child-line', 'in-charge'])
    .describe(
      'police, state: bodies of the state; un: UN agencies; aid: aid organizations; child-line: lines for children; in-charge: the state body in charge',
    ),
  runBy: text('Who runs it, where the name does not say so').optional(),
  audience: text('Whom it is for and who may call, as the source says').optional(),
  numbers: z
    .array(
      z.strictObject({
        number: telephone('Telephone number as dialled'),
        use: text('When to dial this one').optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('Its telephone numbers'),
  fromAbroad: telephone('Number for calls from abroad, with "+"').optional(),
  hours: text('When it answers').optional(),
  languages: text('Languages spoken').optional(),
  cost: text('What a call costs').optional(),
  anonymous: text(
    'Whether a caller can stay unknown, with the limits that the source gives',
  ).optional(),
  url: webAddress('Page of the service').optional(),
  email: z.email().describe('Address for mail').register(kinds, { kind: 'email' }).optional(),
  note: text('What it does, and what a caller should know first').optional(),
  sources: z.array(origin).min(1).describe('Pages that the entry was read from'),
});

const treaty = z.strictObject({
  status: z.enum(['party', 'not-a-party', 'unknown']).describe('Whether the state is bound by it'),
  date: dateText(
    'Day of ratification or accession, as exact as the source; of a state that is not a party, the day for which that is known',
  ).optional(),
  note: text('What the source says beyond that, or that no date was found').optional(),
  source: webAddress('Page that says so').optional(),
});

/** A law, plan or policy of a state, and the project's part in it. */
const law = z.strictObject({
  name: text('Name of the law, plan or policy'),
  kind: z
    .enum(['law', 'plan', 'policy'])
    .describe(
      'law: also decrees, amendments and drafts; plan: action plans; policy: strategies and frameworks',
    ),
  date: dateText(
    'When it was adopted, as exact as the source; left out where no date is known',
  ).optional(),
  about: text('What it does'),
  part: z
    .enum(['supported', 'reviewed-draft', 'context'])
    .describe(
      'supported: a source says that GLO.ACT supported it; reviewed-draft: the project reviewed a draft; context: no part is reported',
    ),
  news: slugIn(['news'], 'Slug of the news item that reports it').optional(),
  source: webAddress('Page that reports it'),
  officialText: webAddress('Official text of the law').optional(),
});

/** What one organization did in a country under the project. */
const work = z.strictObject({
  partner: text('Slug of a partner, or the name of another organization').register(references, {
    to: ['partners'],
    orName: true,
  }),
  did: text('What it did, in a sentence'),
  source: webAddress('Page that reports it'),
});

export const schemas = {
  news: z.strictObject({
    ...common,
    published: dateText(
      'Day (or month) of publication; the last day of the event where the page shows none',
    ),
    datedBy: z
      .enum(['publication', 'event'])
      .describe('event: the source shows no date of its own'),
    place: text('Where it happened: town and country'),
    countries,
    objectives,
    event: slugIn(['events'], 'Slug of the event it reports').optional(),
    people: z
      .array(z.strictObject({ name: name('Name'), role: text('Public role at the time') }))
      .describe('People named in their public role only; never a victim'),
    figures: z
      .array(
        z.strictObject({
          value: z.number().describe('The number'),
          label: text('What was counted'),
        }),
      )
      .describe('Numbers that the article states'),
    relation,
    sourceNote,
    sources,
  }),
  events: z.strictObject({
    ...common,
    start: dateText('First day, or month or year where no day is known'),
    end: dateText('Last day, where it is known and not the first').optional(),
    place: text('Where it was held'),
    format: z
      .enum([
        'launch',
        'training',
        'workshop',
        'meeting',
        'expert-meeting',
        'conference',
        'study-visit',
        'campaign',
        'other',
      ])
      .describe('What kind of event it was'),
    ...scope,
  }),
  countries: z.strictObject({
    ...common,
    alsoCalled,
    iso2: coded(
      'country code',
      /^[A-Z]{2}$/,
      'Two capital letters of ISO 3166-1, for example "NP"',
    ),
    iso3: coded(
      'country code',
      /^[A-Z]{3}$/,
      'Three capital letters of ISO 3166-1, for example "NPL"',
    ),
    region: z
      .enum(['Africa', 'Asia', 'Eastern Europe', 'Latin America'])
      .describe('Part of the world under which the country is listed'),
    capital: text('Capital'),
    languages: z.array(text('Official language as of 2015-2019')).min(1),
    laws: z.array(law).describe('Laws, plans and policies on trafficking and smuggling'),
    lawsNote: text('What is known beyond the list, or that no law was found').optional(),
    treaties: z
      .strictObject({
        untoc: treaty.describe('UN Convention against Transnational Organized Crime'),
        trafficking: treaty.describe('Trafficking in Persons Protocol'),
        smuggling: treaty.describe('Smuggling of Migrants Protocol'),
      })
      .describe('What the state has joined'),
    coordination: z
      .array(
        z.strictObject({ fact: text('Who coordinates'), source: webAddress('Page that says so') }),
      )
      .describe('Bodies that coordinate the work against trafficking and smuggling'),
    work: z
      .array(work)
      .describe('Who did what under the project; organizations in the order of their part'),
    coverage: text('How much of the sources could be read, and whether a launch report was found'),
    emergency: z
      .array(emergency)
      .describe('Emergency numbers, the police first; empty where none is certain enough'),
    emergencyNotFound: text(
      'Which emergency number is missing, and why; needed where there is none at all',
    ).optional(),
    helplines: z
      .array(helpline)
      .describe(
        'Services to turn to: lines for victims of trafficking, lines for children and women, UN agencies, the state body in charge',
      ),
    helpNotFound: text('Which helplines were not found, in a sentence or two'),
    sources,
  }),
  objectives: z.strictObject({
    ...common,
    alsoCalled,
    number: z
      .number()
      .int()
      .min(1)
      .max(6)
      .describe('Number shown in its mark, different for each objective'),
    shortName: text('One or two words for marks and lists'),
    lead: text('Agency in charge'),
    highlight: z
      .strictObject({
        value: text('The number, as printed large'),
        sentence: text('One sentence that says what was counted, by whom and where'),
        country: slugIn(['countries'], 'Slug of the country it happened in').optional(),
        date: dateText('When it happened or was reported'),
        source: webAddress('Page that reports it'),
      })
      .describe('One result with its number, for the home page'),
    sources,
  }),
  partners: z.strictObject({
    ...common,
    alsoCalled,
    acronym: text('Short name'),
    role: text('Its part in the project, in a phrase'),
    url: webAddress('Its official page'),
    sources,
  }),
  resources: z.strictObject({
    ...common,
    alsoCalled,
    type: z
      .enum([
        'newsletter',
        'web-page',
        'handbook',
        'guidance',
        'manual',
        'study',
        'report',
        'video',
        'leaflet',
        'tool',
        'legal-text',
        'presentation',
        'other',
      ])
      .describe('What kind of publication it is'),
    published: dateText('When it came out; left out where no date is known').optional(),
    publisher: name('Who published it'),
    languages: z.array(languageCode).min(1),
    url: webAddress('Where it can be read'),
    urlKind: z
      .enum(['official', 'copy', 'partner'])
      .describe('official: the publisher; copy: a document host; partner: another organization'),
    ...scope,
  }),
  glossary: z.strictObject({
    ...common,
    alsoCalled,
    abbreviation: text('Short form').optional(),
    aliases: z
      .array(text('Other wording that means the same, as a text may use it'))
      .describe('Other wordings that become links to the term')
      .register(words, { use: 'own' }),
    instrument: text('Legal text that defines it').optional(),
    legalSource: webAddress('Page that holds or quotes the legal text').optional(),
    sources,
  }),
  milestones: z.strictObject({
    ...common,
    alsoCalled,
    date: dateText('When it happened'),
    end: dateText('Last day, where it is known and not the first').optional(),
    countries,
    phase: z.enum(['project', 'after']).describe('after: what followed the project of 2015-2019'),
    sourceNote,
    sources,
  }),
  threads: z.strictObject({
    ...common,
    alsoCalled,
    items: z
      .array(slugIn(['news', 'events'], 'Slug of a news item or an event'))
      .min(1)
      .describe('Slugs of the news and events that carry it, three at least, in order of time'),
    sources: sources.optional(),
  }),
  pages: z.strictObject({
    ...common,
    label: text('Short name in menus and links, where the title is too long').optional(),
    hint: text('Sentence beside its link on the home page').optional(),
    menus: z
      .array(z.enum(['main', 'project', 'footer']))
      .describe('Menus that link to it')
      .optional(),
    order: z.number().int().describe('Place in its menus, from 1').optional(),
    alsoCalled,
    updated: dateText('Day of the last change of substance'),
    helplines: z.array(helpline).optional().describe('Only on the page that lists help'),
    keyFigures: z
      .array(
        z.strictObject({
          value: text('As printed'),
          label: text('What it is'),
          source: webAddress('Page that reports it'),
        }),
      )
      .optional()
      .describe('Only on the home page'),
    sources: sources.optional(),
  }),
} as const satisfies Record<Collection, z.ZodObject>;

/** One checked item of a collection: its front matter, its slug, and its Markdown body. */
export type Entry<C extends Collection = Collection> = {
  [K in Collection]: z.infer<(typeof schemas)[K]> & {
    collection: K;
    slug: string;
    /** Path below content/, for messages. */
    file: string;
    /** Language of its words. */
    lang: Lang;
    /** Language of the page that shows it in full: English if only title and summary are translated. */
    pageLang: Lang;
    /** Only in a translated entry: how reliable the translation is. */
    translation?: Translation;
    /** Only in a translated entry: ids of the original's headings, so that an address leads to the same place in every language. */
    headingIds?: readonly string[];
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
export type Contents = ReadonlyMap<Lang, Content>;
/** The items of every collection, one collection after the other. */
export const entriesIn = (content: Content): Entry[] =>
  collections.flatMap((collection): readonly Entry[] => content[collection]);

export type Source = z.infer<typeof source>;
export type Helpline = z.infer<typeof helpline>;
export type Origin = z.infer<typeof origin>;
export type Treaty = z.infer<typeof treaty>;
export type Law = Entry<'countries'>['laws'][number];
export type Relation = z.infer<typeof relation>;

/** Collections whose file name begins with the date in this field. */
export const datedBy = { news: 'published', events: 'start', milestones: 'date' } as const;
