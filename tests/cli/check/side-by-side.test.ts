/** Lanes share the jobs; what is told keeps the order of the jobs. */
import { expect, it } from "vitest";
import { sideBySide } from "../../../src/cli/check/side-by-side.ts";

it("gives each job to a lane that has nothing to do, and tells of them in their order", async () => {
  const begun: string[] = [];
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  const end = async (job: string) => {
    ends.get(job)!();
    await new Promise(setImmediate);
  };
  const all = sideBySide(
    ["a", "b", "c", "d"],
    [1, 2],
    (job, lane) => {
      begun.push(`${job} on ${lane}`);
      return new Promise<string>((resolve) => ends.set(job, () => resolve(job.toUpperCase())));
    },
    (job, result) => told.push(`${job}: ${result}`),
  );
  expect(begun).toEqual(["a on 1", "b on 2"]);
  await end("b");
  expect([begun, told]).toEqual([["a on 1", "b on 2", "c on 2"], []]);
  await end("c");
  await end("a");
  expect(begun.slice(3)).toEqual(["d on 2"]);
  expect(told).toEqual(["a: A", "b: B", "c: C"]);
  await end("d");
  await all;
  expect(told).toEqual(["a: A", "b: B", "c: C", "d: D"]);
});

it("is done at once where there is nothing to do", async () => {
  await sideBySide(
    [],
    [1, 2],
    () => Promise.reject(new Error("no job")),
    () => undefined,
  );
});
