import { PhoneFold } from '@/components/ui/fold';
import { Timeline } from '@/components/ui/timeline';
import { instantShort } from '@/lib/messages/es/format';
import { historySentence } from '@/lib/messages/es/history';
import { uiEs } from '@/lib/messages/es/ui';

export type PastAction = { act: string; who: string; at: Date; reason?: string | null };

/** What was done to a record, by whom and when, newest first. */
export function RecordHistory({ entries }: { entries: readonly PastAction[] }) {
  return (
    <PhoneFold title={uiEs.history}>
      <Timeline
        moments={entries.map(({ act, who, at, reason }, index) => ({
          id: `${entries.length - index}`,
          who,
          what: reason ? `${historySentence(act)}. ${uiEs.historyReason(reason)}` : historySentence(act),
          when: instantShort(at),
          dateTime: at.toISOString(),
        }))}
      />
    </PhoneFold>
  );
}
