import type { LanguageRules } from './rules';

/** English, in British and American spelling. */
export const en: LanguageRules = {
  // Includes question words: "what did UNICEF do" asks for UNICEF.
  stopWords: [
    'a about after all also am an and any are as at be been between but by can could did do does for from get had has have how i in into is it its',
    'many me mr mrs ms much my of on or please s should tell than that the their them there these they this to us was we were what when where which who whom',
    'whose why will with would you your',
  ].join(' '),
  fillers:
    'gloact project programme site website page find know see use say said mean exactly really part take took look ask want need list',
  attached: "['’]s$",
  singulars: [
    ['ies$', 'y'],
    ['(?<=[^suid])s$', ''],
  ],
  endings: 'ing|ed|es|s',
  spellings: [
    ['^', 'kiev', 'kyiv', '$'],
    ['^', 'odessa', 'odesa', '$'],
    ['^', 'kharkov', 'kharkiv', '$'],
    ['^', 'katmandu', 'kathmandu', '$'],
    ['^', 'fez', 'fes', '$'],
    ['^', 'marrakech', 'marrakesh', '$'],
    ['^', 'turkiye', 'turkey', '$'],
    ['^', 'percent', 'per cent', '$'],
    ['^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)', 'or', 'our', ''],
    ['[a-z]{3}', 'is', 'iz', '(e[drs]?|ing|ations?|ational)$'],
    ['^(cent|theat|met|fib|lit|calib)', 'er', 're', 's?$'],
    ['^cent', 'er', 'r', '(ed|ing)$'],
    ['^(def|off|lic|pret)en', 's', 'c', '(e|es|ed)$'],
    ['^(counse|trave|labe|mode|signa|cance|channe|fue)', 'l', 'll', '(ed|ing|ings|ers?|ors?)$'],
    ['^(program|kilogram)', '', 'me', 's?$'],
    ['^(judg|acknowledg)', '', 'e', 'ments?$'],
    ['^(catal|dial)og', '', 'ue', 's?$'],
    ['^(enrol|fulfil)', '', 'l', '(s|ment)?$'],
    ['^skil', '', 'l', 'ful$'],
    ['^practi', 'c', 's', '(e[ds]?|ing)$'],
  ],
  quotes: ['“', '”'],
};
