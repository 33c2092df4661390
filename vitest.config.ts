import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // One more than there are cores: a good part of the tests wait, for commands that they started or for a limit to strike.
    maxWorkers: availableParallelism() + 1,
    // A first start of the compiler or of CPython takes seconds on a busy machine; no test reads the clock.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
