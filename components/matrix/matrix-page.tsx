import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { MatrixActor, MatrixColumn } from '@/lib/domain/matrix';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
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

/** The public actor-role dashboard. */
export function MatrixPage({ items, municipalities, filter, paper, asked }: Props) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('matrix');
  const standing = (name: ItemView['standing']) => items.filter((item) => item.standing === name).length;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PaperHead paper={paper} kind={tPaper('kinds.matrix')} facts={factsOf(tPaper, t, filter, municipalities)} />
      <p className="num">
        {t('summary', {
          measured: integer(standing('measured')),
          promised: integer(standing('promised')),
          silent: integer(standing('silent')),
        })}
      </p>
      <MatrixFilter filter={filter} municipalities={municipalities} />
      <MatrixTable items={items} asked={asked} />
      <TermList of={['ace', 'rupe', 'nit']} />
      <p className="text-small text-ink-2">{t('source')}</p>
      <RecordAddress paper={paper} />
    </Page>
  );
}

/** What the matrix was narrowed to, as its paper says it. */
function factsOf(
  tPaper: Translator<'paper'>,
  t: Translator<'matrix'>,
  { actor, column, municipalityCode }: Props['filter'],
  municipalities: Props['municipalities'],
) {
  const municipality = municipalities.find(({ code }) => code === municipalityCode)?.name;
  return [
    { label: tPaper('facts.municipality'), value: municipality ?? municipalityCode ?? tPaper('all') },
    { label: tPaper('facts.actor'), value: actor ? t(`actorNames.${actor}`) : tPaper('all') },
    { label: tPaper('facts.column'), value: column ? t(`columnNames.${column}`) : tPaper('all') },
  ];
}
