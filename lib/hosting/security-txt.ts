import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

/** Day after which the contact must have been looked at anew; a test fails 30 days before. */
export const securityContactExpires = '2027-11-24';

/** /.well-known/security.txt (RFC 9116): a finder of a fault is sent to the page that says how to report it. */
export function securityTxt(lang: string): string {
  return [
    `Contact: ${absolute(routes.aboutSite(lang))}`,
    `Expires: ${securityContactExpires}T00:00:00Z`,
    `Preferred-Languages: ${lang}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
