/**
 * In which order the options of a question are shown. Their authors write what is right where it comes to mind, which is mostly
 * second; so the question's name decides at build time, and in the page the learner's own seed. An option is known by its number
 * in the author's order wherever it is kept or judged, so what is shown where changes no answer.
 */
/** An option about the others makes sense only below them. */
const LAST = /^(?:none|all|any|both|neither|each) of (?:these|them|the (?:above|others?))\b/i;

/** The numbers of the options, in the order in which to show them. `texts` are Markdown or HTML. */
export function shownOrder(texts: readonly string[], seed: string): number[] {
  const isLast = (index: number) => LAST.test(texts[index]!.replaceAll(/<[^>]*>/g, "").trim());
  const places = texts.map((_, index) => numberFor(`${seed} ${index}`));
  const mixed = [...texts.keys()].sort((one, other) => places[one]! - places[other]!);
  return [...mixed.filter((index) => !isLast(index)), ...mixed.filter(isLast)];
}

/** FNV-1a, and a last stir for texts that differ only at their end; public domain, and less than a shuffle by random numbers. */
function numberFor(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}
