import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';

interface Props {
  lang: string;
  slugs: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** Links to country pages; says so where an item is about the whole project. */
export function CountryLinks({ lang, slugs, names }: Props) {
  if (slugs.length === 0) return <p>{messages(lang).wholeProject}</p>;
  return (
    <ul>
      {slugs.map((slug) => (
        <li key={slug}>
          <a href={routes.country(lang, slug)} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
            {names[slug]}
          </a>
        </li>
      ))}
    </ul>
  );
}
