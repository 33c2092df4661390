import { expect, test } from "vitest";

import { account, cpythonTests } from "./accounts.ts";
import { ledgers } from "./ledger/index.ts";
import { reasons } from "./ledger/reasons.ts";

const files = cpythonTests();

test("the ledger has a file for each of CPython's, and no other", () => {
  expect(Object.keys(ledgers).sort()).toEqual([...files.keys()].sort());
});

test.for([...files])(
  "every name we use is one of %s, in one place, and every place exists",
  ([file, tests]) => {
    const complaints: string[] = [];
    account(file, tests, (text) => complaints.push(text));
    expect(complaints).toEqual([]);
  },
);

test("each reason to leave a test out is used", () => {
  const used = [...files].flatMap(([file, tests]) =>
    [...account(file, tests).values()]
      .filter((entry) => entry.state === "leftOut")
      .map((entry) => entry.where),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(reasons).sort());
});
