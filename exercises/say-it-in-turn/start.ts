import asyncio from "asyncio";

export async function sayAfter(delay: number, what: string) {
  // Wait `delay` seconds, then print `what`.
}

async function main() {
  // Say "Hello" after 1 second, and "World" 2 seconds after that.
}

asyncio.run(main());
