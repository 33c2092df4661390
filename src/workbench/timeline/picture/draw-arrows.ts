/** The arrows, as thin curves from lane to lane, over everything else. */
import type { Arrow } from "./arrows.ts";
import type { Pens } from "./pens.ts";

export interface DrawnArrow {
  kind: Arrow["kind"] | "awaits";
  x: number;
  y: number;
  toX: number;
  toY: number;
  /** Those of the moment stand out from those around. */
  strong: boolean;
}

/** How far from a lane's middle an arrow begins and ends. */
const OFF = 9;
const HEAD = 4.5;

export function drawArrow({ context, colours }: Pens, arrow: DrawnArrow): void {
  const { kind, strong } = arrow;
  const down = arrow.toY > arrow.y;
  const side = down ? 1 : -1;
  const colour = kind === "cancels" ? colours.bad : strong ? colours.ink : colours.faint;
  context.globalAlpha = strong ? 1 : 0.5;
  context.lineCap = "round";
  context.setLineDash(kind === "awaits" ? [1.5, 3.5] : kind === "creates" ? [4, 3] : []);
  const y = arrow.y + side * OFF * (kind === "awaits" ? 0 : 1);
  const toY = arrow.toY - side * (kind === "awaits" ? 0 : OFF);
  const bow = kind === "awaits" ? 6 + Math.min(18, Math.abs(toY - y) / 8) : 0;
  const curve = () => {
    context.beginPath();
    context.moveTo(arrow.x, y);
    if (kind === "awaits") {
      context.bezierCurveTo(arrow.x + bow * 2, y, arrow.toX + bow * 2, toY, arrow.toX + HEAD, toY);
    } else {
      const reach = Math.max(7, Math.abs(toY - y) * 0.45) * side;
      // Nearly above one another: a little bow, so that it is no plumb line.
      const lean = Math.max(0, 7 - Math.abs(arrow.toX - arrow.x));
      context.bezierCurveTo(
        arrow.x - lean,
        y + reach,
        arrow.toX - lean,
        toY - reach,
        arrow.toX,
        toY - side * HEAD,
      );
    }
    context.stroke();
  };
  // A rim of the paper's colour keeps it apart from the bars that it passes.
  if (strong) {
    context.strokeStyle = colours.paper;
    context.lineWidth = 4;
    curve();
  }
  context.strokeStyle = colour;
  context.lineWidth = strong ? 1.6 : 1.1;
  curve();
  context.setLineDash([]);
  context.fillStyle = colour;
  context.beginPath();
  if (kind === "awaits") {
    context.moveTo(arrow.toX, toY);
    context.lineTo(arrow.toX + HEAD + 1, toY - HEAD);
    context.lineTo(arrow.toX + HEAD + 1, toY + HEAD);
  } else {
    context.moveTo(arrow.toX, toY);
    context.lineTo(arrow.toX - HEAD + 0.5, toY - side * (HEAD + 1.5));
    context.lineTo(arrow.toX + HEAD - 0.5, toY - side * (HEAD + 1.5));
  }
  context.closePath();
  context.fill();
  context.globalAlpha = 1;
}
