import time from "time";

let waited = 0;
let worked = 0;

function download(seconds: number) {
  const start = time.perf_counter();
  time.sleep(seconds); // the server's time
  waited += time.perf_counter() - start;
}

function shrink() {
  const start = time.perf_counter();
  burn(0.1); // a tenth of a second of our processor's time
  worked += time.perf_counter() - start;
}

for (const seconds of [3, 1, 2]) {
  download(seconds);
  shrink();
}
print(`worked for ${worked.toFixed(1)} s, waited for ${waited.toFixed(1)} s`);
