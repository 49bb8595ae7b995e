import type { ReactNode } from 'react';
import { StatusTag } from '@/components/tenders/status-tag';
import { AppLink } from '@/components/ui/app-link';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { closes } from '@/lib/messages/es/format';
import { type SearchLink, searchEs } from '@/lib/messages/es/search';

type Tender = {
  id: string;
  title: string;
  reference: string;
  municipality: string;
  standing: TenderStatus;
  deadlineAt: Date | null;
  products: readonly string[];
};
type Municipality = { code: string; name: string; department: string; isHere: boolean };
type Group<One> = { found: readonly One[]; total: number };

export type PublicGroups = {
  tenders: Group<Tender>;
  municipalities: Group<Municipality>;
  items: Group<{ id: string; text: string }>;
  pages: readonly SearchLink[];
  series: readonly SearchLink[];
};

const { groups } = searchEs;

/** What answers, by kinds, each with how many there are. A kind without answers is left out. */
export function SearchResults({ tenders, municipalities, items, pages, series, now }: PublicGroups & { now: Date }) {
  return (
    <>
      <ResultGroup title={groups.tenders} {...tenders}>
        {tenders.found.map((tender) => (
          <TenderFound key={tender.id} tender={tender} now={now} />
        ))}
      </ResultGroup>
      <ResultGroup title={groups.municipalities} {...municipalities}>
        {municipalities.found.map((place) => (
          <MunicipalityFound key={place.code} place={place} />
        ))}
      </ResultGroup>
      <ResultGroup title={groups.items} {...items}>
        {items.found.map(({ id, text }) => (
          <li key={id}>
            <AppLink href={`/matriz#${id}`} className="search-title">
              {text}
            </AppLink>
            <p className="quiet num">{id}</p>
          </li>
        ))}
      </ResultGroup>
      <Links title={groups.pages} links={pages} />
      <Links title={groups.series} links={series} />
    </>
  );
}

function ResultGroup({ title, found, total, children }: Group<unknown> & { title: string; children: ReactNode }) {
  if (total === 0) return null;
  const narrowing = searchEs.of(found.length, total);
  return (
    <section className="section">
      <h2 className="search-group">
        {title} <span className="num quiet">{total}</span>
      </h2>
      <ul className="list search-list">{children}</ul>
      {narrowing && <p className="quiet">{narrowing}</p>}
    </section>
  );
}

function Links({ title, links }: { title: string; links: readonly SearchLink[] }) {
  return (
    <ResultGroup title={title} found={links} total={links.length}>
      {links.map(({ href, title: name, text }) => (
        <li key={href}>
          <AppLink href={href} className="search-title">
            {name}
          </AppLink>
          <p className="quiet">{text}</p>
        </li>
      ))}
    </ResultGroup>
  );
}

function TenderFound({ tender, now }: { tender: Tender; now: Date }) {
  const { id, title, reference, municipality, standing, deadlineAt, products } = tender;
  const until = standing === 'published' && deadlineAt && closes(deadlineAt, now);
  return (
    <li>
      <AppLink href={`/convocatorias/${id}`} className="search-title">
        {title}
      </AppLink>
      <StatusTag standing={standing} />
      <p className="quiet num">{[municipality, reference, until].filter(Boolean).join(' · ')}</p>
      {products.length > 0 && <p className="quiet">{products.join(', ')}</p>}
    </li>
  );
}

function MunicipalityFound({ place: { code, name, department, isHere } }: { place: Municipality }) {
  return (
    <li>
      <p className="search-title">
        {name} <span className="quiet search-beside">{department}</span>
      </p>
      {isHere ? (
        <p className="search-ways">
          <AppLink href={`/compra-local?municipio=${code}`}>
            {searchEs.localPurchase} <span className="sr-only">{searchEs.ofPlace(name)}</span>
          </AppLink>
          <AppLink href={`/convocatorias?municipio=${code}`}>
            {searchEs.calls} <span className="sr-only">{searchEs.ofPlace(name)}</span>
          </AppLink>
        </p>
      ) : (
        <p className="quiet">{searchEs.notHere}</p>
      )}
    </li>
  );
}
