import { useTranslations } from 'next-intl';
import { BigFigure, Facts } from '@/components/ui/big-figure';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Meter } from '@/components/ui/meter';
import { Notice } from '@/components/ui/notice';
import { CardBox } from '@/components/ui/page';
import { Progress } from '@/components/ui/progress';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag, type Tone } from '@/components/ui/tag';
import { integer, money, moneyShort, percent } from '@/lib/messages/es/format';
import { site } from '@/lib/routes/site';
import { Patterns, State } from './pattern';

const tones: readonly Tone[] = ['neutral', 'ok', 'due', 'bad', 'info'];

/** Buttons and what opens over the page. */
export function ActionPatterns() {
  const t = useTranslations('patterns');
  return (
    <Patterns
      group="actions"
      samples={{
        button: (
          <>
            <State of="usual">
              <div className="flex flex-wrap items-center gap-3">
                <Button>{t('buttons.primary')}</Button>
                <Button tone="secondary">{t('buttons.secondary')}</Button>
                <Button tone="plain">{t('buttons.plain')}</Button>
                <Button tone="danger">{t('buttons.danger')}</Button>
              </div>
            </State>
            <State of="pending">
              <Button aria-disabled>{t('buttons.pending')}</Button>
            </State>
            <State of="long">
              <Button tone="secondary">{t('long')}</Button>
            </State>
          </>
        ),
        'link-button': (
          <div className="flex flex-wrap items-center gap-3">
            <LinkButton href={site.tenders()}>{t('buttons.link')}</LinkButton>
            <LinkButton href={site.tenders()} tone="secondary">
              {t('buttons.link')}
            </LinkButton>
            <LinkButton href={site.tenders()} tone="plain">
              {t('buttons.plain')}
            </LinkButton>
          </div>
        ),
        dialog: (
          <Dialog label={t('buttons.dialog')} title={t('buttons.dialog')}>
            <p>{t('buttons.dialogText')}</p>
          </Dialog>
        ),
        confirm: (
          <Confirm label={t('buttons.confirm')} question={t('buttons.question')}>
            <Button tone="danger">{t('buttons.confirmYes')}</Button>
          </Confirm>
        ),
      }}
    />
  );
}

/** How things stand, and that something is on its way. */
export function StatePatterns() {
  const t = useTranslations('patterns');
  return (
    <Patterns
      group="states"
      samples={{
        tag: (
          <div className="flex flex-wrap items-center gap-3">
            {tones.map((tone) => (
              <Tag key={tone} tone={tone}>
                {t(`tags.${tone}`)}
              </Tag>
            ))}
            <Tag tone="due">{t('long')}</Tag>
          </div>
        ),
        notice: (
          <>
            {tones.map((tone) => (
              <Notice key={tone} tone={tone} title={tone === 'due' ? t('notices.title') : undefined}>
                {t(`notices.${tone}`)}
              </Notice>
            ))}
          </>
        ),
        empty: (
          <EmptyState title={t('empty.title')} action={<LinkButton href={site.patterns()}>{t('empty.action')}</LinkButton>}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        ),
        progress: (
          <>
            <State of="known">
              <Progress label={t('figure.progress')} value={312} max={800} note={t('figure.progressNote')} />
            </State>
            <State of="unknown">
              <Progress label={t('figure.progress')} />
            </State>
          </>
        ),
        skeleton: <Skeleton lines={3} />,
      }}
    />
  );
}

/** Numbers that matter. */
export function FigurePatterns() {
  const t = useTranslations('patterns');
  return (
    <Patterns
      group="figures"
      samples={{
        figure: (
          <div className={looks.halves}>
            <CardBox as="div">
              <BigFigure
                label={t('figure.label')}
                value={percent(41_238_050n, 107_390_700n)}
                note={t('figure.note')}
                how={<p>{t('figure.how')}</p>}
              />
            </CardBox>
            <CardBox as="div">
              <State of="zero">
                <BigFigure
                  size="medium"
                  label={t('figure.label')}
                  value={percent(0n, 107_390_700n)}
                  note={t('figure.zeroNote')}
                />
              </State>
              <State of="medium">
                <BigFigure size="medium" label={t('figure.ration')} value={money(190n)} />
              </State>
            </CardBox>
          </div>
        ),
        facts: (
          <>
            <State of="many">
              <Facts
                items={[
                  { label: t('figure.students'), value: integer(57_500) },
                  { label: t('figure.budget'), value: moneyShort(2_100_000_000n), href: '#figures' },
                  { label: t('figure.ration'), value: money(190n) },
                  { label: t('figure.days'), value: t('figure.daysValue') },
                ]}
              />
            </State>
            <State of="one">
              <Facts items={[{ label: t('long'), value: integer(0) }]} />
            </State>
          </>
        ),
        meter: (
          <>
            <State of="usual">
              <Meter label={t('figure.meter')} value={920} max={1530} />
            </State>
            <State of="zero">
              <Meter label={t('figure.meterZero')} value={0} max={1530} tone="due" />
            </State>
            <State of="done">
              <Meter label={t('figure.meterFull')} value={1530} max={1530} tone="brand" />
            </State>
          </>
        ),
      }}
    />
  );
}
