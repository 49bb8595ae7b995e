import { BigFigure, Facts } from '@/components/ui/big-figure';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { Meter } from '@/components/ui/meter';
import { Notice } from '@/components/ui/notice';
import { Card, Section } from '@/components/ui/page';
import { Progress } from '@/components/ui/progress';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag, type Tone } from '@/components/ui/tag';
import { count, integer, money, moneyShort, percent } from '@/lib/messages/es/format';
import { patternsEs as words } from '@/lib/messages/es/patterns';
import { WordPatterns } from './word-patterns';

const tones: readonly Tone[] = ['neutral', 'ok', 'due', 'bad', 'info'];

/** Buttons, tags, notices and figures in every state. */
export function StatePatterns() {
  return (
    <>
      <Section title={words.sections.actions}>
        <div className="cluster">
          <Button>{words.buttons.primary}</Button>
          <Button tone="secondary">{words.buttons.secondary}</Button>
          <Button tone="plain">{words.buttons.plain}</Button>
          <Button tone="danger">{words.buttons.danger}</Button>
          <Button aria-disabled>{words.buttons.primary}</Button>
          <LinkButton href="/convocatorias" tone="secondary">
            {words.buttons.link}
          </LinkButton>
          <Dialog label={words.buttons.dialog} title={words.buttons.dialog}>
            <p>{words.buttons.dialogText}</p>
          </Dialog>
        </div>
        <Confirm label={words.buttons.confirm} question={words.buttons.question}>
          <Button tone="danger">{words.buttons.confirm}</Button>
        </Confirm>
      </Section>
      <Section title={words.sections.states}>
        <p className="cluster">
          {tones.map((tone) => (
            <Tag key={tone} tone={tone}>
              {words.tags[tone]}
            </Tag>
          ))}
        </p>
        {tones.map((tone) => (
          <Notice key={tone} tone={tone} title={tone === 'due' ? words.notices.title : undefined}>
            {words.notices[tone]}
          </Notice>
        ))}
        <Progress label={words.figure.progress} value={312} max={800} note={words.figure.progressNote} />
        <Skeleton lines={3} />
      </Section>
      <Section title={words.sections.figures}>
        <div className="halves">
          <Card>
            <BigFigure
              label={words.figure.label}
              value={percent(41_238_050n, 107_390_700n)}
              note={words.figure.note}
              how={<p>{words.figure.how}</p>}
            />
          </Card>
          <Card>
            <BigFigure size="medium" label={words.figure.ration} value={money(190n)} />
            <Meter label={words.figure.meter} value={920} max={1530} />
          </Card>
        </div>
        <Facts
          items={[
            { label: words.figure.students, value: integer(57_500) },
            { label: words.figure.budget, value: moneyShort(2_100_000_000n), href: '#' },
            { label: words.figure.ration, value: money(190n) },
            { label: words.figure.days, value: count(192, words.figure.day, words.figure.schoolDays) },
          ]}
        />
      </Section>
      <WordPatterns />
    </>
  );
}
