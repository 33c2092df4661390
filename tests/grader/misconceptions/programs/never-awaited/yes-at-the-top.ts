// Nothing can be awaited at the top level: the loop is started there.
// says: `main()` on line 8 was called but never awaited, so its body never ran: calling an async function
//   only makes a coroutine. `await` runs it. Start it: `asyncio.run(main());`.
async function main() {
  print("hello");
}

main();
