/** The ready queue: a ring that grows by doubling, so that both ends cost the same however long it gets. */
export class ReadyQueue<T> {
  private ring: (T | undefined)[] = new Array<T | undefined>(64);
  private head = 0;
  private mask = 63;
  length = 0;

  push(item: T): void {
    if (this.length > this.mask) this.grow();
    this.ring[(this.head + this.length) & this.mask] = item;
    this.length += 1;
  }

  /** Takes the first one out. There must be one. */
  shift(): T {
    const { head } = this;
    const item = this.ring[head] as T;
    this.ring[head] = undefined;
    this.head = (head + 1) & this.mask;
    this.length -= 1;
    return item;
  }

  private grow(): void {
    const { ring, head, length } = this;
    const larger = new Array<T | undefined>(ring.length * 2);
    for (let i = 0; i < length; i += 1) larger[i] = ring[(head + i) & this.mask];
    this.ring = larger;
    this.head = 0;
    this.mask = larger.length - 1;
  }

  clear(): void {
    this.ring = new Array<T | undefined>(64);
    this.head = 0;
    this.mask = 63;
    this.length = 0;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.length; i += 1) yield this.ring[(this.head + i) & this.mask] as T;
  }
}
