import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { type OutcomeUnit, sealedState, type TenderDetail } from '@/lib/domain/tenders/detail';
import { instantLong } from '@/lib/messages/es/format';
import { supplierName, outcomeEs as words } from '@/lib/messages/es/results';
import { site } from '@/lib/routes/site';

/** What a tender tells of its offers as it stands: sealed, opened, or what was decided of each part. */
export function OutcomeNote({ detail: { tender, standing, outcome } }: { detail: TenderDetail }) {
  if (!tender.publishedAt) return null;
  if (!outcome) return <Notice>{words[sealedState(standing)]}</Notice>;
  const isDecided = outcome.units.length > 0;
  return (
    <Section title={words.title} id="resultado">
      {isDecided ? (
        <ul className={looks.list}>
          {outcome.units.map((unit) => (
            <Decided key={unit.id} unit={unit} />
          ))}
        </ul>
      ) : (
        <p>{words.opened(instantLong(outcome.openedAt), outcome.bidders)}</p>
      )}
      {outcome.ended.map(({ name, kind, on, by }) => (
        <Notice key={`${name} ${on}`} tone="due" title={words.ended(supplierName(name, kind), on, by)}>
          {words.endedNext}
        </Notice>
      ))}
      <div className="flex flex-wrap items-center gap-3 print:hidden!">
        <LinkButton href={site.tenderResults(tender.id)} tone="secondary">
          {isDecided ? words.toResults : words.toBidders}
        </LinkButton>
      </div>
    </Section>
  );
}

function Decided({ unit: { label, winners, uncovered } }: { unit: OutcomeUnit }) {
  if (winners.length === 0)
    return (
      <li>
        <span className={looks.listTitle}>{label}</span> <Tag tone="bad">{words.deserted}</Tag>
      </li>
    );
  return (
    <li>
      <span className={looks.listTitle}>{label}</span>
      <p>{words.winner(winners.map(({ name, kind }) => supplierName(name, kind)))}</p>
      {uncovered > 0 && <Tag tone="due">{words.uncovered(uncovered)}</Tag>}
    </li>
  );
}
