import { JSDOM } from 'jsdom';

const parser = new new JSDOM().window.DOMParser();

/** Markup as a browser parses it. */
export const parseXml = (text: string): Document => parser.parseFromString(text, 'application/xml');
export const parseHtml = (text: string): Document => parser.parseFromString(text, 'text/html');
