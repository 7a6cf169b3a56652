// These packages have no types; here is what the tests use of them.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsdom' {
  export class JSDOM {
    readonly window: typeof globalThis;
  }
}
