/** A file that may break a rule. */
export interface KnownCase {
  rule: string;
  /** Path below content/. */
  file: string;
  /** Why the file is right all the same. */
  reason: string;
}

/** Exceptions to the rules; the check reports those that no longer apply. */
export const knownCases: readonly KnownCase[] = [
  {
    rule: 'event-dates',
    file: 'news/2020-07-27-morocco-social-workers-webinar.md',
    reason: 'the report says itself that it came before the event, which it announces',
  },
];
