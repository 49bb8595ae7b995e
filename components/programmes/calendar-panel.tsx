import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { DataTable } from '@/components/ui/data-table';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { HowComputed } from '@/components/ui/how-computed';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Break } from '@/lib/domain/programmes/programmes';
import { day, dayShort, integer } from '@/lib/messages/format';

type Props = {
  programme: {
    id: string;
    startsOn: string;
    endsOn: string;
    calendarSource: string;
    schoolDays: number;
    breaks: readonly (Break & { id: string })[];
  };
  classDays: number;
  holidays: readonly { date: string; name: string }[];
  holidaysKnown: boolean;
  /** Absent where the reader may not change the calendar. */
  actions?: { setBreak: ServerAction; removeBreak: ServerAction } | undefined;
};

/** Days with class: what the norm says, what the calendar counts, holidays and breaks. */
export function CalendarPanel({ programme, classDays, holidays, holidaysKnown, actions }: Props) {
  const t = useTranslations('programmes');
  const { startsOn, endsOn, calendarSource, schoolDays, breaks } = programme;
  return (
    <Section title={t('calendar.title')}>
      <KeyValues
        items={[
          {
            label: t('calendar.source'),
            value: `${calendarSource}: ${t('calendar.span', { from: dayShort(startsOn), until: dayShort(endsOn) })}`,
          },
          { label: t('calendar.declared'), value: integer(schoolDays) },
          { label: t('calendar.counted'), value: integer(classDays) },
        ]}
      />
      <HowComputed>
        <p>{t('calendar.countedHow')}</p>
        <p>{t('calendar.holidays', { amount: integer(holidays.length) })}</p>
        <ul>
          {holidays.map(({ date, name }) => (
            <li key={date}>
              {day(date)}: {name}
            </li>
          ))}
        </ul>
      </HowComputed>
      {!holidaysKnown && <Notice tone="due">{t('calendar.unknownHolidays')}</Notice>}
      {classDays !== schoolDays && (
        <Notice>{t('calendar.differs', { counted: classDays, declared: integer(schoolDays) })}</Notice>
      )}
      <DataTable
        caption={t('calendar.breaks')}
        empty={<p className="text-ink-2">{t('calendar.noBreaks')}</p>}
        columns={[
          { key: 'reason', label: t('calendar.breakColumns.reason') },
          { key: 'span', label: t('calendar.breakColumns.span') },
          ...(actions ? [{ key: 'act', label: t('calendar.breakColumns.act'), hidden: true }] : []),
        ]}
        rows={breaks.map(({ id, startsOn: from, endsOn: until, reason }) => ({
          id,
          reason,
          span: from === until ? dayShort(from) : t('calendar.span', { from: dayShort(from), until: dayShort(until) }),
          act: actions && (
            <ActionForm action={actions.removeBreak} submit={t('calendar.removeBreak')} variant="inline" tone="plain">
              <Hidden name="programmeId" value={programme.id} />
              <Hidden name="breakId" value={id} />
            </ActionForm>
          ),
        }))}
      />
      {actions && (
        <Fold look="button" summary={t('calendar.addBreak')} key={breaks.length}>
          <ActionForm action={actions.setBreak} submit={t('calendar.addBreak')}>
            <Hidden name="programmeId" value={programme.id} />
            <Field name="reason" label={t('calendar.breakReason')} hint={t('calendar.breakReasonHint')} />
            <DateField name="startsOn" label={t('calendar.breakFrom')} />
            <DateField name="endsOn" label={t('calendar.breakUntil')} />
          </ActionForm>
        </Fold>
      )}
    </Section>
  );
}
