import report from '@/docs/quality.json';

/** What the last recorded test run measured: written by `npm run quality`, read by the pages on quality and accessibility. */
export interface QualityReport {
  /** Day of the run, ISO. */
  date: string;
  machine: string;
  checks: readonly Check[];
  /** What was done to the site and its tools on purpose: how often, and how often it did not come out well. */
  trials: readonly { id: TrialId; tool: string; amount: number; findings: number }[];
  /** Points of the HTTP Observatory: those of the page with the fewest, and the most that its rules give to any site. */
  observatory: { rulesVersion: number; worst: number; most: number };
  lighthouseVersion: string;
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
  /** Web servers under load, where that was measured: requests a second, milliseconds within which half were answered. */
  servers?: readonly { name: string; rate: number; half: number; failures: number }[];
  /** Builds with more and more articles, where that was measured: seconds and megabytes of ours and of Next's export alone. */
  scale?: readonly {
    articles: number;
    pages: number;
    seconds: number;
    exportSeconds: number;
    megabytes: number;
    exportMegabytes: number;
    memory: number;
  }[];
}

export interface Check {
  id: CheckId;
  tool: string;
  pages: number;
  findings: number;
}

export type CheckId = 'axe' | 'keyboard' | 'html-validate' | 'vnu' | 'links' | 'privacy' | 'observatory';
export type TrialId = 'damaged' | 'hostile' | 'killed' | 'full-disk' | 'twice' | 'servers';

/** The last recorded report. */
export const getQualityReport = (): QualityReport => report as QualityReport;

/** What one check of the last recorded run found. */
export function checkOf(id: CheckId): Check {
  const check = getQualityReport().checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`docs/quality.json does not hold the check "${id}": run npm run quality`);
  return check;
}
