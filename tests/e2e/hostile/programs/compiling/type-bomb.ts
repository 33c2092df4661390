// finishes: types are not run
type D = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type N = `${D}${D}${D}${D}`;
type R<T extends string, A extends any[] = []> = A["length"] extends 900 ? A : R<`${T}${T}`, [...A, T, N]>;
let x: R<N>;
type P<T> = T extends any ? (T extends N ? { [K in N]: P<K> } : never) : never;
let y: P<N>;
print("types are not run");
