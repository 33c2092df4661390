/**
 * What is going to happen at known times, in order of time, and of arrival where times are equal: a thread begins or
 * ends, what it printed appears, its call reaches the loop.
 */
export interface Happening {
  /** Virtual seconds. */
  readonly time: number;
  readonly run: () => void;
}

export class Happenings {
  /** In order; what is before `next` is past. */
  private list: Happening[] = [];
  private next = 0;

  get length(): number {
    return this.list.length - this.next;
  }

  /** When the first is due; Infinity if there is none. */
  get nextTime(): number {
    return this.list[this.next]?.time ?? Infinity;
  }

  /** Most arrive in order, so the place is looked for from the end. */
  add(time: number, run: () => void): void {
    const { list } = this;
    let place = list.length;
    while (place > this.next && list[place - 1]!.time > time) place -= 1;
    if (place === list.length) list.push({ time, run });
    else list.splice(place, 0, { time, run });
  }

  /** Takes the first one out, if it is due by `time`. */
  take(time: number): Happening | undefined {
    const first = this.list[this.next];
    if (first === undefined || first.time > time) return undefined;
    this.next += 1;
    // Drops what is past now and then, so that a take costs the same however many there were.
    if (this.next > 64 && this.next * 2 > this.list.length) {
      this.list = this.list.slice(this.next);
      this.next = 0;
    }
    return first;
  }

  /** Moves everything to another list. */
  moveTo(other: Happenings): void {
    for (let each = this.take(Infinity); each !== undefined; each = this.take(Infinity))
      other.add(each.time, each.run);
  }
}
