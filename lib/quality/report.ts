import report from '@/docs/quality.json';

/** What the last recorded test run measured: written by `npm run quality`, shown by the quality and accessibility pages. */
export interface QualityReport {
  /** Day of the run, ISO. */
  date: string;
  machine: string;
  checks: readonly { id: CheckId; tool: string; pages: number; findings: number }[];
  /** How often the site and its tools were deliberately put under stress, and how often they failed. */
  trials: readonly { id: TrialId; tool: string; amount: number; findings: number }[];
  /** Points of the HTTP Observatory: those of the worst page, and the most that its rules give to any site. */
  observatory: { rulesVersion: number; worst: number; most: number };
  lighthouseVersion: string;
  /** Lighthouse's medians by kind of page: scores up to 100, times in milliseconds. */
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
  /** Heaviest page of each kind: gzipped bytes of HTML, stylesheet and scripts; its requests include the font. */
  weights: readonly { kind: string; bytes: number; requests: number }[];
  /** Web servers under load: requests per second, median milliseconds to an answer. */
  servers: readonly { name: string; rate: number; half: number; failures: number }[];
  /** Builds with more and more articles: seconds and megabytes of the whole build and of Next's export alone. */
  scale: readonly {
    articles: number;
    pages: number;
    seconds: number;
    exportSeconds: number;
    megabytes: number;
    exportMegabytes: number;
    memory: number;
  }[];
}

export type CheckId = 'axe' | 'keyboard' | 'html-validate' | 'vnu' | 'links' | 'privacy' | 'observatory';
export type TrialId = 'damaged' | 'hostile' | 'killed' | 'full-disk' | 'twice' | 'servers';

/** The last recorded report. */
export const getQualityReport = (): QualityReport => report as QualityReport;

/** The result of one check in the last recorded run. */
export function checkOf(id: CheckId): QualityReport['checks'][number] {
  const check = getQualityReport().checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`docs/quality.json has no check "${id}": run npm run quality`);
  return check;
}
