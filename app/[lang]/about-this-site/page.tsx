import { contactPage } from '@/app/_routes/contact-page';

const { generateStaticParams, generateMetadata, page } = contactPage('about-this-site');

export { generateMetadata, generateStaticParams, page as default };
