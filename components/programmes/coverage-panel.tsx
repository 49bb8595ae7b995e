import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Meter } from '@/components/ui/meter';
import { CardBox } from '@/components/ui/page';
import type { Coverage } from '@/lib/domain/programmes/programmes';
import { integer, money } from '@/lib/messages/es/format';
import { programmesEs } from '@/lib/messages/es/programmes';
import { office } from '@/lib/routes/office';

const words = programmesEs.coverage;

type Props = {
  coverage: Coverage;
  programme: { year: number; budgetCentavos: bigint; ceilingCentavos: bigint; schoolDays: number };
  students: number;
};

/** The days the budget reaches, with its arithmetic, and what closes the gap. */
export function CoveragePanel({ coverage, programme, students }: Props) {
  const { year, budgetCentavos, ceilingCentavos, schoolDays } = programme;
  if (!('days' in coverage)) {
    return (
      <EmptyState title={words.noStudents} action={<LinkButton href={office.schools()}>{words.noStudentsAction}</LinkButton>}>
        {words.noStudentsHint(year)}
      </EmptyState>
    );
  }
  const { days, dayCentavos, neededCentavos, balanceCentavos, state } = coverage;
  const verdict = state === 'covered' ? `${words.covered} ${words.left(balanceCentavos)}` : words.short(schoolDays - days);
  return (
    <section className={looks.split}>
      <h2 className="sr-only">{words.title}</h2>
      <CardBox>
        <BigFigure
          label={words.label}
          value={integer(days)}
          unit={words.ofDays(schoolDays)}
          how={
            <>
              {words.how(budgetCentavos, students, ceilingCentavos, dayCentavos, days).map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>{words.howCeiling}</p>
              <p>{words.needed(schoolDays, neededCentavos)}</p>
            </>
          }
        >
          <Meter label={verdict} value={days} max={schoolDays} tone={state === 'covered' ? 'ok' : 'due'} />
        </BigFigure>
      </CardBox>
      {state === 'short' && (
        <CardBox title={words.gapTitle}>
          <p className="text-ink-2">{words.gapLead}</p>
          <dl className="stacked:mt-4">
            <Way label={words.gapMoney} value={money(-balanceCentavos)} note={words.more(-balanceCentavos, budgetCentavos)} />
            <Way
              label={words.gapRation}
              value={money(coverage.fittingRationCentavos)}
              note={words.cheaper(ceilingCentavos - coverage.fittingRationCentavos)}
            />
            <Way
              label={words.gapStudents}
              value={words.students(coverage.fittingStudents)}
              note={words.fewer(students - coverage.fittingStudents)}
            />
          </dl>
        </CardBox>
      )}
    </section>
  );
}

function Way({ label, value, note }: { label: string; value: string; note: string }) {
  return (
    <div>
      <dt className="break-after-avoid text-small font-semibold text-ink-2">{label}</dt>
      <dd className="num text-xl font-semibold">{value}</dd>
      <dd className="text-small text-ink-2 num">{note}</dd>
    </div>
  );
}
