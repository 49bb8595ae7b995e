import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StatusTag } from '@/components/tenders/status-tag';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { whole } from '@/components/ui/whole';
import { closes } from '@/lib/messages/es/format';
import type { SearchLink } from '@/lib/queries/search/links';
import type { Group, PublicResults } from '@/lib/queries/search/public';
import { matrixItemAddress, schoolLinesAddress } from '@/lib/routes/records';
import { site } from '@/lib/routes/site';

type One<Kind extends 'tenders' | 'suppliers' | 'schools' | 'municipalities'> = PublicResults[Kind]['found'][number];

const ways = 'col-[1] flex flex-wrap gap-x-6 gap-y-0 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center';

/** What answers, by kinds, each with how many there are. A kind without answers is left out. */
export function SearchResults({
  help,
  tenders,
  suppliers,
  schools,
  municipalities,
  items,
  pages,
  series,
  now,
}: Omit<PublicResults, 'search' | 'total'>) {
  const t = useTranslations('search');
  return (
    <>
      <Links title={t('groups.help')} {...help} />
      <ResultGroup title={t('groups.tenders')} {...tenders}>
        {tenders.found.map((tender) => (
          <TenderFound key={tender.id} tender={tender} now={now} />
        ))}
      </ResultGroup>
      <ResultGroup title={t('groups.suppliers')} {...suppliers}>
        {suppliers.found.map((supplier) => (
          <SupplierFound key={supplier.id} supplier={supplier} />
        ))}
      </ResultGroup>
      <ResultGroup title={t('groups.schools')} {...schools}>
        {schools.found.map((school) => (
          <SchoolFound key={school.id} school={school} />
        ))}
      </ResultGroup>
      <ResultGroup title={t('groups.municipalities')} {...municipalities}>
        {municipalities.found.map((place) => (
          <MunicipalityFound key={place.code} place={place} />
        ))}
      </ResultGroup>
      <ResultGroup title={t('groups.items')} {...items}>
        {items.found.map(({ id, text }) => (
          <li key={id}>
            <AppLink href={matrixItemAddress(id)} className={looks.answerTitle}>
              {text}
            </AppLink>
            <p className="text-ink-2 num">{id}</p>
          </li>
        ))}
      </ResultGroup>
      <Links title={t('groups.pages')} found={pages} total={pages.length} />
      <Links title={t('groups.series')} found={series} total={series.length} />
    </>
  );
}

function ResultGroup({ title, found, total, children }: Group<unknown> & { title: string; children: ReactNode }) {
  const t = useTranslations('search');
  if (total === 0) return null;
  return (
    <section className={looks.section}>
      <h2 className="text-lg">
        {title} <span className="num text-ink-2">{total}</span>
      </h2>
      <ul className={looks.answers}>{children}</ul>
      {found.length < total && <p className="text-ink-2">{t('narrow', { found: String(found.length), total: String(total) })}</p>}
    </section>
  );
}

function Links({ title, found, total }: Group<SearchLink> & { title: string }) {
  return (
    <ResultGroup title={title} found={found} total={total}>
      {found.map(({ href, title: name, text }) => (
        <li key={`${href} ${name}`}>
          <AppLink href={href} className={looks.answerTitle}>
            {name}
          </AppLink>
          <p className="text-ink-2">{whole(text)}</p>
        </li>
      ))}
    </ResultGroup>
  );
}

function TenderFound({ tender, now }: { tender: One<'tenders'>; now: Date }) {
  const { id, title, reference, municipality, standing, deadlineAt, products } = tender;
  const until = standing === 'published' && deadlineAt && closes(deadlineAt, now);
  return (
    <li>
      <AppLink href={site.tender(id)} className={looks.answerTitle}>
        {title}
      </AppLink>
      <StatusTag standing={standing} />
      <p className="text-ink-2 num">{[municipality, reference, until].filter(Boolean).join(' · ')}</p>
      {products.length > 0 && <p className="text-ink-2">{products.join(', ')}</p>}
    </li>
  );
}

function SupplierFound({ supplier: { id, name, kind, municipality, products } }: { supplier: One<'suppliers'> }) {
  const t = useTranslations('law');
  return (
    <li>
      <AppLink href={site.supplier(id)} className={looks.answerTitle}>
        {name}
      </AppLink>
      <p className="text-ink-2">{[t(`actorKinds.${kind}`), municipality].filter(Boolean).join(' · ')}</p>
      {products.length > 0 && <p className="text-ink-2">{products.join(', ')}</p>}
    </li>
  );
}

function SchoolFound({ school: { id, name, code, place, municipality, municipalityCode } }: { school: One<'schools'> }) {
  const t = useTranslations('search');
  return (
    <li>
      <p className={looks.answerTitle}>{name}</p>
      <p className="text-ink-2 num">{[t('code', { code }), place, municipality].filter(Boolean).join(' · ')}</p>
      <p className={ways}>
        <AppLink href={schoolLinesAddress(municipalityCode, id)}>
          {t('received')} <span className="sr-only">{t('ofSchool', { name })}</span>
        </AppLink>
      </p>
    </li>
  );
}

function MunicipalityFound({ place: { code, name, department, isHere } }: { place: One<'municipalities'> }) {
  const t = useTranslations('search');
  return (
    <li>
      <p className={looks.answerTitle}>
        {name} <span className="text-ink-2 font-normal">{department}</span>
      </p>
      {isHere ? (
        <p className={ways}>
          <AppLink href={site.localPurchase({ municipio: code })}>
            {t('localPurchase')} <span className="sr-only">{t('ofPlace', { name })}</span>
          </AppLink>
          <AppLink href={site.tenders({ municipio: code })}>
            {t('calls')} <span className="sr-only">{t('ofPlace', { name })}</span>
          </AppLink>
        </p>
      ) : (
        <p className="text-ink-2">{t('notHere')}</p>
      )}
    </li>
  );
}
