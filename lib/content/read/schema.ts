export * from '@/lib/content/schema/collections';
export * from '@/lib/content/schema/entry';
export { references, wordings } from '@/lib/content/schema/fields';
export * from '@/lib/content/schema/schemas';
export { isSlug } from '@/lib/content/schema/slug';
export { forms, isCalendarDate, isPublicAddress } from '@/lib/source/forms';
