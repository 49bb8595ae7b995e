import { useTranslations } from 'next-intl';
import { Which } from '@/components/tenders/which';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { changeKey, type StudiedChange } from '@/lib/domain/matching/changes';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { StudiedLot } from '@/lib/queries/matching/barriers';
import { office } from '@/lib/routes/office';
import { changeTold } from './change-told';

type Props = {
  detail: TenderDetail;
  studied: StudiedLot;
  mayEdit: boolean;
  split: ServerAction;
};

/** What could be changed in the draft, how many more each change lets in, and the way to do it. */
export function Changes({
  detail: { tender, requirements },
  studied: { lot, barriers, changes, chosen },
  mayEdit,
  split,
}: Props) {
  const t = useTranslations('matching');
  const textOf = (id: string) => requirements.find((requirement) => requirement.id === id)?.text ?? '';
  return (
    <section className="stacked:mt-4">
      <h2>{t('changes.title')}</h2>
      <p className="text-ink-2">{t('barriers.whatLead')}</p>
      <ul className="grid gap-4" id="cambios">
        {changes.map((studied) => {
          const key = changeKey(studied.change);
          const isChosen = studied === chosen;
          return (
            <li key={key} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-2">
              <AppLink
                href={office.tenderActors(tender.id, { lote: lot.id, cambio: key }, 'cambios')}
                aria-current={isChosen || undefined}
              >
                {changeTold(t, studied.change, textOf)}
              </AppLink>
              <Gain more={studied.barriers.canOffer - barriers.canOffer} />
              {isChosen && mayEdit && <Apply tender={tender} lot={lot} chosen={studied} split={split} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How many more could offer: what pays off stands out. */
function Gain({ more }: { more: number }) {
  const t = useTranslations('matching');
  const gain = t('barriers.gains', { change: more === 0 ? 'none' : more > 0 ? 'more' : 'fewer', actors: Math.abs(more) });
  return more > 0 ? <Tag tone="ok">{gain}</Tag> : <span className="text-ink-2 num">{gain}</span>;
}

/** A split is made here; the other changes have a page of their own. */
function Apply({
  tender,
  lot,
  chosen: { change },
  split,
}: {
  tender: TenderDetail['tender'];
  lot: Lot;
  chosen: StudiedChange;
  split: ServerAction;
}) {
  const t = useTranslations('matching');
  if (change.kind !== 'split')
    return (
      <LinkButton
        href={change.kind === 'partial' ? office.tenderTerms(tender.id) : office.tenderRequirements(tender.id)}
        tone="secondary"
      >
        {change.kind === 'partial' ? t('barriers.toTerms') : t('barriers.toRequirements')}
      </LinkButton>
    );
  return (
    <ActionForm action={split} submit={t('barriers.apply')} variant="inline">
      <Which tender={tender} lot={lot} />
      <Hidden name="way" value={change.split.way} />
      {'parts' in change.split && <Hidden name="parts" value={change.split.parts} />}
    </ActionForm>
  );
}
