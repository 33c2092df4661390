/** Each recogniser has programs that it must recognise, with its whole message, and programs that only look alike. */
import { readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { recognisers } from "../../../src/grader/misconceptions/table.ts";
import { disposeCompiler } from "../../sandbox/run-here.ts";
import { FOLDER, proofs, recognised } from "./programs.ts";

afterAll(disposeCompiler);

const all = proofs();

describe.each(recognisers)("$name", ({ name, title, lessons }) => {
  const own = all.filter(({ recogniser }) => recogniser === name);
  const must = own.filter(({ file }) => file.startsWith("yes-"));
  const mustNot = own.filter(({ file }) => file.startsWith("no-"));

  it.each(must)("recognises: $about", async (proof) => {
    const found = await recognised(proof);
    const [first] = found.filter((one) => one.name === name);
    expect(found.map((one) => one.name)).toEqual([name, ...proof.finds]);
    expect(first?.message).toBe(proof.says);
    // The timeline can go there.
    expect(first?.at).toMatchObject({
      seq: expect.any(Number) as number,
      time: expect.any(Number) as number,
    });
  });

  it.each(mustNot)("does not recognise: $about", async (proof) => {
    const found = await recognised(proof);
    expect(found.map((one) => one.name)).toEqual(proof.finds);
    expect(proof.finds).not.toContain(name);
  });

  it("has programs of both kinds, a heading, and lessons", () => {
    expect(must.length).toBeGreaterThanOrEqual(1);
    expect(mustNot.length).toBeGreaterThanOrEqual(2);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(lessons.length).toBeGreaterThanOrEqual(1);
  });
});

describe("the programs", () => {
  it("belong to a recogniser each, and are named after what must become of them", () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(recognisers.map(({ name }) => name).toSorted());
    for (const { file, about, says } of all) {
      expect(file).toMatch(/^(yes|no)-[a-z-]+\.ts$/);
      expect(about).toMatch(/[.]$/);
      expect(says !== "").toBe(file.startsWith("yes-"));
    }
  });
});
