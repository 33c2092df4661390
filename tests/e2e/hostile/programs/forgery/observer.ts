// refused: Names that begin with `__yp` are reserved for Yieldpoint.
// Through the hooks it lies about where it is: a site that is not.
declare const __yp: Record<string, unknown>;
__yp["at"] = 1e6;
print("where am I?");
