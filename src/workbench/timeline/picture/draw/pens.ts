/** Drawing things that are made once: signs as paths, textures as patterns, widths of texts. */
import type { Wait } from "../../../../asyncio/trace.ts";
import type { Colours } from "./colours.ts";
import { families, signs, textures, type Family } from "../waits.ts";

export interface Pens {
  context: CanvasRenderingContext2D;
  colours: Colours;
  texture: (family: Family | "ready") => CanvasPattern | null;
  /** Draws a kind's sign in a box of 12 by 12 pixels around a place. */
  sign: (kind: Wait["kind"], x: number, y: number) => void;
  measure: (text: string) => number;
}

const paths = new Map<string, Path2D>();
const pathOf = (path: string) => {
  const known = paths.get(path) ?? new Path2D(path);
  paths.set(path, known);
  return known;
};

const TILE = 8;
/** So many texts have their width remembered. */
const MOST_TEXTS = 2_000;

/** For one canvas, in the theme's colours, at so many device pixels a pixel. */
export function createPens(context: CanvasRenderingContext2D, colours: Colours, ratio: number): Pens {
  const patterns = new Map<string, CanvasPattern | null>();
  const add = (name: string, path: string, colour: string, width: number) => {
    if (path === "") return;
    const tile = document.createElement("canvas");
    tile.width = tile.height = Math.round(TILE * ratio);
    const on = tile.getContext("2d")!;
    on.scale(tile.width / TILE, tile.height / TILE);
    on.strokeStyle = colour;
    on.lineWidth = width;
    on.lineCap = "round";
    on.stroke(pathOf(path));
    const pattern = context.createPattern(tile, "repeat");
    pattern?.setTransform(new DOMMatrix().scale(TILE / tile.width));
    patterns.set(name, pattern);
  };
  for (const name of families) {
    add(name, textures[name], colours.waits[name].line, name === "queue" ? 2.2 : 1);
  }
  // Stripes, over the corners so that the tiles meet.
  add("ready", "M-1 5 5-1M-1 9 9-1M3 9 9 3", colours.ready, 1.1);

  const widths = new Map<string, number>();
  return {
    context,
    colours,
    texture: (name) => patterns.get(name) ?? null,
    sign(kind, x, y) {
      context.save();
      context.translate(x - 6, y - 6);
      context.lineWidth = 1.3;
      context.lineCap = "round";
      context.lineJoin = "round";
      context.stroke(pathOf(signs[kind]));
      context.restore();
    },
    measure(text) {
      let width = widths.get(text);
      if (width === undefined) {
        if (widths.size > MOST_TEXTS) widths.clear();
        width = context.measureText(text).width;
        widths.set(text, width);
      }
      return width;
    },
  };
}
