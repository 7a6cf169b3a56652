import type { LanguageRules } from './rules';

/** Spanish. */
export const es: LanguageRules = {
  stopWords: 'al como con cual de del el en la las los para por que quien una y',
  ownStopWords:
    'a cuando cuantas cuantos donde e es esta estan fue ha han le les lo mas mi mis o porque se ser si sin sobre son su sus un unas unos',
  fillers: 'gloact proyecto programa sitio web pagina encontrar',
  folds: [
    ['ces$', 'z'],
    ['(?<=[dlnr])es$', ''],
    ['(?<=[aeo])s$', ''],
  ],
};
