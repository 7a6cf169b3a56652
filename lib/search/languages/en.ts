import type { LanguageRules } from './rules';

/** English; its spellings are those of Britain and America. */
export const en: LanguageRules = {
  // Question words are among them: "what did UNICEF do" asks for UNICEF.
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
    ['^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)or', '$1our'],
    ['^(lab|col|fav|hon|neighb|behavi|harb|hum|endeav|rum|sav)our', '$1or'],
    ['([a-z]{3})is(e[drs]?|ing|ations?|ational)$', '$1iz$2'],
    ['([a-z]{3})iz(e[drs]?|ing|ations?|ational)$', '$1is$2'],
    ['^(cent|theat|met|fib|lit|calib)er(s?)$', '$1re$2'],
    ['^(cent|theat|met|fib|lit|calib)re(s?)$', '$1er$2'],
    ['^(cent)er(ed|ing)$', '$1r$2'],
    ['^(cent)r(ed|ing)$', '$1er$2'],
    ['^(def|off|lic|pret)ens(e|es|ed)$', '$1enc$2'],
    ['^(def|off|lic|pret)enc(e|es|ed)$', '$1ens$2'],
    ['^(counse|trave|labe|mode|signa|cance|channe|fue)l(ed|ing|ings|ers?|ors?)$', '$1ll$2'],
    ['^(counse|trave|labe|mode|signa|cance|channe|fue)ll(ed|ing|ings|ers?|ors?)$', '$1l$2'],
    ['^(program|kilogram)(s?)$', '$1me$2'],
    ['^(program|kilogram)me(s?)$', '$1$2'],
    ['^(judg|acknowledg)ment(s?)$', '$1ement$2'],
    ['^(judg|acknowledg)ement(s?)$', '$1ment$2'],
    ['^(catal|dial)og(s?)$', '$1ogue$2'],
    ['^(enrol|fulfil|skil)(s|ment|ful)?$', '$1l$2'],
    ['^(enrol|fulfil)l(s|ment)?$', '$1$2'],
    ['^practic(e[ds]?|ing)$', 'practis$1'],
    ['^practis(e[ds]?|ing)$', 'practic$1'],
  ],
  spellingsOfNames: {
    kiev: 'kyiv',
    odessa: 'odesa',
    kharkov: 'kharkiv',
    katmandu: 'kathmandu',
    fez: 'fes',
    marrakech: 'marrakesh',
    turkiye: 'turkey',
    percent: 'per cent',
  },
  quotes: ['“', '”'],
};
