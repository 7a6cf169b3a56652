import type { LanguageRules } from './rules';

/** Russian; case endings are left to the stemmer of the index. */
export const ru: LanguageRules = {
  stopWords: 'в во где для и из как какой кто на о об от по с что',
  ownStopWords:
    'а был была были было до за или к какая какие какое когда которая которые который мне мой мы не но он она они почему при сколько со так то у чем это я',
  fillers: 'gloact найти проект проекта проекте проекту программа программы сайт сайта сайте страница страницы',
  singulars: [],
  quotes: ['«', '»'],
};
