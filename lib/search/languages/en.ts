import type { LanguageRules } from './rules';

/** English, in British and American spelling. */
export const en: LanguageRules = {
  // Includes question words: "what did UNICEF do" asks for UNICEF.
  stopWords: [
    'a about after all also am an and any are as at be been between but by can could did do does for from get got had has have he her him his how i if in into is it',
    'its many me mr mrs ms much my of on or our please s she should so tell than that the their them there these they this to us was we were what when where which',
    'who whom whose why will with would you your',
  ].join(' '),
  ownStopWords: '',
  fillers:
    'gloact project programme site website page find know see use say said mean exactly really part take took look ask want need list think someone somebody',
  folds: [
    ['^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)our', '$1or'],
    ['(?<=[a-z]{3})is(?=(e[drs]?|ing|ations?|ational)$)', 'iz'],
    ['^(cent|theat|met|fib|lit|calib)re(?=s?$)', '$1er'],
    ['^(def|off|lic|pret)enc(?=(e|es|ed)$)', '$1ens'],
    ['ies$', 'y'],
    ['(?<=[sxz]|[cs]h)es$', ''],
    ['(?<=[^sui])s$', ''],
    ['^children$', 'child'],
    ['(?<=\\p{L}{4})(ing|ed|e)$', ''],
    ['^women$', 'woman'],
    ['^men$', 'man'],
  ],
};
