// finishes: all were named
import asyncio from "asyncio";

async function work() {
  await asyncio.sleep(1);
}
async function main() {
  let n = 0;
  const counting = { toString: () => `name ${n++}` };
  const names: any[] = [42, 1n, null, {}, [], counting, Symbol.iterator, NaN, "", "\u0000", "\ud800"];
  for (const name of [...names, "a\nb\tc\u2028d", "\u202Eksat", "__proto__", "constructor", "<b>"]) {
    try {
      asyncio.create_task(work(), { name }).get_name();
    } catch (error) {
      print("refused", error);
    }
  }
  await asyncio.sleep(2);
  print("all were named");
}
asyncio.run(main());
