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
import { day, dayShort, integer } from '@/lib/messages/es/format';
import { programmesEs } from '@/lib/messages/es/programmes';

const words = programmesEs.calendar;

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
  const { startsOn, endsOn, calendarSource, schoolDays, breaks } = programme;
  return (
    <Section title={words.title}>
      <KeyValues
        items={[
          { label: words.source, value: `${calendarSource}: ${words.span(startsOn, endsOn)}` },
          { label: words.declared, value: integer(schoolDays) },
          { label: words.counted, value: integer(classDays) },
        ]}
      />
      <HowComputed>
        <p>{words.countedHow}</p>
        <p>{words.holidays(holidays.length)}</p>
        <ul>
          {holidays.map(({ date, name }) => (
            <li key={date}>
              {day(date)}: {name}
            </li>
          ))}
        </ul>
      </HowComputed>
      {!holidaysKnown && <Notice tone="due">{words.unknownHolidays}</Notice>}
      {classDays !== schoolDays && <Notice>{words.differs(classDays, schoolDays)}</Notice>}
      <DataTable
        caption={words.breaks}
        empty={<p className="text-ink-2">{words.noBreaks}</p>}
        columns={[
          { key: 'reason', label: words.breakColumns.reason },
          { key: 'span', label: words.breakColumns.span },
          ...(actions ? [{ key: 'act', label: words.breakColumns.act, hidden: true }] : []),
        ]}
        rows={breaks.map(({ id, startsOn: from, endsOn: until, reason }) => ({
          id,
          reason,
          span: from === until ? dayShort(from) : words.span(from, until),
          act: actions && (
            <ActionForm action={actions.removeBreak} submit={words.removeBreak} variant="inline" tone="plain">
              <Hidden name="programmeId" value={programme.id} />
              <Hidden name="breakId" value={id} />
            </ActionForm>
          ),
        }))}
      />
      {actions && (
        <Fold look="button" summary={words.addBreak} key={breaks.length}>
          <ActionForm action={actions.setBreak} submit={words.addBreak}>
            <Hidden name="programmeId" value={programme.id} />
            <Field name="reason" label={words.breakReason} hint={words.breakReasonHint} />
            <DateField name="startsOn" label={words.breakFrom} />
            <DateField name="endsOn" label={words.breakUntil} />
          </ActionForm>
        </Fold>
      )}
    </Section>
  );
}
