/** Other names under which readers look for a country; the index holds them beside its name. */
export const countryAliases: Readonly<Record<string, readonly string[]>> = {
  belarus: ['Byelorussia', 'Belorussia', 'White Russia'],
  brazil: ['Brasil'],
  egypt: ['Misr'],
  kyrgyzstan: ['Kyrgyzstan', 'Kirghizia'],
  'lao-pdr': ['Laos', 'Lao People’s Democratic Republic'],
  morocco: ['Maroc'],
  'south-africa': ['RSA'],
};
