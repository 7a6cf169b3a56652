import { kinds } from './kinds';
import { siteAddresses } from './site';

/** Whether slow checks try every page and every server: set by `npm test -- --all`. */
export const isSweep = process.env['SWEEP'] === 'all';

/** The pages that slow checks try: all of the site in a sweep, otherwise one of each kind. */
export const triedAddresses = (): string[] => (isSweep ? [...siteAddresses(), '/404.html'] : kinds.map(({ sample }) => sample));
