/** The page of messages: each of its programs causes the very message whose entry shows it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { disposeCompiler, runHere } from "../sandbox/run-here.ts";

const pages = resolve(import.meta.dirname, "../../content/pages");

/** The third-level headings as they are read, each with the program below it; an entry may have none. */
const entries = readFileSync(`${pages}/errors.mdx`, "utf8")
  .split(/^### /m)
  .slice(1)
  .flatMap((entry) => {
    const heading = entry.split("\n", 1)[0]!.replaceAll("`", "");
    const file = /<Program src="([\w-]+\.ts)"/.exec(entry)?.[1];
    return file === undefined ? [] : [{ heading, program: readFileSync(`${pages}/errors/${file}`, "utf8") }];
  });

afterAll(disposeCompiler);

describe("What does this message mean?", () => {
  it("has an entry for each of the usual messages", () => {
    expect(entries.length).toBeGreaterThanOrEqual(24);
  });

  it.each(entries)("$heading", async ({ heading, program }) => {
    if (heading.startsWith("SyntaxError")) {
      await expect(runHere(program)).rejects.toThrow("`await` works only inside an `async` function");
      return;
    }
    const { output, error } = await runHere(program);
    const said = output
      .filter(({ stream }) => stream === "stderr")
      .map(({ text }) => text)
      .join("");
    const [, type, words] = /^(?:([A-Za-z]+(?:Error|Group|Warning|ShutDown)))?(?:: )?(.*)$/.exec(heading)!;
    // An object is shown with what it is at that moment: `<asyncio.locks.Lock object [locked]>`.
    const parts = words!.split(/(?<=object)(?=>)/);
    expect(parts.filter((part) => !`${said}\n${error?.text ?? ""}`.includes(part))).toEqual([]);
    if (type !== undefined && !type.endsWith("Warning")) expect(error?.type).toBe(type);
  });
});
