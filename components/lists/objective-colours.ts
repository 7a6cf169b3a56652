/** Classes in the colour of each objective, by its number; none for 0. */
export const objectiveText = [
  '',
  'text-objective-1',
  'text-objective-2',
  'text-objective-3',
  'text-objective-4',
  'text-objective-5',
  'text-objective-6',
];
export const objectiveBorder = [
  '',
  'border-objective-1',
  'border-objective-2',
  'border-objective-3',
  'border-objective-4',
  'border-objective-5',
  'border-objective-6',
];
