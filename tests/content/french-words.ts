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
  { words: /lignes? chaudes?/gi, reason: '“hotline” is « ligne d’urgence » or « ligne d’aide », as the service really is' },
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
  { words: /["“”]/g, reason: 'quotations are between « »' },
];
