const fill = ['fill-objective-1', 'fill-objective-2', 'fill-objective-3', 'fill-objective-4', 'fill-objective-5', 'fill-objective-6'];

/** One square for each objective served, so that both position and colour identify it. Decoration: the text next to it says the same. */
export function ObjectiveStrip({ served }: { served: readonly boolean[] }) {
  return (
    <svg
      viewBox="0 0 41 8"
      width="41"
      height="8"
      aria-hidden="true"
      className="h-2 w-[41px] forced-color-adjust-none print:h-1.5 print:w-8"
    >
      <path d="M0 7.5h41" className="stroke-rule" />
      {served.map((on, i) => (on ? <rect key={fill[i]} x={i * 7} width="6" height="7" className={fill[i]} /> : null))}
    </svg>
  );
}
