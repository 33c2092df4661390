import { run, sleep } from "asyncio";

// sleep returns its second argument when it wakes up.
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
