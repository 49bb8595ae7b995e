import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { mergesEs } from '@/lib/messages/es/school-merges';

const words = mergesEs.duplicates;

/** Leads to what is on record more than once; nothing while there is none. */
export function RepeatedNotice({ groups }: { groups: number }) {
  if (groups === 0) return null;
  return (
    <Notice tone="due" title={words.found(groups)}>
      <AppLink href="/municipio/escuelas/repetidos">{words.see}</AppLink>
    </Notice>
  );
}
