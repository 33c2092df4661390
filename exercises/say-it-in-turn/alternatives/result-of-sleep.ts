import { run, sleep } from "asyncio";

// sleep gives back what it is handed, when it wakes up.
export const sayAfter = async (delay: number, what: string) => print(await sleep(delay, what));

const main = async () => {
  const sayings: [number, string][] = [
    [1, "Hello"],
    [2, "World"],
  ];
  for (const [delay, what] of sayings) {
    await sayAfter(delay, what);
  }
};

run(main());
