// Asks in a task group, and finds the greatest with `reduce`.
import asyncio from "asyncio";

async function thermometer(city: string) {
  await asyncio.sleep(1);
  return city === "Oslo" ? 4 : 18;
}

export function warmest(cities: string[], ask: (city: string) => Promise<number>): number {
  const main = async () => {
    const tasks: asyncio.Task<number>[] = [];
    {
      await using group = new asyncio.TaskGroup();
      for (const city of cities) tasks.push(group.create_task(ask(city)));
    }
    return tasks.map((task) => task.result());
  };
  const degrees = asyncio.run(main());
  return degrees.reduce((highest, each) => (each > highest ? each : highest));
}

print(warmest(["Oslo", "Rome"], thermometer));
print("and plain code continues");
