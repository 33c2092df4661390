/**
 * A list of living things in the order they were born, from which any can leave at once: a doubly linked list whose
 * links are in the members themselves, so that joining and leaving allocate nothing. The tasks of a loop that are not done
 * are on one.
 */
export interface Member<T> {
  _rosterPrevious: T | null;
  _rosterNext: T | null;
}

export class Roster<T extends Member<T>> implements Iterable<T> {
  private first: T | null = null;
  private last: T | null = null;

  add(member: T): void {
    member._rosterPrevious = this.last;
    if (this.last === null) this.first = member;
    else this.last._rosterNext = member;
    this.last = member;
  }

  /** Takes a member out. It must be on this roster; the caller knows, because joining and leaving are paired. */
  remove(member: T): void {
    const { _rosterPrevious: previous, _rosterNext: next } = member;
    if (previous === null) this.first = next;
    else previous._rosterNext = next;
    if (next === null) this.last = previous;
    else next._rosterPrevious = previous;
    member._rosterPrevious = null;
    member._rosterNext = null;
  }

  clear(): void {
    this.first = null;
    this.last = null;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let member = this.first; member !== null;) {
      const next: T | null = member._rosterNext;
      yield member;
      member = next;
    }
  }
}
