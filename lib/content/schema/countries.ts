import { z } from 'zod';
import { sides } from '@/lib/figures/map-labels';
import {
  alsoCalled,
  coded,
  common,
  dateText,
  longText,
  references,
  slugIn,
  sources,
  text,
  webAddress,
} from './fields';
import { helpFields } from './help';

/** Whether the state has joined a treaty, and since when. */
export const treaty = z.strictObject({
  status: z.enum(['party', 'not-a-party', 'unknown']).describe('Whether the state is bound by it'),
  date: dateText(
    'Day of ratification or accession, as exact as the source; of a state that is not a party, the day for which that is known',
  ).optional(),
  note: longText('What the source says beyond that, or that no date was found').optional(),
  source: webAddress('Page that says so').optional(),
});

/** A law, plan or policy of a state, and the project's part in it. */
const law = z.strictObject({
  name: text('Name of the law, plan or policy'),
  type: z
    .enum(['law', 'plan', 'policy'])
    .describe(
      'law: also decrees, amendments and drafts; plan: action plans; policy: strategies and frameworks',
    ),
  date: dateText('When it was adopted, as exact as the source; left out where no date is known', {
    earliest: '1900',
  }).optional(),
  about: longText('What it does'),
  part: z
    .enum(['supported', 'reviewed-draft', 'context'])
    .describe(
      'supported: a source says that GLO.ACT supported it; reviewed-draft: the project reviewed a draft; context: no part is reported',
    ),
  crime: z
    .enum(['trafficking', 'smuggling', 'both'])
    .describe('The crime it is about, if it is about trafficking or smuggling itself')
    .optional(),
  main: z
    .boolean()
    .describe('Whether it is the main law of the state on that crime, or the main draft of one')
    .optional(),
  reviewed: dateText('Day on which GLO.ACT reviewed a draft of it').optional(),
  repealed: dateText('When it was repealed').optional(),
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
  did: longText('What it did, in a sentence'),
  part: z
    .enum(['acted', 'took-part'])
    .describe(
      'acted: it held, trained, supported or paid for something; took-part: it attended, spoke, sat on a committee or set money aside',
    ),
  source: webAddress('Page that reports it'),
});

/** What a source reports of victims, cases or convictions in a country; a number is left out where it gives none. */
const courtReport = z.strictObject({
  from: dateText('First month or year that is counted'),
  until: dateText('Last month or year that is counted, if it is another').optional(),
  year: z
    .enum(['calendar', 'reporting', 'fiscal'])
    .describe(
      'What a year is: reporting: about April to March, before a report of the United States; fiscal: from mid-July in Nepal',
    ),
  victims: z.number().int().min(0).describe('How many victims').optional(),
  investigations: z.number().int().min(0).describe('How many investigations or cases').optional(),
  prosecutions: z.number().int().min(0).describe('How many prosecutions').optional(),
  convictions: z.number().int().min(0).describe('How many convictions').optional(),
  counted: longText('What exactly was counted: people or cases, under which law'),
  by: text('Who counted, and who passed it on'),
  source: webAddress('Page that reports it'),
});

/** The fields of countries. */
export const countriesSchema = z.strictObject({
  ...common,
  alsoCalled,
  iso2: coded('country code', /^[A-Z]{2}$/, 'Two capital letters of ISO 3166-1, for example "NP"'),
  iso3: coded(
    'country code',
    /^[A-Z]{3}$/,
    'Three capital letters of ISO 3166-1, for example "NPL"',
  ),
  region: z
    .enum(['Africa', 'Asia', 'Eastern Europe', 'Latin America'])
    .describe('Part of the world under which the country is listed'),
  nameOnMap: z
    .enum([...sides, 'none'])
    .describe(
      'Side of the country on which the map has its name, the east if it is left out; none: the map has no room for it',
    )
    .optional(),
  capital: text('Capital'),
  languages: z.array(text('Official language as of 2015-2019')).min(1),
  changed: text(
    'What reports say changed or was made there, in one sentence with its date; left out where none says so',
  ).optional(),
  laws: z.array(law).describe('Laws, plans and policies on trafficking and smuggling'),
  lawsNote: longText('What is known beyond the list, or that no law was found').optional(),
  treaties: z
    .strictObject({
      untoc: treaty.describe('UN Convention against Transnational Organized Crime'),
      trafficking: treaty.describe('Trafficking in Persons Protocol'),
      smuggling: treaty.describe('Smuggling of Migrants Protocol'),
    })
    .describe('What the state has joined'),
  coordination: z
    .array(
      z.strictObject({
        fact: longText('Who coordinates'),
        source: webAddress('Page that says so'),
      }),
    )
    .describe('Bodies that coordinate the work against trafficking and smuggling'),
  work: z
    .array(work)
    .describe('Who did what under the project; organizations in the order of their part'),
  courts: z
    .strictObject({
      reports: z.array(courtReport).describe('Earliest first'),
      contradictions: z
        .array(longText('Two reports that do not agree'))
        .describe('What does not fit together'),
    })
    .describe('Victims, cases and convictions of 2014 to 2019, as reported')
    .optional(),
  coverage: longText(
    'How much of the sources could be read, and whether a launch report was found',
  ),
  ...helpFields,
  sources,
});
