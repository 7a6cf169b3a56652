import { z } from 'zod';
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
