import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { MatrixActor, MatrixColumn } from '@/lib/domain/matrix';
import { actorNames, columnNames, matrixEs } from '@/lib/messages/es/matrix';
import { paperEs } from '@/lib/messages/es/paper';
import type { ItemView } from '@/lib/queries/matrix';
import { MatrixFilter } from './matrix-filter';
import { MatrixTable } from './matrix-table';

type Props = {
  items: readonly ItemView[];
  municipalities: readonly { code: string; name: string }[];
  filter: { actor?: MatrixActor | undefined; column?: MatrixColumn | undefined; municipalityCode?: string | undefined };
  paper: Paper;
  /** The item that the address asks for. */
  asked?: string;
};

const { facts, kinds, all } = paperEs;

/** The public actor-role dashboard. */
export function MatrixPage({ items, municipalities, filter, paper, asked }: Props) {
  const standing = (name: ItemView['standing']) => items.filter((item) => item.standing === name).length;
  return (
    <Page title={matrixEs.title} lead={matrixEs.lead}>
      <PaperHead paper={paper} kind={kinds.matrix} facts={factsOf(filter, municipalities)} />
      <p className="num">{matrixEs.summary(standing('measured'), standing('promised'), standing('silent'))}</p>
      <MatrixFilter filter={filter} municipalities={municipalities} />
      <MatrixTable items={items} asked={asked} />
      <TermList of={['ace', 'rupe', 'nit']} />
      <p className="text-small text-ink-2">{matrixEs.source}</p>
      <RecordAddress paper={paper} />
    </Page>
  );
}

/** What the matrix was narrowed to, as its paper says it. */
function factsOf({ actor, column, municipalityCode }: Props['filter'], municipalities: Props['municipalities']) {
  const municipality = municipalities.find(({ code }) => code === municipalityCode)?.name;
  return [
    { label: facts.municipality, value: municipality ?? municipalityCode ?? all },
    { label: facts.actor, value: actor ? actorNames[actor] : all },
    { label: facts.column, value: column ? columnNames[column] : all },
  ];
}
