/** How rules quote the program: on one line, and not too much of it. */

const LONGEST = 40;

export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** A call as it is spoken of: `f()`; a function without a name has only its beginning. */
export function callOf(called: string): string {
  return /^[\w$.?!#[\]]+$/.test(called) ? `\`${called}()\`` : `this call of \`${short(called)}\``;
}
