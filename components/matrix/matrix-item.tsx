import { useTranslations } from 'next-intl';
import { HowComputed } from '@/components/ui/how-computed';
import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { Measure } from '@/lib/domain/matrix';
import { day } from '@/lib/messages/es/format';
import { measureTold } from '@/lib/messages/told/measures';
import type { CommitmentView, ItemView } from '@/lib/queries/matrix';

const tones = { measured: 'ok', promised: 'due', silent: 'neutral' } as const;

const look =
  'scroll-mt-14 break-inside-avoid not-first:mt-4 not-first:border-t not-first:border-line not-first:pt-4 target:rounded-box target:outline-3 target:outline-offset-[var(--s2)] target:outline-quinua-ink print:not-first:mt-2 print:not-first:pt-2';

/** One item of the matrix: its text, its live evidence, and who promised what. */
export function MatrixItem({ item }: { item: ItemView }) {
  const t = useTranslations('matrix');
  return (
    <li data-item={item.id} id={item.id} className={look}>
      <p>{item.text}</p>
      {item.measures.length === 0 ? (
        <p className="mt-2 text-small text-ink-2 print:hidden">{t('unmeasured')}</p>
      ) : (
        <ul className="num mt-3 grid gap-2 border-l-3 border-verde pl-3 text-small print:mt-1 print:gap-0 print:border-ink">
          {item.measures.map((measure) => (
            <MeasureLine key={measure.code} measure={measure} />
          ))}
        </ul>
      )}
      <HowComputed summary={t('details')}>
        <p>
          <Tag tone={tones[item.standing]}>{t(`standingNames.${item.standing}`)}</Tag>{' '}
          <span className="text-ink-2">{item.id}</span>
        </p>
        <p>
          <b>{t('operates')}:</b> {item.operates}.
        </p>
        <p>
          <b>{t('evidence')}:</b> {item.evidence}.
        </p>
        <Commitments commitments={item.commitments} all={item.promised} />
      </HowComputed>
    </li>
  );
}

function MeasureLine({ measure }: { measure: Measure }) {
  const t = useTranslations('matrix');
  const { value, name, arithmetic } = measureTold(t, useTranslations('shares'), measure);
  return (
    <li>
      <b className="font-serif text-lg text-verde print:text-[1em] print:text-ink">{value}</b> {name}
      {arithmetic && <span className="text-ink-2"> ({arithmetic})</span>}
    </li>
  );
}

function Commitments({ commitments, all }: { commitments: readonly CommitmentView[]; all: number }) {
  const t = useTranslations('matrix');
  if (commitments.length === 0) return <p className="text-ink-2">{t('noCommitments')}</p>;
  return (
    <>
      <p>
        <b>{t('commitments', { amount: all })}</b>
      </p>
      <ul>
        {commitments.map((one) => (
          <li key={one.id}>
            <b>{one.organisation}</b>: {whole(one.text)}. {whole(one.indicator)}, {t('by', { day: day(one.dueOn) })}.{' '}
            <Tag tone={one.overdue ? 'bad' : one.state === 'fulfilled' ? 'ok' : 'neutral'}>
              {one.overdue ? t('overdue') : t(`commitmentStateNames.${one.state}`)}
            </Tag>
            {one.evidence && <span className="text-ink-2"> {one.evidence}</span>}{' '}
            <span className="text-ink-2">{t('facilitatedBy', { name: one.facilitator })}</span>
          </li>
        ))}
      </ul>
      {commitments.length < all && <p className="text-ink-2">{t('moreCommitments', { amount: all - commitments.length })}</p>}
    </>
  );
}
