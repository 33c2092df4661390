/** Functions and classes have the names that the learner wrote, also where esbuild had to give them others. */
import { expect, test } from "vitest";
import { runHere } from "../sandbox/run-here.ts";
import { learnersCode, mainOf, program } from "./support.ts";

test("a name that hides another one is the one that was written: of functions and classes, expressions and declarations", async () => {
  const source = `
import asyncio from "asyncio";
const work = async function work() {};
const Fault = class Fault extends Error {};
class Own {}
const Named = class Own { static name = "mine"; };
function helper() { return 1; }
async function main() {
  function helper() { return 2; }
  class Own {}
  print(work.name, Fault.name, helper.name, Own.name, Named.name, helper());
  await (async function main() { print("in", main.name); })();
  throw new Fault("gone");
}
asyncio.run(main());
`;
  const { output } = await runHere(source);
  const said = output.map(({ text }) => text).join("");
  expect(said).toMatch(/^work Fault helper Own mine 2\nin main\n/);
  expect(said).toMatch(/\nFault: gone\n/);
});

test("what esbuild did not rename has nothing put to it", async () => {
  const code = learnersCode(mainOf(await program("function one() {}\nclass Own {}\nprint(one, Own);\n")));
  expect(code).not.toContain("named");
});
