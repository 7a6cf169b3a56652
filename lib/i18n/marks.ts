import type { Lang } from './languages';
import { messages } from './messages';

/** "Source: example.org", with the colon as the language sets it. */
export const labelled = (lang: Lang, label: string, text: string | number): string => messages(lang).marks.labelled({ label, text });

/** "Mali, Morocco": side by side, with the comma of the language. */
export const sideBySide = (lang: Lang, items: readonly string[]): string => items.join(`${messages(lang).marks.comma} `);
