import type { TreatyKey } from '@/lib/charts/law-axis';
import type { Law, Treaty } from '@/lib/content/schema/entry';

const shapes: Record<TreatyKey, string> = {
  untoc: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  trafficking: 'M6 1L11.5 11H.5z',
  smuggling: 'M1.5 1.5h9v9h-9z',
};

/** How a mark of a treaty looks: full for a party, empty for a state that has not joined, dashed where nothing is known. */
const looks: Record<Treaty['status'], string> = {
  party: 'fill-ink',
  'not-a-party': 'fill-paper stroke-ink',
  unknown: 'fill-paper stroke-line [stroke-dasharray:2]',
};

/** The outline of a treaty's mark, 12 by 12. */
export const TreatyShape = ({
  of,
  status,
  ...place
}: {
  of: TreatyKey;
  status: Treaty['status'];
  transform?: string;
}) => <path d={shapes[of]} className={looks[status]} {...place} />;

/** The mark of a treaty beside words that say the same. */
export const TreatyMark = ({ of, status }: { of: TreatyKey; status: Treaty['status'] }) => (
  <svg
    aria-hidden="true"
    width="12"
    height="12"
    className="chart inline-block shrink-0 align-[-0.05em]"
  >
    <TreatyShape of={of} status={status} />
  </svg>
);

/** How the mark of an act looks: what GLO.ACT had a part in is teal, the main laws are in ink. */
export const lookOfLaw = ({ part, main }: Pick<Law, 'part' | 'main'>): string =>
  part === 'supported'
    ? 'fill-teal'
    : part === 'reviewed-draft'
      ? 'fill-paper stroke-teal [stroke-width:2]'
      : main
        ? 'fill-ink'
        : 'fill-line';

/** The shape of an act that GLO.ACT supported, whose colour does not show in print; 10 by 10. */
export const supportedShape = 'M5 0l5 5-5 5-5-5z';

/** The mark of an act beside words that say the same; a wide one has only a year. */
export const LawMark = ({
  law,
  isWide = false,
}: {
  law: Pick<Law, 'part' | 'main'>;
  isWide?: boolean;
}) => (
  <svg
    aria-hidden="true"
    width={isWide ? 20 : law.part === 'supported' ? 10 : 8}
    height="12"
    className="chart inline-block shrink-0 align-[-0.05em]"
  >
    {law.part === 'supported' ? (
      <path d={supportedShape} transform="translate(0 1)" className={lookOfLaw(law)} />
    ) : (
      <rect
        x="1"
        y={isWide ? 3 : 1}
        width={isWide ? 18 : law.part === 'context' ? 4 : 6}
        height={isWide ? 6 : 10}
        className={lookOfLaw(law)}
      />
    )}
  </svg>
);
