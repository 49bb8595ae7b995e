import { useTranslations } from 'next-intl';
import { PhoneFold } from '@/components/ui/fold';
import { Timeline } from '@/components/ui/timeline';
import { instantShort } from '@/lib/messages/format';
import { historySentence } from '@/lib/messages/told/history';
import type { HistoryEntry } from '@/lib/queries/history';

/** What was done to a record, by whom and when, newest first. */
export function RecordHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslations('ui');
  const tHistory = useTranslations('history');
  return (
    <PhoneFold title={t('history')}>
      <Timeline
        moments={entries.map(({ act, who, at, reason, isReasonErased }, index) => ({
          id: `${entries.length - index}`,
          who,
          what: [
            historySentence(tHistory, act),
            ...(reason ? [t('historyReason', { reason })] : []),
            ...(isReasonErased ? [t('historyErased')] : []),
          ].join('. '),
          when: instantShort(at),
          dateTime: at.toISOString(),
        }))}
      />
    </PhoneFold>
  );
}
