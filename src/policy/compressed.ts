/**
 * Compressed twins (`page.html.br`, `page.html.gz`) for what compresses, so that a host sends them as they are: without them
 * a lesson with everything used is 23 MB on a host that compresses nothing, and 5 MB with them.
 */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { recipes } from "./recipes.ts";

const COMPRESSES = /\.(html|js|mjs|css|svg|json|xml|txt|wasm|map)$/;

/** A twin that saves less than a header costs is none. */
const LEAST_BYTES = 200;

/** The best quality takes seconds a megabyte: for what is larger, the quality that hosts use on the fly. */
const LARGE_BYTES = 256_000;

const compress = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length < LARGE_BYTES ? 11 : 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: content.length < LARGE_BYTES ? 9 : 6 }),
};

export async function writeCompressed(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter(
    (path) => COMPRESSES.test(path) && !(path in recipes),
  );
  await Promise.all(
    files.map(async (path) => {
      const file = join(dist, path);
      const { size } = await stat(file);
      if (size < LEAST_BYTES) return;
      const content = await readFile(file);
      for (const ending of ["br", "gz"] as const) {
        await writeFile(`${file}.${ending}`, await compress[ending](content));
      }
    }),
  );
}
