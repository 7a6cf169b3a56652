import { readContact, readSiteUrl } from './site-settings';

/** Address of the published site, without a final slash. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

/** How readers reach the publishers of this copy. */
export const siteContact = readContact(process.env);

/** Absolute address of a path, which may have letters of any script. */
export const absolute = (path: string): string => siteUrl + encodeURI(path);
