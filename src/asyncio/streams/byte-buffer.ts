import { withHint } from "../python/errors.ts";
import { typeName } from "../python/repr.ts";

/** Bytes that come in at one end and are taken out at the other. */
export class ByteBuffer {
  private bytes = new Uint8Array(256);
  private start = 0;
  private end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(data: Uint8Array): void {
    if (this.end + data.length > this.bytes.length) this.makeRoom(data.length);
    this.bytes.set(data, this.end);
    this.end += data.length;
  }

  private makeRoom(more: number): void {
    const { length } = this;
    let size = this.bytes.length;
    while (size < length + more) size *= 2;
    const larger = new Uint8Array(size);
    larger.set(this.bytes.subarray(this.start, this.end));
    this.bytes = larger;
    this.start = 0;
    this.end = length;
  }

  /** Takes the first `count` bytes out, or all if there are fewer. */
  take(count: number): Uint8Array {
    const upTo = Math.min(this.start + count, this.end);
    const taken = this.bytes.slice(this.start, upTo);
    this.start = upTo;
    if (this.start === this.end) this.start = this.end = 0;
    return taken;
  }

  takeAll(): Uint8Array {
    return this.take(this.length);
  }

  /** Where `part` first stands, from `from` on; -1 if nowhere. */
  indexOf(part: Uint8Array, from = 0): number {
    const { bytes, start } = this;
    const last = this.length - part.length;
    for (let i = from; i <= last; i += 1) {
      let k = 0;
      while (k < part.length && bytes[start + i + k] === part[k]) k += 1;
      if (k === part.length) return i;
    }
    return -1;
  }
}

/** Refuses what is no bytes, and says how text becomes bytes. */
export function checkBytes(data: unknown, refusal: (type: string) => string): asserts data is Uint8Array {
  if (data instanceof Uint8Array) return;
  throw withHint(
    new TypeError(refusal(typeName(data))),
    "Text becomes bytes with `new TextEncoder().encode(text)`.",
  );
}
