import { defaultLang } from '@/lib/i18n/languages';
import Home, { generateMetadata as metadataOfHome } from '../[lang]/page';

const params = Promise.resolve({ lang: defaultLang });

/** The bare address shows the home page of the default language, which names its canonical address. */
export const generateMetadata = () => metadataOfHome({ params });

export default function Page() {
  return <Home params={params} />;
}
