import asyncio from "asyncio";

async function measure() {
  await asyncio.sleep(2);
  return 21.5;
}

print("before");
const degrees = asyncio.run(measure());
print("after:", degrees);
