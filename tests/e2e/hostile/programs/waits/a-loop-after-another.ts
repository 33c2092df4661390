// finishes: done
// or stops: EndlessLoopError
import asyncio from "asyncio";

async function nothing() {}
for (let n = 0; n < 50_000; n++) asyncio.run(nothing());
print("done");
