/** Brotli twins (`page.html.br`) for what compresses, so that the server sends what a real host would. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const COMPRESSES = /\.(html|js|mjs|css|svg|json|xml|txt|wasm|map)$/;

/** Half of the best quality's time is spent on its last percents; 6 is about what hosts use on the fly. */
const QUALITY = 6;

const compress = promisify(brotliCompress);

export async function writeCompressed(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((path) => COMPRESSES.test(path));
  await Promise.all(
    files.map(async (path) => {
      const file = join(dist, path);
      const twin = `${file}.br`;
      const [original, existing] = await Promise.all([stat(file), stat(twin).catch(() => null)]);
      if (existing && existing.mtimeMs >= original.mtimeMs) return;
      const text = await readFile(file);
      await writeFile(twin, await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }));
    }),
  );
}
