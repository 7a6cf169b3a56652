import type { LanguageRules } from './rules';

/** Arabic; vowel marks and the hamza on other letters are accents, which are dropped. */
export const ar: LanguageRules = {
  stopWords: '',
  ownStopWords: 'في من علي عن الي ما ماذا متي اين كيف لماذا كم هل هو هي هذا هذه الذي التي او و مع',
  fillers: 'gloact مشروع برنامج موقع صفحه',
  folds: [
    ['ـ', ''],
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['^[وف]?(ال|لل)(?=\\p{L}{2})', ''],
    ['^[وف](?=\\p{L}{4})', ''],
  ],
};
