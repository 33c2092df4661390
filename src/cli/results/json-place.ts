/** Where something is written in a JSON text: in one pass, and without recursion, for the text may be a stranger's. */

/** The offset of the key at the end of `path`, or of as much of the path as there is. For a text that JSON.parse takes. */
export function offsetIn(text: string, path: readonly PropertyKey[]): number {
  let found = 0;
  let at = afterSpace(text, 0);
  for (const part of path) {
    const inside = member(text, at, String(part));
    if (inside === null) return found;
    ({ key: found, value: at } = inside);
  }
  return found;
}

/** In the object or list that begins here: where the member's key is, and its value. An item of a list is its own key. */
function member(text: string, start: number, wanted: string): { key: number; value: number } | null {
  const open = text[start];
  if (open !== "{" && open !== "[") return null;
  let at = afterSpace(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "}" && text[at] !== "]"; index += 1) {
    const key = at;
    let name = String(index);
    if (open === "{") {
      at = afterString(text, at);
      name = JSON.parse(text.slice(key, at)) as string;
      at = afterSpace(text, afterSpace(text, at) + ":".length);
    }
    if (name === wanted) return { key, value: at };
    at = afterSpace(text, afterValue(text, at));
    if (text[at] === ",") at = afterSpace(text, at + 1);
  }
  return null;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (" \t\r\n".includes(text[at] ?? "x")) at += 1;
  return at;
}

function afterString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function afterValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const letter = text[at] ?? "";
    if (letter === '"') {
      at = afterString(text, at);
      continue;
    }
    if (depth === 0 && (letter === "," || letter === "}" || letter === "]" || letter === "")) return at;
    if (letter === "{" || letter === "[") depth += 1;
    if (letter === "}" || letter === "]") depth -= 1;
    at += 1;
  } while (at < text.length);
  return at;
}
