// throws: ExceptionGroup: deep | RangeError
let group: Error = new ValueError("inside");
for (let i = 0; i < 20_000; i++) group = new ExceptionGroup("deep", [group]);
throw group;
