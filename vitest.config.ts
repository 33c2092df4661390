import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // By itself vitest leaves one core alone, which on two cores is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A first start of the compiler or of CPython takes seconds on a busy machine; no test reads the clock.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
