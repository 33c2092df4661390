/** Analyses of real runs, for tests. */
import { Analysis } from "../../src/analysis/analysis.ts";
import { runHere } from "../sandbox/run-here.ts";

/** The program's lines begin with the second; the first imports asyncio. */
export async function analysed(program: string): Promise<Analysis> {
  const { trace, sites } = await runHere(
    `import asyncio from "asyncio";\n${program}\nasyncio.run(main());\n`,
  );
  return new Analysis(
    { trace, sites },
    {
      siteOf(at) {
        const { file, line, column } = sites[at] ?? {};
        return file === undefined || line === undefined || column === undefined ? {} : { file, line, column };
      },
    },
  );
}
