import { z } from 'zod';
import { alsoCalled, common, dateText, onlyOnPage, sources, text, webAddress } from './fields';
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
    .register(onlyOnPage, { page: 'get-help' }),
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
    .register(onlyOnPage, { page: 'home' }),
  sources: sources.optional(),
});
