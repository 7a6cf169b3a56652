import { JSDOM } from 'jsdom';

const parser = new new JSDOM().window.DOMParser();

/** XML as a browser parses it. */
export const parseXml = (text: string): Document => parser.parseFromString(text, 'application/xml');
