import { securityTxt } from '@/lib/hosting/security-txt';
import { defaultLang } from '@/lib/i18n/languages';

export const dynamic = 'force-static';

/** How to report a weakness. */
export const GET = (): Response => new Response(securityTxt(defaultLang));
