/** What the compiler is told about the built-in modules, so that it can refuse a wrong import with the right name. */
import type { BuiltinModule } from "../modules/index.ts";

export function namesOf(modules: Readonly<Record<string, BuiltinModule>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module)]));
}
