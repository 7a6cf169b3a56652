import { z } from 'zod';
import { alsoCalled, common, dateText, onlyOnPage, sources, text, webAddress } from './fields';
import { helpline } from './help';

/** The fields of pages. */
export const pagesSchema = z.strictObject({
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
  helplines: z
    .array(helpline)
    .optional()
    .describe('Only on the page that lists help')
    .register(onlyOnPage, { page: 'get-help' }),
  destinations: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+(?:-[a-z]+)*$/)
          .describe('What links to its place on the page end in'),
        place: text('Country, or "Any EU country"'),
        helplines: z.array(helpline).min(1).describe('Services to turn to there'),
      }),
    )
    .min(1)
    .optional()
    .describe('Help in countries that have no page of help of their own')
    .register(onlyOnPage, { page: 'somewhere-else' }),
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
