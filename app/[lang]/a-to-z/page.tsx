import { collectionRoute } from '@/app/_routes/text-route';
import { AlphabetList } from '@/components/lists/AlphabetList';
import { LetterNav } from '@/components/lists/LetterNav';
import { getAlphabet } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

const { generateMetadata, page } = collectionRoute('a-to-z', Letters, (lang) => ({
  above: [{ href: routes.search(lang), label: pageLabel(lang, 'search') }],
}));

export { generateMetadata, page as default };

function Letters({ lang }: { lang: Lang }) {
  const letters = getAlphabet(lang);
  return (
    <>
      <LetterNav lang={lang} letters={letters} />
      {letters.map(({ letter, slug, entries }) => (
        <section key={slug} id={slug} className="mt-8">
          <h2 className="mb-2 text-xl">{letter}</h2>
          <AlphabetList lang={lang} entries={entries} />
        </section>
      ))}
    </>
  );
}
