/**
 * `npm run play -- FILE.ts`: runs programs in Node as the page does, by the same compiler and runtime and within the
 * same limits. stdout is exactly what the program prints. See `play/arguments.ts` for the options and the exit codes.
 */
import { enableCompileCache } from "node:module";
import { constants } from "node:os";
import { compileCache } from "../sandbox/node/compile-cache.ts";
import { parseArguments, USAGE } from "./play/arguments.ts";
import { openStreams } from "./play/streams.ts";

const streams = openStreams();
const wanted = parseArguments(process.argv.slice(2));

if (wanted.kind === "help") {
  streams.out(USAGE);
} else if (wanted.kind === "wrong") {
  streams.err(`${wanted.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  // Before what is to be kept is loaded.
  enableCompileCache(compileCache);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    // Ending by process.exit() takes the program's process along.
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  const { createSandboxApart } = await import("../sandbox/node/apart.ts");
  const sandbox = createSandboxApart();
  // The compiler starts while this side loads the rest.
  await sandbox.warm();
  const { playFile } = await import("./play/play-file.ts");
  for (const file of wanted.files) {
    if (wanted.files.length > 1) streams.out(`### ${file}\n`);
    const code = await playFile(sandbox, file, wanted, streams);
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
  }
  sandbox.dispose();
}
// No process.exit(): what is written to a pipe goes out before the process ends by itself.
streams.flush();
