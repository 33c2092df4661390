// stops: MemoryLimitError: typed arrays of more than 256 MB
const all: Float64Array[] = [];
while (true) {
  try {
    all.push(new Float64Array(1e6));
  } catch {}
}
