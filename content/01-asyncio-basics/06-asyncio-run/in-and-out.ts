import asyncio from "asyncio";

async function countRows() {
  await asyncio.sleep(2);
  return 1250;
}

print("before");
const rows = asyncio.run(countRows());
print("after:", rows);
