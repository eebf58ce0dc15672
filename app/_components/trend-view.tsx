import { TREND_HEIGHT, type TrendMark } from "@/lib/view/trend-mark";

/** A small trend beside a number, with its words for those who do not see it. */
export function TrendView({ mark }: { readonly mark: TrendMark }) {
  return (
    <svg
      className="trend"
      role="img"
      width={mark.width}
      height={TREND_HEIGHT}
      viewBox={`0 0 ${mark.width} ${TREND_HEIGHT}`}
    >
      <title>{mark.words}</title>
      {mark.bars !== "" && <path className="bars" d={mark.bars} />}
      {mark.zeros !== "" && <path className="zeros" d={mark.zeros} />}
      {mark.gaps !== "" && <path className="gaps" d={mark.gaps} />}
    </svg>
  );
}
