import asyncio from "asyncio";

async function main() {}

for (let i = 0; i < 2; i++) asyncio.iscoroutinefunction(main);
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(print));
asyncio.run(main());
