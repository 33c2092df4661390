import time from "time";

function download(file: string, seconds: number) {
  print(`${file}: started`);
  time.sleep(seconds); // the server's time: we only wait
  print(`${file}: done`);
}

const start = time.time();
download("a.jpg", 3);
download("b.jpg", 1);
download("c.jpg", 2);
print(`Finished in ${(time.time() - start).toFixed(2)} s`);
