/** Acronyms that a text holds: words in capitals, also with hyphens and figures. */
export function acronymsIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}-]*\p{Lu}(?![\p{L}\p{N}])/gu) ?? [])];
}

/** Initials of the names in a text, by which readers may know them: "FIA" of the "Federal Investigation Agency". */
export function initialsIn(text: string): string[] {
  const names = text.match(/\p{Lu}[\p{L}’'-]+(?:(?: (?:and|for|of|on|the|against|to))* \p{Lu}[\p{L}’'-]+){2,7}/gu) ?? [];
  return [...new Set(names.map((name) => (name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('')))].filter(
    (initials) => initials.length > 2,
  );
}
