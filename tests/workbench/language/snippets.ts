/** The snippets are programs: each compiles, is without a fault, and runs. */
import { expect, test } from "vitest";
import { createNodeSandbox } from "../../../src/sandbox/node.ts";
import { snippets, type Snippet } from "../../../src/workbench/language/snippets.ts";
import { language, program } from "./ask.ts";

/** As it stands when nothing is filled in but what it suggests. */
const filled = (body: string) => {
  const known = new Map<string, string>();
  return body
    .replaceAll(/\$\{(\d+):([^}]*)\}/g, (_, number: string, text: string) => {
      const value = known.get(number) ?? text;
      known.set(number, value);
      return value;
    })
    .replaceAll(/\$\{?(\d+)\}?/g, (_, number: string) => known.get(number) ?? "");
};

/** The names that the snippet's places suggest, made, and the snippet in them. */
function whole({ prefix, body, place }: Snippet): string {
  const text = filled(body);
  if (prefix === "main") return text;
  const head = [
    'import asyncio from "asyncio";',
    'import time from "time";',
    "async function work() { await asyncio.sleep(0.1); return 1; }",
    "const lock = new asyncio.Lock();",
  ];
  const called = /^async function (?!worker)(\w+)\(/m.exec(text)?.[1];
  const main =
    place === "function"
      ? ["async function main() {", text, "}"]
      : [
          prefix === "async" ? text.replaceAll("work(", "another(") : text,
          `async function main() { await ${prefix === "async" ? "another" : (called ?? "work")}(); }`,
        ];
  return [...head, ...main, "time.time();", "asyncio.run(main());"].join("\n");
}

test("no two snippets have one name", () => {
  const names = snippets.map(({ prefix }) => prefix);
  expect(new Set(names).size).toBe(names.length);
});

test("every snippet is without a fault where it stands", () => {
  const faults = snippets.flatMap((each) =>
    language.diagnose(program(whole(each))).map(({ code, message }) => `${each.prefix}: ${code} ${message}`),
  );
  expect(faults).toEqual([]);
});

test("every snippet runs to its end, and says nothing but what it prints", async () => {
  const sandbox = createNodeSandbox();
  try {
    const said: string[] = [];
    for (const each of snippets) {
      const result = await sandbox.run({ sources: { "main.ts": whole(each) }, entry: "main.ts" });
      const errors = result.output.filter(({ stream }) => stream === "stderr").map(({ text }) => text);
      said.push(`${each.prefix}: ${result.outcome}${errors.length === 0 ? "" : ` ${errors.join("")}`}`);
    }
    expect(said).toEqual(snippets.map(({ prefix }) => `${prefix}: finished`));
  } finally {
    sandbox.dispose();
  }
});
