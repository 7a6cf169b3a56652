import { z } from 'zod';
import { hiddenIn } from './hidden';
import { required } from './walk';

/** What a text must look like, besides being a text. */
export type Form =
  | 'words'
  | 'date'
  | 'web address'
  | 'language code'
  | 'country code'
  | 'telephone number'
  | 'email address';

/** The form of each field that has one; messages and suggestions depend on it. */
export const forms = z.registry<{ form: Form }>();

/** The form that a schema asks for, if any, whether or not the value may be missing. */
export const formOf = (schema: z.ZodType | undefined): Form | undefined =>
  schema && forms.get(required(schema))?.form;

/** Whether the calendar has this day, month or year: "2018-12-13", "2018-12" or "2018". */
export const isCalendarDate = (text: string): boolean =>
  z.iso.date().safeParse(text.replace(/^\d{4}$/, '$&-01').replace(/^\d{4}-\d\d$/, '$&-01')).success;

/**
 * The last day that is not in the future anywhere: somewhere the day begins 14 hours before UTC.
 */
export const lastDay = (): string =>
  new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a text is the ISO 639 code of a language that has a name. */
export const isLanguageCode = (text: string): boolean =>
  /^(?!mis|mul|und|zxx)[a-z]{2,3}$/.test(text) && languageNames.of(text) !== undefined;

/**
 * A host in Latin letters, without codes for others ("xn--"); or one all in another script, which
 * no Latin name can be mistaken for.
 */
const plainHost = /^(?!.*xn--)[a-z0-9à-öø-ÿ.-]+$/i;
const foreignHost =
  /^(?:[\d.-]|\p{Script=Cyrillic})+$|^(?:[\d.-]|\p{Script=Arabic})+$|^(?:[\d.-]|\p{Script=Greek})+$|^(?:[\d.-]|\p{Script=Han})+$/u;

/**
 * Whether a text is an address of the web that leads where it seems to lead: no name before the
 * host, no host that looks like another.
 */
export function isPublicAddress(text: string): boolean {
  const host = /^https?:\/\/([^/?#@:]+)([/?#][^\s“”‘’]*)?$/u.exec(text)?.[1] ?? '';
  return (
    URL.canParse(text) &&
    /[\p{L}\d]\.\p{L}[\p{L}\d-]*$/u.test(host) &&
    (plainHost.test(host) || foreignHost.test(host)) &&
    !hiddenIn(text) &&
    !text.endsWith('/...')
  );
}
