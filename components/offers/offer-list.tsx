import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import { TermList } from '@/components/ui/term';
import { emptyContent, itemsOf } from '@/lib/domain/offers/offer';
import { instantExact, instantShort, money } from '@/lib/messages/format';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';
import { AmendedNotice } from './amended-notice';
import { ToConfirm } from './to-confirm';

/** What there is to offer, what has a price already, and what comes next. */
export function OfferList({ offerDraft, deadline }: { offerDraft: OfferDraft; deadline: string }) {
  const tUi = useTranslations('ui');
  const tOffersClaims = useTranslations('offers-claims');
  const t = useTranslations('offers');
  const { tender, draft, standing } = offerDraft;
  const { items, claims } = draft?.content ?? emptyContent;
  const address = (step: string | number) => producer.prepareOffer(tender.id, { paso: step });
  const numbers = new Map(itemsOf(tender).map((item, i) => [item.id, i + 1]));
  const next = itemsOf(tender).findIndex(({ id }) => !items.some((item) => item.lotItemId === id));
  return (
    <Page
      title={t('title')}
      lead={`${tender.title}. ${tender.buyerName}, ${deadline}.`}
      width="narrow"
      breadcrumb={[{ label: t('back'), href: producer.opportunity(tender.id) }]}
    >
      {standing?.unconfirmed ? (
        <ToConfirm offerId={standing.id} amendment={standing.unconfirmed} />
      ) : (
        standing && (
          <Notice tone="ok" title={t('standing', { number: standing.receiptNumber, at: instantExact(standing.sentAt) })}>
            <AppLink href={producer.offer(standing.id)}>{t('seeReceipt')}</AppLink>
          </Notice>
        )
      )}
      <AmendedNotice tender={tender} since={draft?.savedAt} draft={draft !== null} />
      {draft && !standing?.isDraft && <p className="text-ink-2 num">{t('saved', { at: instantShort(draft.savedAt) })}</p>}
      {tender.lots.map((lot) => (
        <Section key={lot.id} title={t('lot', { number: String(lot.number), title: lot.title })}>
          <TaskList
            label={t('lot', { number: String(lot.number), title: lot.title })}
            tasks={lot.items.map((item) => {
              const offered = items.find((one) => one.lotItemId === item.id);
              return {
                label: t('product', { name: item.productName, presentation: item.presentation }),
                href: address(numbers.get(item.id) ?? 1),
                hint: offered
                  ? t('offered', {
                      units: offered.units,
                      price: money(offered.priceCentavos),
                      total: money(BigInt(offered.units) * offered.priceCentavos),
                    })
                  : t('asks', { units: item.units, price: money(item.priceCentavos) }),
                state: offered ? 'done' : 'pending',
                stateLabel: offered ? t('withPrice') : t('notOffered'),
              };
            })}
          />
        </Section>
      ))}
      <p className="text-ink-2">{t(`asAWhole.${tender.awardForm}`)}</p>
      <TaskList
        label={t('review')}
        tasks={[
          {
            label: t('claims'),
            href: address('margenes'),
            hint: tOffersClaims('offerClaims.chosen', {
              count: claims.length,
              claims: claims.map(({ claim }) => tOffersClaims(`claimShort.${claim}`)).join('; '),
            }),
            state: claims.length > 0 ? 'done' : 'pending',
            stateLabel: claims.length > 0 ? undefined : tUi('optional'),
          },
          {
            label: t('review'),
            href: address('revisar'),
            hint: items.length > 0 ? undefined : t('reviewBlocked'),
            state: items.length > 0 ? 'current' : 'blocked',
          },
        ]}
      />
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href={address(items.length > 0 ? 'revisar' : next + 1)}>
          {items.length > 0 ? t('review') : t('start')}
        </LinkButton>
      </div>
      <p className="text-small text-ink-2">{t('sealedNote')}</p>
      <TermList of={['reference', 'margin', 'seal']} />
    </Page>
  );
}
