import time from "time";

for (const seconds of [0, 100000.75]) {
  time.sleep(seconds);
  for (const directive of "aAbBcdHIjmMpSUwWxXyY%DeFRT") print(directive, time.strftime("%" + directive));
}
print(time.strftime("at %H o'clock"), time.strftime("%d/%m", time.gmtime(0)));
const [year, now] = [[...time.gmtime(86400 * 365)].slice(0, 6), [...time.localtime()].slice(0, 9)];
print(`(${year.join(", ")})`, `(${now.join(", ")})`);
try {
  time.sleep(-1);
} catch (error) {
  print(error);
}
