/**
 * Programs nobody thought of: control flow at random, run natively and compiled. Both must write the same log, and at
 * each entry `at` must name the entry's own line, whatever was called or awaited before.
 */
import * as esbuild from "esbuild-wasm";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";

import { runCompiled, runNatively } from "./reference.ts";

afterAll(() => esbuild.stop());

type Kind = "async" | "plain" | "generator" | "asyncGenerator";

/** What may stand at a place. */
interface Where {
  kind: Kind;
  loops: number;
  labels: readonly string[];
}

const resources = `
const resource = (name: string, fails: boolean) => ({
  name,
  [Symbol.dispose]() { if (fails) throw new Error("dispose " + name); },
  async [Symbol.asyncDispose]() { await 0; if (fails) throw new Error("async dispose " + name); },
});
const id = <T,>(x: T): T => x;
let ticks = 0;
const every = (n: number) => ++ticks % n === 0;
const later = async (x: any) => { await 0; return x; };
async function* numbers(n: number): AsyncGenerator<number> { try { for (let i = 0; i < n; i++) yield i; } finally { await 0; } }
async function* failing(n: number): AsyncGenerator<number> { for (let i = 0; i < n; i++) { yield i; if (every(3)) throw new Error("failing"); } }
`;

/** Each entry stands on a line of its own and says a number that is found again in the source. */
function source(random: fc.GeneratorValue): string {
  let entries = 0;
  const pick = <T>(...options: T[]): T => options[random(fc.nat, { max: options.length - 1 })]!;
  const chance = (percent: number) => random(fc.nat, { max: 99 }) < percent;
  const entry = (kind: Kind) => {
    const text = `"#${++entries}"`;
    const waits = kind === "async" || kind === "asyncGenerator";
    const arguments_ = [text, `id(${text})`, `(id(0), ${text})`, ...(waits ? [`await later(${text})`] : [])];
    const call = `log(${pick(...arguments_)})`;
    return pick(
      call,
      call,
      `id(${call})`,
      `id(0) === 0 && ${call}`,
      ...(waits ? [`await later(${call})`] : []),
    );
  };

  /** A way out that is taken in some rounds of a loop and not in others. */
  const sometimes = (wayOut: string) => `if (every(${pick(1, 2, 3, 4, 5)})) ${wayOut};`;

  function block(depth: number, where: Where, max = 3): string {
    const count = random(fc.nat, { max });
    return Array.from({ length: count + 1 }, () => statement(depth, where)).join("\n");
  }

  function statement(depth: number, where: Where): string {
    const { kind } = where;
    const waits = kind === "async" || kind === "asyncGenerator";
    if (depth <= 0) return leaf(where);
    const inside = () => block(depth - 1, where);
    const round = (label?: string): Where => ({
      ...where,
      loops: where.loops + 1,
      labels: label === undefined ? where.labels : [...where.labels, label],
    });
    const name = `v${++entries}`;
    const options = [
      () => leaf(where),
      () => `if (every(${pick(1, 2, 3)})) {\n${inside()}\n} else {\n${inside()}\n}`,
      () => {
        const label = chance(40) ? `l${name}` : undefined;
        const body = block(depth - 1, round(label));
        const head = pick(
          `for (let ${name} = 0; ${name} < 3; ${name}++)`,
          `for (const ${name} of [1, id(2)])`,
          `for (const ${name} in { a: 1, b: 2 })`,
          ...(waits
            ? [
                `for await (const ${name} of numbers(3))`,
                `for await (const ${name} of id(failing(2)))`,
                `for await (using ${name} of [resource("${name}", ${chance(20)})])`,
                `for (await using ${name} of [resource("${name}", ${chance(20)}), null])`,
              ]
            : []),
        );
        return `${label === undefined ? "" : `${label}: `}${head} {\n${body}\n}`;
      },
      () => {
        const handler = pick(" (e: any)", "", " ({ message }: any)");
        const last = chance(50) ? ` finally {\n${inside()}\n}` : "";
        const caught = handler === " (e: any)" ? "log(e)" : handler === "" ? "log(0)" : "log(message)";
        return `try {\n${inside()}\n} catch${handler} {\n${caught};\n${inside()}\n}${last}`;
      },
      () => `try {\n${inside()}\n} finally {\n${inside()}\n}`,
      () => {
        const using = waits && chance(50) ? "await using" : "using";
        return `{\n${using} ${name} = resource("${name}", ${chance(25)});\n${inside()}\n}`;
      },
      () => `switch (id(${pick(1, 2, 3)})) {\ncase 1: {\n${inside()}\n}\ncase 2: {\n${inside()}\n}\n}`,
      () => {
        const inner = block(depth - 1, { kind: waits ? "async" : "plain", loops: 0, labels: [] });
        if (!waits) return `id((() => {\n${inner}\n})());`;
        return pick(
          `await (async () => {\n${inner}\n})();`,
          `await id(later)((async () => {\n${inner}\n})());`,
        );
      },
    ];
    return pick(...options)();
  }

  function leaf(where: Where): string {
    const { kind, loops, labels } = where;
    const yields = kind === "generator" || kind === "asyncGenerator";
    const options = [
      () => `${entry(kind)};`,
      () => `${entry(kind)};`,
      () => `const v${++entries} = ${entry(kind)};`,
      () => `id(() => 0)(${entry(kind)} as never);`,
      () => sometimes(`throw new Error("e${++entries}")`),
      () => sometimes(`return ${entry(kind)}`),
      ...(loops > 0 ? [() => sometimes(pick("continue", "break"))] : []),
      ...(labels.length > 0 ? [() => sometimes(`${pick("continue", "break")} ${pick(...labels)}`)] : []),
      ...(yields ? [() => `log(yield ${entry(kind)});`, () => `yield ${entry(kind)};`] : []),
      ...(kind === "generator" ? [() => "yield* [1, 2];"] : []),
      ...(kind === "asyncGenerator" ? [() => "yield* numbers(2);"] : []),
    ];
    return pick(...options)();
  }

  const top = { loops: 0, labels: [] };
  return `${resources}
async function first() {
${block(4, { ...top, kind: "async" }, 4)}
}
function second() {
${block(3, { ...top, kind: "plain" })}
}
function* third(): Generator {
${block(3, { ...top, kind: "generator" })}
}
async function* fourth(): AsyncGenerator {
${block(3, { ...top, kind: "asyncGenerator" })}
}
async function main() {
  try { log([await first()]); } catch (e) { log(e); }
  try { log([second()]); } catch (e) { log(e); }
  const sent = third();
  try { for (let i = 0; i < 9; i++) { const r = sent.next(i); log([r.value]); if (r.done) break; if (i === 5) log([sent.return("r")]); } } catch (e) { log(e); }
  const agen = fourth();
  try { for (let i = 0; i < 9; i++) { const r = await agen.next(i); log([r.value]); if (r.done) break; if (i === 3) log([await agen.throw(new Error("thrown in"))]); } } catch (e) { log(e); }
  try { log([await agen.return("bye")]); } catch (e) { log(e); }
}`;
}

test(
  "any control flow means compiled what it means natively, and `at` is always the line",
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (random) => {
        const text = source(random);
        const [native, compiled] = [await runNatively(text), await runCompiled(text)];
        expect(compiled.log, text).toEqual(native.log);
        const lines = text.split("\n");
        for (const [index, entry] of compiled.log.entries()) {
          const line = compiled.lines[index];
          if (!entry.startsWith("#") || line === undefined) continue;
          expect(
            lines[line - 1],
            `${entry} was logged, and \`at\` was line ${line} of
${text}`,
          ).toContain(`"${entry}"`);
        }
      }),
      { numRuns: Number(process.env["YIELDPOINT_FUZZ"] ?? 60), seed: 14, endOnFailure: true },
    );
  },
);
