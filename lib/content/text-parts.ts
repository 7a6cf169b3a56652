/**
 * What code looks for in a text. The rule "sought-headings" refuses a text in which it would not find it, and
 * docs/content-and-code.md says so to editors. A translation has the headings of its original, in the same places.
 */
export interface SoughtHeadings {
  /** The collection, and the page of content/pages, whose texts must have the headings. */
  collection: 'countries' | 'pages';
  slug?: string;
  depth: 2 | 3;
  /** only: no other heading of this depth; first: these come first, in this order. */
  place: 'only' | 'first';
  /** As they are written in English. */
  headings: readonly string[];
  /** What code does with them, for messages. */
  why: string;
}

export const soughtHeadings: readonly SoughtHeadings[] = [
  {
    collection: 'countries',
    depth: 2,
    place: 'only',
    headings: ['What GLO.ACT did', 'Law', 'Context', 'Where sources differ'],
    why: 'the page of a country shows each of these at a place of its own',
  },
  {
    collection: 'pages',
    slug: 'get-help',
    depth: 2,
    place: 'first',
    headings: [
      'It is not your fault',
      'When you call',
      'What you may ask for',
      'Debt, passport and other worries',
    ],
    why: 'the page of each country shows the first two and leads to the others',
  },
  {
    collection: 'pages',
    slug: 'home',
    depth: 2,
    place: 'only',
    headings: [
      'What did eleven million euros buy?',
      'Did anything change?',
      'Why is it so hard?',
      'Which country has which law?',
      'How many victims are there?',
    ],
    why: 'the home page shows a picture beside some of them',
  },
  {
    collection: 'pages',
    slug: 'law-and-policy',
    depth: 3,
    place: 'first',
    headings: ['What the dates rest on'],
    why: 'the table of treaties is shown above it',
  },
];

/** The page whose headings have the slugs of the objectives: a section named after one is about it. */
export const resultsPage = 'results';

/** What stands for the title of a page that shows none; the words before it are ours, so their language is English. */
export const titleNotKnown = '(title not known)';
