import { isSweep } from '../sweep';
import { kinds } from './kinds';
import { siteAddresses } from './site';

/** The pages that slow checks try: all of the site in a sweep, otherwise one of each kind. */
export const triedAddresses = (): string[] => (isSweep ? [...siteAddresses(), '/404.html'] : kinds.map(({ sample }) => sample));
