/**
 * Pieces to put in order: above, those in place; below, those still to place. A click or Enter places a piece at the end.
 * In the order, Alt and an arrow move the piece in focus, Delete takes it out; a pointer drags it, or uses its buttons.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { BackIcon, CrossIcon, ForwardIcon } from "../late-icons.tsx";
import { moved } from "./answer.ts";

export interface Piece {
  id: number;
  text: string;
  /** The text highlighted, where it is code. */
  html?: string;
}

interface Props {
  pieces: readonly Piece[];
  /** The ids in place, in order. */
  placed: readonly number[];
  place: (ids: number[]) => void;
  /** "Your program", "What it prints": the name of the order. */
  name: string;
  /** Said where nothing is placed yet. */
  invitation: string;
  /** A mark for some of the pieces in place, by position: right, wrong, or where the timeline stands. */
  marks?: readonly (string | null)[];
  announce: (text: string) => void;
  /** Before the page lives, a click or a key would be lost. */
  alive?: boolean;
}

export function Pieces(props: Props) {
  const { pieces, placed, place, name, invitation, marks = [], announce, alive = true } = props;
  const list = useRef<HTMLOListElement>(null);
  const pool = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  /** Before which position a dragged piece would land. */
  const [gap, setGap] = useState<number | null>(null);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const left = pieces.filter(({ id }) => !placed.includes(id));
  const nowFocus = Math.min(current, placed.length - 1);

  /** What takes the focus once the change is drawn: in the same moment, so that no key is lost. */
  const next = useRef<(() => HTMLElement | null | undefined) | null>(null);
  useLayoutEffect(() => {
    next.current?.()?.focus();
    next.current = null;
  });
  const inOrder = (at: number) => list.current?.querySelectorAll<HTMLElement>("[data-piece]")[at];
  const inPool = (at: number) => {
    const rest = pool.current?.querySelectorAll<HTMLElement>("button");
    return rest?.[Math.min(at, rest.length - 1)];
  };
  const focusAt = (at: number) => {
    setCurrent(at);
    next.current = () => inOrder(at);
  };
  const add = (id: number, at = placed.length) => {
    place(placed.toSpliced(at, 0, id));
    announce(`Placed at ${at + 1} of ${placed.length + 1}.`);
  };
  const addFromPool = (id: number, index: number) => {
    add(id);
    // The focus stays in the pool, on what takes its place; with the last piece it goes to the order.
    next.current = () => inPool(index) ?? inOrder(placed.length);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= placed.length) return;
    place(moved(placed, from, to));
    announce(`Moved to ${to + 1} of ${placed.length}.`);
    focusAt(to);
  };
  const remove = (at: number) => {
    place(placed.toSpliced(at, 1));
    announce(`Taken out of place ${at + 1}.`);
    if (placed.length > 1) focusAt(Math.min(at, placed.length - 2));
    else next.current = () => inPool(0);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined && event.altKey) move(at, at + step);
    else if (step !== undefined) inOrder(Math.max(0, Math.min(placed.length - 1, at + step)))?.focus();
    else if (event.key === "Delete" || event.key === "Backspace") remove(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (dragged === null) return;
    const from = placed.indexOf(dragged);
    const to = gap ?? placed.length;
    if (from === -1) add(dragged, to);
    else place(moved(placed, from, to > from ? to - 1 : to));
    setDragged(null);
    setGap(null);
  };
  const draggable = (id: number) => ({
    draggable: alive,
    onDragStart(event: DragEvent) {
      event.dataTransfer?.setData("text/plain", byId.get(id)?.text ?? "");
      setDragged(id);
    },
    onDragEnd() {
      setDragged(null);
      setGap(null);
    },
  });
  const over = (event: DragEvent, at: number) => {
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    setGap(event.clientY < top + height / 2 ? at : at + 1);
  };

  return (
    <div class="yp-pieces">
      <p class="yp-pieces-name">
        <span>{name}</span>
        <span class="yp-note">
          <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Del</kbd> takes out
        </span>
      </p>
      <ol
        ref={list}
        class="yp-placed"
        aria-label={name}
        data-empty={placed.length === 0}
        data-gap={gap === placed.length}
        onDragOver={(event) => {
          if (dragged === null) return;
          event.preventDefault();
          setGap(placed.length);
        }}
        onDrop={drop}
      >
        {placed.length === 0 && <li class="yp-invitation">{invitation}</li>}
        {placed.map((id, at) => (
          <li
            key={id}
            class="yp-piece-row"
            data-gap={gap === at}
            data-dragged={dragged === id}
            data-mark={marks[at]}
            onDragOver={(event) => over(event, at)}
            {...draggable(id)}
          >
            <span class="yp-piece-number" aria-hidden="true">
              {at + 1}
            </span>
            <button
              type="button"
              class="yp-piece"
              data-piece
              tabIndex={at === nowFocus ? 0 : -1}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
              onFocus={() => setCurrent(at)}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              <PieceText piece={byId.get(id)!} />
            </button>
            <span class="yp-piece-acts">
              <Act name="Move up" disabled={at === 0} act={() => move(at, at - 1)} turn={90}>
                <BackIcon />
              </Act>
              <Act
                name="Move down"
                disabled={at === placed.length - 1}
                act={() => move(at, at + 1)}
                turn={90}
              >
                <ForwardIcon />
              </Act>
              <Act name="Take out" act={() => remove(at)}>
                <CrossIcon />
              </Act>
            </span>
          </li>
        ))}
      </ol>
      <p class="yp-pieces-name">
        <span>{left.length === 0 ? "Every piece is placed" : "Still to place"}</span>
      </p>
      <ul ref={pool} class="yp-pool" aria-label="Still to place">
        {left.map((piece, index) => (
          <li key={piece.id} {...draggable(piece.id)}>
            <button
              type="button"
              class="yp-piece"
              disabled={!alive}
              onClick={() => addFromPool(piece.id, index)}
            >
              <PieceText piece={piece} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PieceText({ piece: { text, html } }: { piece: Piece }) {
  if (html === undefined) return <code>{text}</code>;
  return <code class="yp-tokens" dangerouslySetInnerHTML={{ __html: html }} />;
}

interface ActProps {
  name: string;
  act: () => void;
  disabled?: boolean;
  /** Degrees by which the icon is turned. */
  turn?: number;
  children: preact.ComponentChildren;
}

/** For pointers; the keyboard has its keys on the piece itself, so that a long order is not three stops a line. */
function Act({ name, act, disabled = false, turn = 0, children }: ActProps) {
  return (
    <button
      type="button"
      class="yp-act"
      tabIndex={-1}
      aria-label={name}
      title={name}
      disabled={disabled}
      style={{ rotate: `${turn}deg` }}
      onClick={act}
    >
      {children}
    </button>
  );
}
