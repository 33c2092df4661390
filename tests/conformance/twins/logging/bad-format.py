import logging


class Strict(logging.Handler):
    def emit(self, record):
        raise KeyError("a handler of one's own lets it out")


def main():
    logging.warning("many %s %s", "a")
    print("after too few")
    logging.warning("none", "a", "b")
    print("after too many")
    logging.error("%d items", "many")
    print("after a text where a number should be")
    logging.info("never formatted %s %s", "a")
    logger = logging.getLogger("strict")
    logger.addHandler(Strict())
    try:
        logger.warning("anything")
    except KeyError as error:
        print(repr(error))


main()
