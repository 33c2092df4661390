# Every directive of strftime, at two moments.
import time

time.sleep(1000.75)
for moment in (time.gmtime(), time.gmtime(1000000000), time.gmtime(-1)):
    for directive in "aAbBcdHIjmMpSUwWxXyY%DeFRT":
        print(directive, time.strftime("%" + directive, moment))
print(time.strftime("at %H o'clock"), time.strftime("%d/%m", time.gmtime(0)))
print(tuple(time.gmtime(86400 * 365))[:6], tuple(time.localtime())[:9])
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
