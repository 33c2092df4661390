// stops: gave no sign of life | used up its memory | MemoryLimitError
// or finishes: after
// or throws: RangeError
import logging from "logging";

logging.warning("%400000000d", 1);
print("after");
