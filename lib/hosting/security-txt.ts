import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { absolute, siteContact } from '@/lib/site';

/** Day until which the contact is known to be right: at most a year ahead (RFC 9116). Look at the contact again, then move it. */
export const securityContactExpires = '2027-11-24';

/** Days from a moment to the one at which the contact expires. */
export const daysLeft = (now: Date): number => (Date.parse(`${securityContactExpires}T00:00:00Z`) - now.getTime()) / 86_400_000;

/**
 * /.well-known/security.txt (RFC 9116): a mail to those who publish the site comes first, since a report in their repository is public;
 * the page that says whom to write to comes last, and alone where they name no way.
 */
export function securityTxt(lang: Lang, { email, repository } = siteContact): string {
  const contacts = [
    ...(email ? [`mailto:${email}`] : []),
    ...(repository ? [repository] : []),
    `${absolute(routes.aboutSite(lang))}#contact`,
  ];
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${securityContactExpires}T00:00:00Z`,
    `Preferred-Languages: ${lang}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
