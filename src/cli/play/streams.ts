/** stdout and stderr for a program's output: in order, in large pieces, and at ease with a reader that goes away. */

export interface Streams {
  out(text: string): void;
  err(text: string): void;
  flush(): void;
}

/** Pieces are joined up to this many characters, for each write is a system call. */
const PIECE = 65_536;

export function openStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // `play ... | head` has read enough; that is no fault of anyone's.
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }

  let pending = "";
  let stream: NodeJS.WriteStream = process.stdout;

  const flush = () => {
    if (pending !== "") stream.write(pending);
    pending = "";
  };
  const write = (to: NodeJS.WriteStream, text: string) => {
    // What comes out of one must not overtake what came out of the other before: a terminal shows both.
    if (stream !== to) flush();
    stream = to;
    if (pending === "") setImmediate(flush);
    pending += text;
    if (pending.length >= PIECE) flush();
  };

  return {
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    flush,
  };
}
