/**
 * Verdicts of earlier runs. Each is kept in a file of its own, under a hash of everything that it follows from; with any other
 * hash it is not used. Only what takes long is kept (programs that were run, English that was read): what is cheap is done
 * anew each time, so that nothing about other lessons, links or names has to be remembered.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "./hashes.ts";

export interface Made<Verdict> {
  verdict: Verdict;
  /** False where the real clock decided, say: then it is asked for again next time. */
  lasting: boolean;
}

export interface Memory {
  /** The verdict from before if it followed from the same parts; else what `make` gives, which is remembered. */
  recall<Verdict>(
    name: string,
    parts: readonly string[],
    make: () => Promise<Made<Verdict>>,
  ): Promise<Verdict>;
  /** How many verdicts were taken from before since this was last asked. */
  taken(): number;
  /** Why nothing can be kept, in the system's words; null as long as all is well. */
  readonly trouble: string | null;
}

export interface MemoryOptions {
  /** The folder for the files, made when there is something to keep. */
  folder: string;
  /** The hash of all that judges. */
  judge: string;
  /** Nothing from before is used; what is found is kept. */
  anew?: boolean;
}

export function createMemory({ folder, judge, anew = false }: MemoryOptions): Memory {
  let taken = 0;
  let trouble: string | null = null;
  const keep = (file: string, text: string) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      // Its owner need not have told git about it.
      writeFileSync(join(folder, ".gitignore"), "*\n");
      // In one piece: a command that is ended in the middle leaves the file as it was.
      const scratch = `${file}.${process.pid}`;
      writeFileSync(scratch, text);
      renameSync(scratch, file);
    } catch (error) {
      trouble ??= error instanceof Error ? error.message : String(error);
    }
  };
  /** What was found since this started is good even where all is done anew: `--watch` comes back to it. */
  const own = new Set<string>();

  return {
    async recall<Verdict>(name: string, parts: readonly string[], make: () => Promise<Made<Verdict>>) {
      const file = join(folder, `${name}.json`);
      const key = sha256(JSON.stringify([judge, name, ...parts]));
      const known = anew && !own.has(file) ? undefined : read(file, key);
      if (known !== undefined) {
        taken += 1;
        return known.verdict as Verdict;
      }
      const { verdict, lasting } = await make();
      if (lasting) {
        own.add(file);
        keep(file, write(key, verdict));
      } else rmSync(file, { force: true });
      return verdict;
    },
    taken() {
      const count = taken;
      taken = 0;
      return count;
    },
    get trouble() {
      return trouble;
    },
  };
}

/** The first line is a hash of the second: a file that was cut or changed is no memory. */
function write(key: string, verdict: unknown): string {
  const body = JSON.stringify({ key, verdict });
  return `${sha256(body)}\n${body}\n`;
}

function read(file: string, key: string): { verdict: unknown } | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const [hash, body = ""] = text.split("\n");
  if (hash !== sha256(body)) return undefined;
  const kept = JSON.parse(body) as { key: string; verdict: unknown };
  return kept.key === key ? kept : undefined;
}
