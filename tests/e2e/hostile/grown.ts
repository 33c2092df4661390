/** Hostile programs that are too deep or too wide for the tools that read the files of a repository: made when they are run. */
const tooDeep = "// refused: This file is nested too deeply | The compiler gave up on this file\n";
const many = (count: number, each: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join("");

/** By name, with the first comment of a file. */
export const grown: Record<string, string> = {
  "compiling/arrows": `${tooDeep}const f = ${"() => ".repeat(1_500)}1;\nprint(f);`,
  "compiling/calls-on-calls": `${tooDeep}const o: any = { m: () => o };\no${".m()".repeat(20_000)};`,
  "compiling/long-sum": `${tooDeep}print(${"1 + ".repeat(20_000)}1);`,
  "compiling/else-ifs": `${tooDeep}const n: number = 3;\nif (n < 0) print(-1);${many(8_000, (n) => `\nelse if (n === ${n}) print(${n});`)}`,
  "compiling/labels": `${tooDeep}${many(20_000, (n) => `l${n}: `)}for (;;) break;`,
  "compiling/minus-minus": `${tooDeep}print(${"- ".repeat(20_000)}1);`,
  "compiling/conditions-without-end": `${tooDeep}const n: number = 3;\nprint(${many(5_000, (n) => `n === ${n} ? ${n} : `)}0);`,
  "compiling/powers-of-powers": `${tooDeep}print(${"2 ** ".repeat(8_000)}1);`,
  "compiling/spaces-in-a-python-loop": `// refused: Expected \`(\` but found\nfor x in a${" ".repeat(30_000)}!`,
};
