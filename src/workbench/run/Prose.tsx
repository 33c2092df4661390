/** A message with its code in backticks shown as code, and its line breaks kept. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text
        .trimEnd()
        .split(/(`[^`\n]+`)/)
        .map((piece, index) =>
          index % 2 === 1 ? <code key={index}>{piece.slice(1, -1)}</code> : <span key={index}>{piece}</span>,
        )}
    </>
  );
}
