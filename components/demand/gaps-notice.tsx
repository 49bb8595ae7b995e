import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { RationGap, Served } from '@/lib/domain/demand/gaps';
import { demandEs } from '@/lib/messages/es/demand';

const words = demandEs.gaps;

type Props = {
  gaps: readonly RationGap[];
  /** Absent where only a part of the municipality is looked at. */
  served?: Served;
  /** The year whose rations would close the gaps. */
  programmeId: string;
};

/** Who is given nothing, level by level, with pupils and days. Nothing where everybody is served. */
export function GapsNotice({ gaps, served, programmeId }: Props) {
  if (gaps.length === 0) return null;
  const title = served && served.served < served.enrolled ? words.title(served.served, served.enrolled) : words.titleDays;
  return (
    <Notice tone="due" title={title}>
      <p>{words.lead}</p>
      <ul className="list">
        {gaps.map((gap) => (
          <li key={gap.level}>
            <AppLink href={`/municipio/raciones?programa=${programmeId}&nivel=${gap.level}`}>{words.level(gap)}</AppLink>
            {': '}
            <span className="num">{words.line(gap)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
