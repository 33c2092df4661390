/** The page of messages: each of its programs causes the very message that it stands under. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../content/pages/errors.mdx"), "utf8");

/** A heading of the third level, and the program below it; an entry may have none. */
const entries = page
  .split(/^### /m)
  .slice(1)
  .flatMap((entry) => {
    const [heading = ""] = entry.split("\n", 1);
    const program = /```ts\n([\s\S]*?)```/.exec(entry)?.[1];
    return program === undefined ? [] : [{ heading, program }];
  });

/** The lines as a whole program: functions at its top, the rest inside of `main`, but for lines that say that they are outside. */
function whole(lines: string): string {
  const start = `import asyncio from "asyncio";\n`;
  if (lines.startsWith("// outside")) return `${start}${lines}`;
  const functions = /^(?:async function [^]*?\}\n)*/.exec(lines)?.[0] ?? "";
  return `${start}${functions}async function main() {\n${lines.slice(functions.length)}}\nasyncio.run(main());\n`;
}

afterAll(disposeCompiler);

describe("What does this message mean?", () => {
  it("has an entry for each of the usual messages", () => {
    expect(entries.length).toBeGreaterThanOrEqual(18);
  });

  it.each(entries)("$heading", async ({ heading, program }) => {
    const { output, error } = await runHere(whole(program));
    const said = output
      .filter(({ stream }) => stream === "stderr")
      .map(({ text }) => text)
      .join("");
    const type = /^[A-Za-z]+(?=:|$)/.exec(heading)?.[0];
    expect(`${said}\n${error?.text ?? ""}`).toContain(
      // Modules stand before asyncio's own errors, as in Python: `asyncio.exceptions.CancelledError`.
      type === undefined
        ? heading
        : heading.slice(type.length === heading.length ? 0 : heading.indexOf(":") + 2),
    );
    if (type?.endsWith("Error") === true || type?.endsWith("Group") === true) expect(error?.type).toBe(type);
  });
});
