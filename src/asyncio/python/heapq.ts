/**
 * Python's `heapq`, move for move: items that compare equal come out in the order in which CPython gives them out, which
 * is not the order of arrival.
 */
import { lessThan } from "./compare.ts";

/** Follows `heapq.heappush`. If the items cannot be compared, the new one stays in, as it does in Python. */
export function heapPush<T>(heap: T[], item: T): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1);
}

/** Follows `heapq.heappop`. The heap must not be empty. */
export function heapPop<T>(heap: T[]): T {
  const last = heap.pop()!;
  if (heap.length === 0) return last;
  const first = heap[0]!;
  heap[0] = last;
  siftUp(heap, 0);
  return first;
}

/** Moves the item at `position` towards the root until its parent is not larger. */
function siftDown(heap: unknown[], start: number, position: number): void {
  const item = heap[position];
  let hole = position;
  while (hole > start) {
    const parent = (hole - 1) >> 1;
    if (!lessThan(item, heap[parent])) break;
    heap[hole] = heap[parent];
    hole = parent;
  }
  heap[hole] = item;
}

/** Moves the smaller children up all the way, then the item back down to its place: fewer comparisons than stopping early. */
function siftUp(heap: unknown[], start: number): void {
  const end = heap.length;
  const item = heap[start];
  let hole = start;
  let child = 2 * hole + 1;
  while (child < end) {
    const right = child + 1;
    if (right < end && !lessThan(heap[child], heap[right])) child = right;
    heap[hole] = heap[child];
    hole = child;
    child = 2 * hole + 1;
  }
  heap[hole] = item;
  siftDown(heap, start, hole);
}
