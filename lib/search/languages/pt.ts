import type { LanguageRules } from './rules';

/** Portuguese. */
export const pt: LanguageRules = {
  stopWords: 'ao aos com como da das do dos e em na nas no nos o os ou para por qual que quem um uma',
  ownStopWords:
    'a as de foi mais meu minha onde pela pelas pelo pelos porque quais quando quantas quantos se sem ser seu seus sobre sua suas',
  fillers: 'gloact projeto programa site pagina encontrar fica',
  folds: [
    ['oes$', 'ao'],
    ['ns$', 'm'],
    ['ais$', 'al'],
    ['(?<=[rz])es$', ''],
    ['(?<=[aeou])s$', ''],
  ],
};
