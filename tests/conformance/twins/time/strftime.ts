import time from "time";

time.sleep(1000.75);
for (const moment of [time.gmtime(), time.gmtime(1000000000), time.gmtime(-1)]) {
  for (const directive of "aAbBcdHIjmMpSUwWxXyY%DeFRT")
    print(directive, time.strftime("%" + directive, moment));
}
print(time.strftime("at %H o'clock"), time.strftime("%d/%m", time.gmtime(0)));
const [year, now] = [[...time.gmtime(86400 * 365)].slice(0, 6), [...time.localtime()].slice(0, 9)];
print(`(${year.join(", ")})`, `(${now.join(", ")})`);
try {
  time.sleep(-1);
} catch (error) {
  print(error);
}
