import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import type { Served, Unserved } from '@/lib/domain/demand/unserved';
import { demandEs } from '@/lib/messages/es/demand';
import { office } from '@/lib/routes/office';

const words = demandEs.unserved;

type Props = {
  unserved: readonly Unserved[];
  /** Absent where only a part of the municipality is looked at. */
  served?: Served | undefined;
  /** The year whose rations they lack. */
  programmeId: string;
};

/** Who is given nothing, level by level, with pupils and days. Nothing where everybody is served. */
export function UnservedNotice({ unserved, served, programmeId }: Props) {
  if (unserved.length === 0) return null;
  const title = served && served.served < served.enrolled ? words.title(served.served, served.enrolled) : words.titleDays;
  return (
    <Notice tone="due" title={title}>
      <p>{words.lead}</p>
      <ul className={looks.list}>
        {unserved.map((one) => (
          <li key={one.level}>
            <AppLink href={office.rations({ programa: programmeId, nivel: one.level })}>{words.level(one)}</AppLink>
            <span className="num">{words.line(one)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
