/** Recognisers see through an exercise's kit: what they find in a free run, they find behind `call()` and behind a service. */
import { afterAll, describe, expect, it } from "vitest";
import { recognise } from "../../../src/grader/misconceptions/recognise.ts";
import { disposeCompiler } from "../../sandbox/run-here.ts";
import { behindCall, behindService, recordDriven, type Driven } from "./behind-the-kit.ts";
import { proofs, recognised, type Proof } from "./programs.ts";

afterAll(disposeCompiler);

/** Nobody who writes an exercise has seen one of these. */
const KIT_WORDS = /FakeService|yieldpoint|driver|drive\.ts|answering|`call\b|<anonymous>/;

const all = proofs();
const forms = (behind: (text: string) => Driven | null) =>
  all.flatMap((proof) => {
    const driven = behind(proof.text);
    return driven === null ? [] : [{ ...proof, name: `${proof.recogniser}/${proof.file}`, driven }];
  });

const found = async (driven: Driven, { wanted }: Proof) => {
  const run = await recordDriven(driven);
  const compared = wanted === null ? null : { message: "", compared: { wanted, got: [...run.lines] } };
  return recognise(run, {}, compared);
};

/** Where the kit makes a difference, and why it should. */
const ELSEWHERE: Record<string, string> = {
  "native-promise-awaited/no-plain-value.ts":
    "an error of the program's own ended the free run, and nothing else is told of that; a driver goes on, and the check may have wanted the error",
  "never-retrieved/yes-future.ts":
    "the log does not say where the future was made; beside a driver it may be the driver's",
};

describe("behind call()", () => {
  const programs = forms(behindCall).filter(({ name }) => !(name in ELSEWHERE));

  it.each(programs)("the same is found in $name", async (proof) => {
    const told = (list: Awaited<ReturnType<typeof found>>) =>
      list.map(({ name, message }) => [name, message]);
    expect(told(await found(proof.driven, proof))).toEqual(told(await recognised(proof)));
  });

  it("every recogniser that can be met there is proved", () => {
    const proved = new Set(
      programs.filter(({ file }) => file.startsWith("yes-")).map((one) => one.recogniser),
    );
    expect(all.filter(({ recogniser }) => !proved.has(recogniser))).toEqual([]);
  });
});

describe("behind a service", () => {
  const programs = forms(behindService);

  it.each(programs)("the same is found in $name", async (proof) => {
    const names = (list: Awaited<ReturnType<typeof found>>) => list.map(({ name }) => name);
    const behind = await found(proof.driven, proof);
    expect(names(behind)).toEqual(names(await recognised(proof)));
    for (const { message } of behind) expect(message).not.toMatch(KIT_WORDS);
  });
});
