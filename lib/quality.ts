import report from '@/docs/quality.json';

/** What the last recorded test run measured: written by `npm run quality`, read by the pages on quality and accessibility. */
export interface QualityReport {
  /** Day of the run, ISO. */
  date: string;
  machine: string;
  checks: readonly { id: CheckId; tool: string; pages: number; findings: number }[];
  /** Lighthouse's medians by kind of page: scores of 100, milliseconds, bytes over the wire. */
  lighthouse: readonly {
    kind: string;
    performance: number;
    accessibility: number;
    'best-practices': number;
    seo: number;
    lcp: number;
    tbt: number;
    cls: number;
  }[];
  /** Heaviest page of each kind: bytes gzip of its HTML, stylesheet and scripts, and its requests, font counted there alone. */
  weights: readonly { kind: string; bytes: number; requests: number }[];
}

export type CheckId = 'axe' | 'html-validate' | 'vnu' | 'links' | 'privacy' | 'observatory';

/** The last recorded report. */
export const getQualityReport = (): QualityReport => report as QualityReport;
