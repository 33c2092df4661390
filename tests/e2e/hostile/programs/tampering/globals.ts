// finishes: 8 refused
const outer = globalThis as unknown as Record<string, unknown>;
let refused = 0;
for (const name of ["Map", "Array", "Promise", "JSON", "Object", "Error", "Date", "undefined"]) {
  try {
    outer[name] = class {};
    print("worked:", name);
  } catch {
    refused += 1;
  }
}
print(refused, "refused");
