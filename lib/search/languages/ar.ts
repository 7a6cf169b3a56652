import type { LanguageRules } from './rules';

/** Arabic; prefixes and suffixes are left to the stemmer of the index. */
export const ar: LanguageRules = {
  stopWords: '',
  ownStopWords: 'في من على عن إلى ما ماذا متى أين كيف لماذا كم هل هو هي هذا هذه الذي التي أو و مع',
  fillers: 'gloact مشروع المشروع برنامج البرنامج موقع الموقع صفحة الصفحة',
  singulars: [],
  quotes: ['«', '»'],
};
