import type { Lang } from '@/lib/i18n/languages';
import { addressesIn } from '@/lib/routes';
import { absolute, siteContact } from '@/lib/site-url';

/**
 * Day until which the contact is valid, at most a year ahead (RFC 9116). Check the contact before
 * you move it.
 */
export const securityContactExpires = '2027-11-24';

/**
 * /.well-known/security.txt (RFC 9116). The publishers' email address comes first, because a report
 * in their repository is public; the page that says whom to write to comes last, and is the only
 * contact if they give none.
 */
export function securityTxt(lang: Lang, { email, repository } = siteContact): string {
  const contacts = [
    ...(email ? [`mailto:${email}`] : []),
    ...(repository ? [repository] : []),
    absolute(addressesIn(lang).page('about-this-site')),
  ];
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${securityContactExpires}T00:00:00Z`,
    `Preferred-Languages: ${lang}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
