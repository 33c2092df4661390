/** Which characters of a text are code, and not inside a string, a template or a comment. Rough, as `brackets.ts` is. */
import { beforeRegex, endOfRegex, endOfString, endOfTemplatePart } from "./brackets.ts";

/** A Markdown fence alone on its line: three backticks or more, and perhaps a language. */
export const FENCE = /^[ \t]*(?:`{3,}|~{3,})[ \t]*[\w+#-]*[ \t]*$/;

export interface Characters {
  /** Whether the character at an offset is code. */
  isCode: (offset: number) => boolean;
  /** The offsets of lines that are a fence. */
  fences: readonly number[];
}

const CODE = 1;

export function codeOnly(text: string): Characters {
  const kinds = new Uint8Array(text.length);
  const fences: number[] = [];
  /** For each `${` that is open: how many braces are open inside. */
  const templates: number[] = [];
  const lineEnd = (from: number) => {
    const end = text.indexOf("\n", from);
    return end === -1 ? text.length : end;
  };
  for (let at = 0; at < text.length;) {
    const char = text[at]!;
    if (at === 0 || text[at - 1] === "\n") {
      const end = lineEnd(at);
      if (FENCE.test(text.slice(at, end).replace(/\r$/, ""))) {
        fences.push(at);
        at = end + 1;
        continue;
      }
    }
    const isBack = char === "}" && templates.at(-1) === 0;
    if (isBack) templates.pop();
    if (char === '"' || char === "'") {
      const end = endOfString(text, at);
      at = end === -1 ? lineEnd(at) : end;
    } else if (char === "`" || isBack) {
      const part = endOfTemplatePart(text, at + 1);
      if (part === -1) break;
      if (text[part] === "{") templates.push(0);
      at = part + 1;
    } else if (text.startsWith("//", at)) {
      at = lineEnd(at);
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      if (end === -1) break;
      at = end + 2;
    } else if (char === "/" && beforeRegex.test(text.slice(Math.max(0, at - 12), at).trimEnd())) {
      at = endOfRegex(text, at);
    } else {
      if (char === "{" && templates.length > 0) templates[templates.length - 1]!++;
      if (char === "}" && templates.length > 0) templates[templates.length - 1]!--;
      kinds[at] = CODE;
      at++;
    }
  }
  return { isCode: (offset) => kinds[offset] === CODE, fences };
}
