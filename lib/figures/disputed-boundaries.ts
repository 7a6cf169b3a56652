/** A border, or part of one, that maps of the United Nations draw as unsettled. */
export interface DisputedBoundary {
  /** Codes of the two sides in the atlas: ISO 3166-1 alpha-3, or its own ("KAS", Kashmir). */
  between: readonly [string, string];
  /** West, south, east and north of the part in question, in degrees. */
  within: readonly [number, number, number, number];
}

/**
 * The unsettled borders of the project's countries; see
 * docs/decisions/0004-maps-follow-un-practice.md.
 */
export const disputedBoundaries: readonly DisputedBoundary[] = [
  // Western Sahara, a non-self-governing territory.
  { between: ['MAR', 'ESH'], within: [-14, 27, -8, 28] },
  // The Halaib Triangle and Bir Tawil.
  { between: ['EGY', 'SDN'], within: [32.5, 21, 38, 23] },
  // The Line of Control in Jammu and Kashmir.
  { between: ['IND', 'PAK'], within: [73, 32.6, 78, 36] },
  { between: ['KAS', 'PAK'], within: [76, 35, 78, 36] },
];
