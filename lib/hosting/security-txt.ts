import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

/** Day until which the contact is known to be right: at most a year ahead (RFC 9116). Look at the contact again, then move it. */
export const securityContactExpires = '2027-11-24';

/** Days from a moment to the one at which the contact expires. */
export const daysLeft = (now: Date): number => (Date.parse(`${securityContactExpires}T00:00:00Z`) - now.getTime()) / 86_400_000;

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
