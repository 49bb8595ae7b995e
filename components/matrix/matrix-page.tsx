import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { matrixEs } from '@/lib/messages/es/matrix';
import { MatrixFilter } from './matrix-filter';
import type { MatrixItemView } from './matrix-item';
import { MatrixTable } from './matrix-table';

type Props = {
  items: readonly MatrixItemView[];
  municipalities: readonly { code: string; name: string }[];
  filter: { actor?: string; column?: string; municipalityCode?: string };
};

/** The public actor-role dashboard. */
export function MatrixPage({ items, municipalities, filter }: Props) {
  const standing = (name: MatrixItemView['standing']) => items.filter((item) => item.standing === name).length;
  return (
    <Page title={matrixEs.title} lead={matrixEs.lead}>
      <p className="num">{matrixEs.summary(standing('measured'), standing('promised'), standing('silent'))}</p>
      <MatrixFilter filter={filter} municipalities={municipalities} />
      <TermList of={['ace', 'rupe', 'nit']} />
      <MatrixTable items={items} />
      <p className="small quiet">{matrixEs.source}</p>
    </Page>
  );
}
