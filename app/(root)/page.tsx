import Home, { generateMetadata as metadataOfHome } from '@/app/[lang]/page';
import { defaultLang } from '@/lib/i18n/languages';

const params = Promise.resolve({ lang: defaultLang });

/** The bare address shows the home page of the default language, which names its canonical address. */
export const generateMetadata = () => metadataOfHome({ params });

export default function Page() {
  return <Home params={params} />;
}
