/** Says a change to screen readers without moving anything on the screen. */
export function Announce({ text }: { text: string }) {
  return (
    <p aria-live="polite" className="sr-only">
      {text}
    </p>
  );
}
