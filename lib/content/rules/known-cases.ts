/** A file that breaks a rule and is right all the same. */
export interface KnownCase {
  rule: string;
  /** Path below content/. */
  file: string;
  /** Why it stays as it is. */
  reason: string;
}

/** Exceptions to the rules; one that no longer applies is reported. */
export const knownCases: readonly KnownCase[] = [
  {
    rule: 'event-dates',
    file: 'news/2020-07-27-morocco-social-workers-webinar.md',
    reason: 'the report says itself that it came before the event, which it announces',
  },
];
