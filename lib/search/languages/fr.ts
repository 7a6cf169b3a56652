import type { LanguageRules } from './rules';

/** French. */
export const fr: LanguageRules = {
  stopWords: 'au aux avec ce dans des du en est et la le les une par pour qu que quel quelle quels quelles qui quoi sur',
  ownStopWords: [
    'a ai as avez avoir avons c ca car ces cet cette chez combien comme comment d de depuis dont elle elles entre es etait etaient ete etes etre eu eut',
    'furent fut il ils j je jusqu l la leur leurs lequel laquelle lesquels lesquelles lors lorsqu lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont',
    'ou parce pas pendant peut peuvent plus pourquoi puisqu puis quand quelqu s sa sans se sera ses si soit son sont sous suis t ta te tes toi ton tous',
    'tout toute toutes tu un vers vos votre vous y',
  ].join(' '),
  fillers: [
    'gloact projet programme site page trouver trouve voir voit savoir sait connaitre connait dire dit veut signifie exactement vraiment',
    'faire fait faut faudrait chercher cherche demander prendre pris part vouloir voudrais voulez souhaite liste',
  ].join(' '),
  folds: [
    ['œ', 'oe'],
    ['æ', 'ae'],
    ['eaux$', 'eau'],
    ['(?<!e)aux$', 'al'],
    ['(?<=[^sui])[sx]$', ''],
  ],
};
