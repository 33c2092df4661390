/** How long the page reads a realm's messages in one go, in milliseconds: half a picture's time, and then the page has its turn. */
const READ_MS = 8;
const PICTURE_MS = 16;

/**
 * Listens to a port without ever holding the page up: a busy run sends hundreds of batches a second, and reading each (the
 * data is made when it is first asked for) takes a while. What comes alone is read at once. Order is kept.
 */
export function readInPieces(take: (data: unknown) => void): (event: MessageEvent) => void {
  const waiting: MessageEvent[] = [];
  let next = 0;
  let began = -Infinity;
  let spent = 0;

  const read = () => {
    const started = performance.now();
    if (started - began >= PICTURE_MS) {
      began = started;
      spent = 0;
    }
    let now = started;
    while (next < waiting.length && spent + now - started < READ_MS) {
      take(waiting[next++]!.data);
      now = performance.now();
    }
    spent += now - started;
    if (next < waiting.length) {
      setTimeout(read, Math.max(0, began + PICTURE_MS - now));
      return;
    }
    waiting.length = 0;
    next = 0;
  };

  return (event) => {
    waiting.push(event);
    if (waiting.length === 1) read();
  };
}
