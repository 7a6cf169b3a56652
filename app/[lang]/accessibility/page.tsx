import { contactPage } from '@/app/_routes/contact-page';

const { generateStaticParams, generateMetadata, page } = contactPage('accessibility');

export { generateMetadata, generateStaticParams, page as default };
