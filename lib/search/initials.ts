const capitalized = String.raw`\p{Lu}[\p{L}’'-]+`;
const joined = `(?: (?:and|against|for|in|of|on|to)(?: the)?(?<! and the))? ${capitalized}`;
const properName = new RegExp(`(?!(?:The|In|At) )${capitalized}(?:${joined}){2,7}`, 'gu');

/** Initials of the names in a text, which readers may search for: "FIA" for the "Federal Investigation Agency". */
export function initialsIn(text: string): string[] {
  const initials = (text.match(properName) ?? []).map((name) => (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join(''));
  return [...new Set(initials)];
}
