import { z } from 'zod';
import {
  type Form,
  forms,
  isCalendarDate,
  isLanguageCode,
  isPublicAddress,
  lastDay,
} from '@/lib/source/forms';
import { hiddenIn } from '@/lib/source/hidden';
import type { Collection } from './collections';

/**
 * The fields that hold words for readers. A translation must `translate` them, may `spell` them as
 * its text does (names of people), or must `keep` them as they are (titles of sources); a list that
 * each language writes for itself is a `free list`, of any length.
 */
export const wordings = z.registry<{ wording: Wording | 'free list' }>();

type Wording = 'translate' | 'spell' | 'keep';

/** The fields that name other items by their slugs, and the collections of those items. */
export const references = z.registry<{ to: readonly Collection[]; orName?: boolean }>();

/** The fields that some pages of content/pages alone have, and their slugs. */
export const onlyOnPages = z.registry<{ pages: readonly string[] }>();

/**
 * One line with a letter or a number that can be seen. A function, since not every reader of the
 * published schemas knows \p.
 */
const isVisible = (words: string) =>
  /^[^\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]*[\p{L}\p{N}]/u.test(words) &&
  !hiddenIn(words) &&
  !/[\n\t]/.test(words);

/** A function that makes a new schema: a registry has one entry for each. */
const line = (most: number, meaning: string, wording: Wording) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isVisible)
    .describe(meaning)
    .register(forms, { form: 'words' })
    .register(wordings, { wording });

/**
 * Words that readers see, a sentence or two; parsing sets their quotation marks, apostrophes and
 * ranges.
 */
export const text = (meaning: string, most = 300) => line(most, meaning, 'translate');
/** The same for what may need several sentences. */
export const longText = (meaning: string) => text(meaning, 700);
/** The same for words that are the same in every language. */
export const name = (meaning: string) => line(600, meaning, 'keep');
/** The same for the name of a person, which a text in another script spells in its own letters. */
export const personName = (meaning: string) => line(600, meaning, 'spell');

/** A day, a month or a year, as exact as it is known, and not in the future. */
export const dateText = (meaning: string, { earliest = '2000' } = {}) =>
  z
    .string()
    .regex(/^\d{4}(-\d\d){0,2}$/)
    .refine(isCalendarDate)
    .refine((date) => date >= earliest, {
      params: { reason: `is before ${earliest}`, fix: 'correct the year' },
    })
    .refine((date) => date <= lastDay(), {
      params: { reason: 'is in the future', fix: 'correct it: what is dated has happened' },
    })
    .describe(meaning)
    .register(forms, { form: 'date' });

/** The whole address of a public page. */
export const webAddress = (meaning: string) =>
  z.string().refine(isPublicAddress).describe(meaning).register(forms, { form: 'web address' });

/** The slug of an item; the rule "references" checks that it exists. */
export const slugIn = (to: readonly Collection[], meaning: string) =>
  z.string().min(1).describe(meaning).register(references, { to });

/** A text of a certain form. */
export const coded = (form: Form, pattern: RegExp, meaning: string) =>
  z.string().regex(pattern).describe(meaning).register(forms, { form });
/** The code of a language, as short as it can be. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .refine(isLanguageCode)
  .describe('ISO 639 code of a language')
  .register(forms, { form: 'language code' });

export const source = z.strictObject({
  publisher: name('Who published the page'),
  title: name('Title of the page, as the page gives it'),
  url: webAddress('Address of the page'),
  language: languageCode.optional().describe('ISO 639 code where the page is not in English'),
});

/** What an item rests on. */
export const sources = z.array(source).min(1).describe('Where the facts come from; never empty');
export const countries = z
  .array(slugIn(['countries'], 'Slug of a country'))
  .describe('Slugs of the countries it is about; empty where it is about the whole project');
export const objectives = z
  .array(slugIn(['objectives'], 'Slug of an objective'))
  .describe('Slugs of the objectives it served');
export const relation = z
  .enum(['project', 'context', 'follow-up'])
  .describe(
    'project: of GLO.ACT itself; context: its source does not name GLO.ACT; follow-up: of a later project',
  );

/** What every item has. */
export const common = {
  title: text('Says what it is; shown as the headline', 250),
  summary: text('One sentence, not a copy of the title', 200),
};

/** For what readers look for by name. */
export const alsoCalled = z
  .array(text('Another name', 200))
  .describe('Other names that readers know it by, for the search')
  .register(wordings, { wording: 'free list' })
  .optional();

export const sourceNote = text(
  'What the source leaves open or contradicts; shown below the text as "About the source"',
  400,
).optional();

/** What an item is about, and what it rests on. */
export const scope = { countries, objectives, relation, sourceNote, sources };
