/** A wording that French texts of this site avoid, and what to write instead. */
export interface Forbidden {
  words: RegExp;
  /** Names that may contain the words. */
  names?: RegExp;
  reason: string;
}

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Wrong or misleading renderings; apostrophes are straight, as in the files. */
export const forbidden: readonly Forbidden[] = [
  { words: /trafics? humains?/gi, reason: '“trafficking in persons” is « traite des personnes »' },
  { words: /trafics? (de|des) personnes/gi, reason: '“trafficking in persons” is « traite des personnes »' },
  { words: /trafics? (d'|des )êtres humains/gi, reason: '“trafficking in persons” is « traite des personnes »' },
  {
    words: /trafics? d'(enfants|organes)/gi,
    reason: '« traite des enfants », « traite aux fins de prélèvement d’organes »: « trafic » is another offence',
  },
  { words: /contrebande (de|des) migrants/gi, reason: '“smuggling of migrants” is « trafic illicite de migrants »' },
  { words: /traite (de|des) migrants/gi, reason: 'smuggling is « trafic illicite de migrants »; trafficking is « traite des personnes »' },
  {
    words: /traite d'êtres humains/gi,
    names:
      /(Journée (mondiale|nationale|internationale) de (la )?lutte contre|Convention du Conseil de l'Europe sur la lutte contre|[Ll]oi [^.]{0,60}) la traite d'êtres humains/g,
    reason: 'the Protocol has « traite des personnes »; the other form belongs to names alone',
  },
  {
    words: /adress(er|e|ent|é|ait|aient) (le|la|les|ce|ces|un|des) (problème|question|traite|trafic|vulnérabilité)s?/gi,
    reason: '“to address” is « combattre », « traiter », « s’attaquer à »',
  },
  { words: /construction (de|des) capacités/gi, reason: '“capacity building” is « renforcement des capacités »' },
  {
    words: /lignes? (chaudes?|d'urgence)|numéros? d'urgence (contre|sur|pour|de lutte|anti)/gi,
    reason: 'a staffed “hotline” is « permanence téléphonique »; a « numéro d’urgence » is that of the police or an ambulance',
  },
  { words: /enlèvement d'organes/gi, reason: 'the Protocol has « prélèvement d’organes »' },
  { words: /crime organisé transnational/gi, reason: 'the Convention has « criminalité transnationale organisée »' },
  { words: /assistance légale mutuelle/gi, reason: '“mutual legal assistance” is « entraide judiciaire »' },
  { words: /lois? modèles?/gi, reason: '“model law” is « loi type »' },
  { words: /référencement/gi, reason: '“referral” is « orientation »' },
  { words: /\bUNODC\b/g, reason: 'the Office is « ONUDC » in French' },
  { words: /Bi[ée]lorussie/g, reason: 'the country is « le Bélarus » in the UN’s list' },
  { words: /Kirghizstan|Kirghizie|Kyrgyzstan/g, reason: 'the country is « le Kirghizistan » in the UN’s list' },
  { words: /\bLaos\b/g, reason: 'the country is « la République démocratique populaire lao » in the UN’s list' },
  { words: new RegExp(`(?<![\\d,.])1 (${months})`, 'g'), reason: 'the first of a month is « 1er »' },
  { words: /laotien/gi, reason: 'the adjective is « lao »' },
  { words: /Commissions? du crime/gi, reason: 'the body is the « Commission pour la prévention du crime et la justice pénale »' },
  {
    words: /Protocole contre le trafic illicite de migrants/gi,
    names: /Protocole contre le trafic illicite de migrants par terre, air et mer/g,
    reason: 'the short form is « Protocole relatif au trafic illicite de migrants »',
  },
  {
    words: /migrants victimes d(e|'un) trafic/gi,
    names: /« migrants victimes de trafic illicite »/g,
    reason: 'smuggled migrants are « migrants objet d’un trafic illicite »: the Protocol does not make them victims',
  },
  { words: /victimes de traite/gi, reason: '“victims of trafficking” is « victimes de la traite »' },
  {
    words: /orient(er|e|é|és|ent|aient|ation) (les|des|de) cas/gi,
    reason: 'one refers people, and reports cases: « signaler les cas », « orienter les victimes »',
  },
  {
    words: /travail esclave/gi,
    names: /« travail esclave »/g,
    reason: 'Brazil’s “slave labour” is in guillemets, and only in names of its bodies or with a gloss',
  },
  {
    words: /procureurs et (des )?magistrats|magistrats et (des )?procureurs/gi,
    reason: 'prosecutors are magistrates: « magistrats du siège et du parquet »',
  },
  { words: /(?<=\p{Ll} )isiZulu/gu, reason: 'the language is « le zoulou »' },
  { words: /visites? d'étude/gi, reason: '“study visit” is « voyage d’étude »' },
  { words: /bulletins? d'information/gi, reason: '“newsletter” is « lettre d’information »' },
  { words: /\bjalons?\b/gi, reason: '“milestone” is « étape »' },
  { words: /projets? postérieurs?/gi, reason: '“follow-up project” is « projet ultérieur »' },
  { words: /\b(ont|avaient) convenu\b/gi, reason: '“they agreed” is « sont convenus » or « se sont accordés »' },
  { words: /l'aide à leur apporter/gi, reason: 'a calque of “protection and assistance”; recast the sentence' },
  { words: /\b(le|du|au) parlement\b/g, reason: 'a country’s « Parlement » has a capital, its « gouvernement » none' },
  { words: /(?<=\p{Ll} )Gouvernement\b/gu, reason: '« gouvernement » has no capital, a country’s « Parlement » has one' },
  { words: /["“”]/g, reason: 'quotations are between « »' },
];
