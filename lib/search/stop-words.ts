// Question words are among them: "what did UNICEF do" asks for UNICEF. Readers ask in other languages too.
const stopWords = new Set(
  [
    'a about after all also am an and any are as at be been between but by can could did do does for from get had has have how i in into is it its',
    'many me mr mrs ms much my of on or please s should tell than that the their them there these they this to us was we were what when where which who whom',
    'whose why will with would you your',
    'au aux avec ce dans des du en est et la le les une par pour qu que quel quelle quels quelles qui quoi sur',
    'al como con cual de del el en la las los para por que quien una y',
    'ao aos com como da das do dos e em na nas no nos o os ou para por qual que quem um uma',
    'в во где для и из как какой кто на о об от по с что',
  ].flatMap((line) => line.split(' ')),
);

/** The words without those that nearly every text holds, or that make a question of a name, as long as others are left. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isStopWord(word));
  return kept.length > 0 ? kept : words;
}

/** Whether a word (in small letters) finds nothing by itself: the index would take "of" for the beginning of "officers". */
export const isStopWord = (word: string): boolean => stopWords.has(word);
