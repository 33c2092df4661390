import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const fakes = fileURLToPath(new URL("./fakes.ts", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  server: { port: 4398, strictPort: true, fs: { strict: false } },
  cacheDir: "/tmp/yp-workbench-vite",
  build: { outDir: "/tmp/dist-workbench-page", emptyOutDir: true },
  worker: { format: "es" },
  optimizeDeps: { exclude: ["monaco-editor"] },
  resolve: { alias: [{ find: /^\.\.\/(sandbox|grader)\/browser\.ts$/, replacement: fakes }] },
});
