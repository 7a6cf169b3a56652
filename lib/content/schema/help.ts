import { z } from 'zod';
import { forms } from '@/lib/source/forms';
import { coded, dateText, languageCode, longText, slugIn, text, webAddress } from './fields';

/** A number as dialled: with "+" it works from any country, without it only inside its own. */
const telephone = (meaning: string) =>
  coded('telephone number', /^(?=.{2,25}$)\+?\d+([ -]\d+)*$/, meaning);

/** Where the way to reach a service was read. */
export const origin = z.strictObject({
  publisher: text('Who published the page'),
  citedBy: text('Who cites that page, where only the citation was read').optional(),
  url: webAddress('Address of the page'),
  date: dateText('Date of the page or of the citation; left out where it has none').optional(),
  own: z
    .boolean()
    .describe(
      'Whether it is the page of the service itself, or of who runs it, and does not look old: if it has no date, the years of other pages are not beside the numbers',
    )
    .optional(),
  read: dateText('Day on which we read the page; left out where it is not known').optional(),
});

/** An emergency service and its numbers. */
export const emergency = z.strictObject({
  service: z
    .enum(['police', 'gendarmerie', 'any', 'sms', 'ambulance', 'fire', 'rescue', 'tourist-police'])
    .describe(
      'Who answers; any: one number for all services; sms: the same by SMS, for deaf people',
    ),
  numbers: z
    .array(telephone('Telephone number as dialled'))
    .min(1)
    .describe('Its numbers, the best known first'),
  note: text('What the source says of its cost, hours or place').optional(),
  deaf: text('How deaf people reach it').optional(),
  source: origin.describe('Page that gives the numbers'),
  newerSource: origin.describe('A newer page that gives the same numbers').optional(),
});

/** A service to turn to. */
export const helpline = z.strictObject({
  name: text('Name of the service'),
  nameLanguage: languageCode
    .optional()
    .describe('ISO 639 code of the language of the name, where all of it is in another language'),
  provider: z
    .enum(['police', 'state', 'un', 'aid', 'child-line', 'in-charge'])
    .describe(
      'police, state: bodies of the state; un: UN agencies; aid: aid organizations; child-line: lines for children; in-charge: the state body in charge',
    ),
  forWhom: z
    .enum(['women', 'children', 'citizens-abroad'])
    .describe('Whom alone it is for; left out where it is for everybody')
    .optional(),
  abroadIn: text(
    'Of a service for citizens abroad, where it is: "in the Emirates"; left out where it is everywhere',
  ).optional(),
  abroadPlaces: z
    .array(slugIn(['destinations'], 'Slug of a place'))
    .min(1)
    .optional()
    .describe(
      'Of a service for citizens abroad: the places on whose pages it is, without the numbers that do not work there',
    ),
  runBy: text('Who runs it, where the name does not say so').optional(),
  audience: text('Whom it is for and who may call, as the source says').optional(),
  numbers: z
    .array(
      z.strictObject({
        number: telephone('Telephone number as dialled'),
        use: text(
          'When to dial this one, who answers it, or what to know before a call; if a year is named, the age of the page is not',
        ).optional(),
        hours: text('When this one answers, where that is not known of all of them').optional(),
      }),
    )
    .min(1)
    .optional()
    .describe('Its telephone numbers'),
  fromAbroad: telephone('Number for calls from abroad, with "+"').optional(),
  hours: text('When it answers, at all of its numbers').optional(),
  languages: text('Languages spoken').optional(),
  cost: text('What a call costs').optional(),
  anonymous: text(
    'Whether a caller can stay unknown, with the limits that the source gives',
  ).optional(),
  tellsPolice: text(
    'Whether it tells the police or another authority, as the source says; left out where that is not known',
  ).optional(),
  informs: z
    .enum([
      'police',
      'authorities',
      'immigration',
      'tells-authorities',
      'police-or-immigration',
      'is-immigration',
    ])
    .describe(
      'Whom it tells of a call, where a page says that it does: this is named beside its number; authorities: it works with them; immigration: perhaps the immigration police, or police that also enforce immigration law; is-immigration: it belongs to them',
    )
    .optional(),
  messaging: z
    .array(
      z.strictObject({
        app: z.enum(['WhatsApp', 'Telegram', 'SMS']).describe('The app, or SMS'),
        address: z
          .string()
          .regex(/^[+\dA-Za-z][\w +-]{2,59}$/)
          .describe('Number or name to write to'),
      }),
    )
    .min(1)
    .describe('Ways to write to it')
    .optional(),
  deaf: text('How deaf people reach it').optional(),
  otherWays: text('Other ways to reach it, for example in person').optional(),
  url: webAddress('Page of the service').optional(),
  email: z
    .email()
    .describe('Address for mail')
    .register(forms, { form: 'email address' })
    .optional(),
  note: text('What it does, and what a caller should know first').optional(),
  sources: z.array(origin).min(1).describe('Pages that the entry was read from'),
});

/** Whom to turn to without a phone, where an official page says so. */
const placeToGo = z.strictObject({
  where: text('Office, centre or people, and the town'),
  audience: text('Whom it is for').optional(),
  note: text('What it does, what it costs, and what is not known').optional(),
  sources: z.array(origin).min(1).describe('Pages that the entry was read from'),
});

/** The fields of what has a page of help. */
export const helpFields = {
  beforeCall: z
    .strictObject({
      words: longText('Above the numbers, in a few short sentences'),
      sources: z.array(origin).min(1).describe('Pages that it was read from').optional(),
    })
    .describe('What somebody without papers should know before a call to the police')
    .optional(),
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
  withoutPhone: z.array(placeToGo).min(1).describe('Whom to turn to without a phone').optional(),
  helpNotFound: text('Which helplines were not found, in a sentence or two').optional(),
};
