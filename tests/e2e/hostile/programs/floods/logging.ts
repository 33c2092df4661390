// stops: EndlessLoopError | RealTimeLimitError
import logging from "logging";
for (;;) logging.warning("the same again");
