import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { mergesEs } from '@/lib/messages/es/school-merges';
import { office } from '@/lib/routes/office';

const words = mergesEs.duplicates;

/** Leads to what is on record more than once; nothing while there is none. */
export function RepeatedNotice({ groups }: { groups: number }) {
  if (groups === 0) return null;
  return (
    <Notice tone="due" title={words.found(groups)}>
      <AppLink href={office.repeatedRecords()}>{words.see}</AppLink>
    </Notice>
  );
}
