import { expect, test } from "vitest";
import { listed } from "../../src/workbench/language/editor/findings-list.ts";
import type { Finding } from "../../src/workbench/language/service/findings.ts";

const finding = (start: number, message: string, more: Partial<Finding> = {}): Finding => ({
  ...{ start, length: 1, message, severity: "warning", code: "x", fixes: [] },
  ...more,
});

test("findings are listed file by file from the top, each with its place and the likeliest fix first", () => {
  const other = { title: "Make it a task", edits: [] };
  const likely = { title: "Add await", edits: [], preferred: true };
  const findings = [
    finding(9, "last", { fixes: [other, likely] }),
    finding(0, "first", { severity: "error" }),
  ];
  expect(
    listed([
      { file: "main.ts", text: "one\ntwo\n  three", findings },
      { file: "client.ts", text: "", findings: [] },
      { file: "server.ts", text: "a\nb", findings: [finding(2, "elsewhere")] },
    ]),
  ).toEqual([
    { file: "main.ts", line: 1, column: 1, message: "first", severity: "error", fixes: [] },
    { file: "main.ts", line: 3, column: 2, message: "last", severity: "warning", fixes: [likely, other] },
    { file: "server.ts", line: 2, column: 1, message: "elsewhere", severity: "warning", fixes: [] },
  ]);
});
