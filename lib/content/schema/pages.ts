import { z } from 'zod';
import {
  alsoCalled,
  common,
  dateText,
  longText,
  onlyOnPages,
  slugIn,
  sources,
  text,
  webAddress,
} from './fields';
import { helpline } from './help';

/** The fields of pages. */
export const pagesSchema = z.strictObject({
  ...common,
  label: text('Short name in menus and links, where the title is too long', 40).optional(),
  hint: text('Sentence beside its link on the home page', 160).optional(),
  menus: z
    .array(z.enum(['main', 'project', 'footer']))
    .describe('Menus that link to it')
    .optional(),
  order: z.number().int().min(1).max(99).describe('Place in its menus, from 1').optional(),
  alsoCalled,
  updated: dateText('Day of the last change of substance'),
  helplines: z
    .array(helpline)
    .optional()
    .describe('Only on the page that lists help')
    .register(onlyOnPages, { pages: ['get-help'] }),
  picture: z
    .strictObject({
      title: text('What the picture of the page shows, in a sentence without a full stop'),
      lead: longText('The same for those who do not see it: what is drawn, and what stands out'),
      note: longText('What the picture leaves out').optional(),
    })
    .optional()
    .describe('Only on pages with a picture: compare, law-and-policy, results, who-did-what')
    .register(onlyOnPages, { pages: ['compare', 'law-and-policy', 'results', 'who-did-what'] }),
  keyFigures: z
    .array(
      z.strictObject({
        value: text('As printed'),
        label: text('What it is'),
        source: webAddress('Page that reports it'),
      }),
    )
    .optional()
    .describe('Only on the home page')
    .register(onlyOnPages, { pages: ['home'] }),
  threads: z
    .array(slugIn(['threads'], 'Slug of a thread'))
    .optional()
    .describe('Only on the home page: the three threads that it shows, in this order')
    .register(onlyOnPages, { pages: ['home'] }),
  sources: sources.optional(),
});
