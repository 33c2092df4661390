/** What the compiler is told about the built-in modules, so that it can refuse a wrong import with the right name. */
import { type BuiltinModule, LEFT_OUT } from "../../modules/index.ts";

export function namesOf(modules: Readonly<Record<string, BuiltinModule>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module)]));
}

/** What they leave out of what Python has, each name with the reason. */
export function leftOutOf(
  modules: Readonly<Record<string, BuiltinModule>>,
): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, module[LEFT_OUT]]));
}
