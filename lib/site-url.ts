import { readContact, readSiteUrl } from './site-settings';

/** Address of the published site, without a final slash. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

/** The same, if others can reach it: not that of a trial on this machine. */
export const livingSite = siteUrl.startsWith('https:') ? siteUrl : undefined;

/** How readers reach the publishers of this copy. */
export const siteContact = readContact(process.env);

/** Absolute address of a path, which may have letters of any script. */
export const absolute = (path: string): string => siteUrl + encodeURI(path);
