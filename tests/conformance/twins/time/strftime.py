# Every directive of strftime, at two moments.
import time

for seconds in (0, 100000.75):
    time.sleep(seconds)
    for directive in "aAbBcdHIjmMpSUwWxXyY%DeFRT":
        print(directive, time.strftime("%" + directive))
print(time.strftime("at %H o'clock"), time.strftime("%d/%m", time.gmtime(0)))
print(tuple(time.gmtime(86400 * 365))[:6], tuple(time.localtime())[:9])
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
