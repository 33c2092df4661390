/** Brotli twins (`page.html.br`) for what compresses, so that the server sends what a real host would. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const COMPRESSES = /\.(html|js|mjs|css|svg|json|xml|txt|wasm|map)$/;

/** The best quality takes seconds a megabyte: for what is larger, the quality that hosts use on the fly. */
const qualityFor = (bytes: number) => (bytes < 256_000 ? 11 : 6);

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
      await writeFile(
        twin,
        await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(text.length) } }),
      );
    }),
  );
}
