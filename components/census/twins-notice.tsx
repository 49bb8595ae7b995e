import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Twin } from '@/lib/queries/census/twins';
import { office } from '@/lib/routes/office';
import { ActorStatusTag } from './actor-facts';

/** Who in the census may be the same actor, and why, before it is confirmed. */
export function TwinsNotice({ twins }: { twins: readonly Twin[] }) {
  const t = useTranslations('census');
  if (twins.length === 0) return null;
  return (
    <Notice tone="due" title={t('twins.title')}>
      <p>{t('twins.lead')}</p>
      <ul className="stacked:mt-4">
        {twins.map(({ id, name, status, reasons }) => (
          <li key={id}>
            <AppLink href={office.actor(id)}>{name}</AppLink> <ActorStatusTag status={status} />{' '}
            {reasons.map((reason) => t(`twins.reasons.${reason}`)).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
