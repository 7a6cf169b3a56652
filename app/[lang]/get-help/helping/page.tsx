import { textBesideExit } from '@/app/_help/text-beside-exit';

const { generateStaticParams, generateMetadata, page } = textBesideExit('helping');

export { generateMetadata, generateStaticParams, page as default };
