/** The end of the id of the item in this place, counted from the newest item of its language. */
export const placeMark = (place: number): string => `-${place.toString(36)}`;

/** The place of the item with this id. */
export const placeOf = (id: string): number => Number.parseInt(id.slice(id.lastIndexOf('-') + 1), 36);

/** The same items, newest first. */
export function byDate<T extends { id: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: placeOf(item.id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
