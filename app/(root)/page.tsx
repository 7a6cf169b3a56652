import Home, { generateMetadata as metadataOfHome } from '@/app/[lang]/page';
import { defaultLang, type Lang } from '@/lib/i18n/languages';

const params = Promise.resolve({ lang: defaultLang as Lang });

/**
 * The bare address shows the home page of the default language, which gives its canonical address.
 */
export const generateMetadata = () => metadataOfHome({ params });

export default function Page() {
  return <Home params={params} />;
}
