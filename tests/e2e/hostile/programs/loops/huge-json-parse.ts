// stops: Killed | RangeError | MemoryError | MemoryLimitError
// or finishes
const list = "[1,2,3],".repeat(5_000_000);
let all = 0;
for (let i = 0; i < 5; i++) all += (JSON.parse(`[${list}0]`) as unknown[]).length;
print(all);
