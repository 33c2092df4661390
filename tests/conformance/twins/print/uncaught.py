# Uncaught errors at the top level: chained, of a class of one's own, without asyncio.


class OwnError(Exception):
    pass


def fails(cause):
    raise OwnError("own", 2) from cause


try:
    raise ValueError("cause")
except ValueError as error:
    fails(error)
