/**
 * Which values a variant has, by its seed. All that the groups allow are counted through, and a seed is a place in that count:
 * neighboring seeds are far apart in it, so that no variant resembles the one before, and none comes again before all others came.
 */
import type { Group, Values, Variant } from "./variant.ts";

/** How many ways there are to fill the group's holes. */
function waysOf({ holes, of, order }: Group): number {
  let ways = 1;
  for (let chosen = 0; chosen < holes.length; chosen += 1) {
    ways = (ways * (of.length - chosen)) / (order === "any" ? 1 : chosen + 1);
  }
  return ways;
}

/** How many variants there are, those included that turn out to be ambiguous. */
export const countOf = ({ vary }: Pick<Variant, "vary">): number =>
  vary.reduce((ways, group) => ways * waysOf(group), 1);

/** The values of a seed. `attempt` counts from 0: the values of another attempt are others. */
export function drawn({ vary }: Pick<Variant, "vary">, seed: number, attempt = 0): Values {
  const count = countOf({ vary });
  const place = (((seed % count) + count) % count) * strideIn(count) + attempt * Math.ceil(count * 0.137);
  let rest = place % count;
  const values: Record<string, string | number> = {};
  for (const group of vary) {
    const ways = waysOf(group);
    const chosen = group.order === "any" ? arrangement(group, rest % ways) : combination(group, rest % ways);
    for (const [index, hole] of group.holes.entries()) values[hole] = chosen[index]!;
    rest = Math.floor(rest / ways);
  }
  return values;
}

/** A step that goes through the whole count before it repeats itself, and leads far each time. */
function strideIn(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (greatestCommonDivisor(stride, count) > 1) stride += 1;
  return stride;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}

/** The arrangement with this number, counted from 0. */
function arrangement({ holes, of }: Group, number: number): (string | number)[] {
  const left = [...of];
  return holes.flatMap(() => {
    const at = number % left.length;
    number = Math.floor(number / left.length);
    return left.splice(at, 1);
  });
}

/** The combination with this number, in the group's order. */
function combination({ holes, of, order }: Group, number: number): (string | number)[] {
  const values = of.toSorted((one, other) => Number(one) - Number(other));
  const chosen: (string | number)[] = [];
  for (const [at, value] of values.entries()) {
    const wanted = holes.length - chosen.length;
    if (wanted === 0) break;
    const rest = values.slice(at + 1);
    const withIt = waysOf({ holes: holes.slice(1, wanted), of: rest, order });
    if (number < withIt) chosen.push(value);
    else number -= withIt;
  }
  return order === "falling" ? chosen.toReversed() : chosen;
}
