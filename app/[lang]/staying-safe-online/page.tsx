import { textBesideExit } from '@/app/_help/text-beside-exit';

const { generateStaticParams, generateMetadata, page } = textBesideExit('staying-safe-online');

export { generateMetadata, generateStaticParams, page as default };
