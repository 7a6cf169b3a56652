import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';

/**
 * The site's colours, light and dark: paper and ink, teal for links, amber for emphasis, a hue for
 * each objective by number.
 */
export const palette = {
  light: {
    paper: '#fbf8f1',
    panel: '#f1ecdf',
    ink: '#14233b',
    soft: '#465267',
    rule: '#d9d1bf',
    line: '#8a8271',
    teal: '#0b5d66',
    'teal-strong': '#084850',
    'on-teal': '#ffffff',
    amber: '#97480a',
    land: '#d8cfbb',
    'objective-1': '#1c5796',
    'objective-2': '#653a9b',
    'objective-3': '#0d6843',
    'objective-4': '#9c4206',
    'objective-5': '#a81c48',
    'objective-6': '#575f0d',
    'on-objective': '#ffffff',
  },
  dark: {
    paper: '#10171f',
    panel: '#18222e',
    ink: '#efe9dc',
    soft: '#b0b9c5',
    rule: '#2f3c4b',
    line: '#74818f',
    teal: '#74cad2',
    'teal-strong': '#a3e0e6',
    'on-teal': '#0d1a20',
    amber: '#f0ad62',
    land: '#33414f',
    'objective-1': '#8cbaf3',
    'objective-2': '#c7aaf2',
    'objective-3': '#74cfa5',
    'objective-4': '#f4a873',
    'objective-5': '#f692ac',
    'objective-6': '#cad472',
    'on-objective': '#10171f',
  },
} as const;

export type ColorName = keyof typeof palette.light;

/**
 * Serifs on the reader's machine, for a page where the display font
 * (components/layout/display-font.ts) arrives too late. They are scaled to its width and line
 * height, so that the next page, which has the font, looks the same. Each width is that of all
 * titles of this site in the display font, divided by their width in the substitute (measured on
 * Gelasio for Georgia).
 */
const substitutes = [
  { family: 'Georgia as Source Serif', faces: ['Georgia Bold', 'Georgia-Bold'], width: 0.9331 },
  {
    family: 'Times as Source Serif',
    faces: [
      'Times New Roman Bold',
      'TimesNewRomanPS-BoldMT',
      'Liberation Serif Bold',
      'LiberationSerif-Bold',
    ],
    width: 1.1139,
  },
  { family: 'Noto as Source Serif', faces: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.9495 },
  {
    family: 'DejaVu as Source Serif',
    faces: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
    width: 0.8495,
  },
];
/** Of the display font, as percentages of its size. */
const ascent = 103.6;
const descent = 33.5;
const percent = (value: number) => `${value.toFixed(2)}%`;

const serif = ['var(--display-font)', ...substitutes.map(({ family }) => `"${family}"`), 'serif'];

const variables = (colors: Record<string, string>) =>
  Object.fromEntries(Object.entries(colors).map(([name, value]) => [`--${name}`, value]));

export default {
  theme: {
    // xs: a phone at the usual size of type, but not one that is set to larger type.
    screens: { xs: '20rem', sm: '40rem', md: '52rem', lg: '64rem', xl: '75rem' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(Object.keys(palette.light).map((name) => [name, `var(--${name})`])),
    },
    fontFamily: {
      serif,
      sans: [
        'system-ui',
        '-apple-system',
        '"Segoe UI"',
        'Roboto',
        '"Noto Sans"',
        'Ubuntu',
        'Cantarell',
        '"Helvetica Neue"',
        'Arial',
        'sans-serif',
      ],
    },
    fontSize: {
      xs: ['0.875rem', '1.4'],
      sm: ['1rem', '1.5'],
      base: ['1.125rem', '1.6'],
      lg: ['1.25rem', '1.5'],
      xl: ['1.5rem', '1.3'],
      '2xl': ['1.875rem', '1.2'],
      '3xl': ['2.375rem', '1.12'],
      item: ['2.5rem', '1.1'],
      key: ['1.375rem', '1.27'],
      hero: ['3rem', '1.08'],
      '4xl': ['3.125rem', '1.06'],
    },
    extend: {
      maxWidth: { page: '72rem', measure: 'var(--measure)', headline: '48rem' },
    },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': {
          ...variables(palette.light),
          '--serif': serif.join(', '),
          '--measure': '36rem',
          '--side': 'clamp(11rem, (100vw - 42rem) / 2, 15rem)',
        },
        '@media (prefers-color-scheme: dark)': { ':root': variables(palette.dark) },
        '@media print': {
          ':root': {
            '--measure': 'none',
            ...variables({
              ...palette.light,
              paper: '#ffffff',
              panel: '#ffffff',
              ink: '#000000',
              soft: '#333333',
              teal: '#000000',
            }),
          },
        },
      });
      for (const { family, faces, width } of substitutes)
        addBase({
          '@font-face': {
            'font-family': `"${family}"`,
            src: faces.map((face) => `local("${face}")`).join(', '),
            'font-weight': '600',
            'size-adjust': percent(100 * width),
            'ascent-override': percent(ascent / width),
            'descent-override': percent(descent / width),
            'line-gap-override': '0%',
          },
        });
      for (const number of [1, 2, 3, 4, 5, 6])
        addBase({
          [`[data-objective="${number}"]`]: { '--objective': `var(--objective-${number})` },
        });
    }),
  ],
} satisfies Config;
