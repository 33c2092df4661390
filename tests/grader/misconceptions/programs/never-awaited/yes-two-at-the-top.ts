// Two calls at the top level: one main has to hold them.
// says: `greet(...)` on line 10 was called but never awaited, so its body never ran: calling an async
//   function only makes a coroutine. `await` runs it. At the top level nothing can be awaited: move this into
//   `async function main() { ... }` and start it with `asyncio.run(main());`. Write `await greet(...)`. The
//   same goes for `greet(...)` on line 11.
async function greet(name: string) {
  print(`hello ${name}`);
}

greet("Ada");
greet("Grace");
