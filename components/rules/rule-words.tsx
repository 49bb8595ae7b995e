import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { ownParts } from '@/lib/domain/law/own-value';
import { instantShort } from '@/lib/messages/format';
import { valueSentence } from '@/lib/messages/told/rules';
import { useTranslators } from '@/lib/messages/use-translators';
import { site } from '@/lib/routes/site';
import type { ShownWord } from './rule-list';

export type Recorded = ShownWord & { who: string; organisationId: string; municipality: string | null };

type Props = { ruleId: string; said: readonly Recorded[] };

/** Everything that was said of a rule, newest first: who, when, what, on what basis, with the paper or the address of it. */
export function RuleWords({ ruleId, said }: Props) {
  const t = useTranslations('rules');
  const translators = useTranslators();
  const isPublic = said.some(({ municipality }) => municipality !== null);
  return (
    <DataTable
      caption={t('ownTitle')}
      quietCaption
      columns={[
        { key: 'when', label: t('when') },
        ...(isPublic ? [{ key: 'municipality', label: t('municipality') }] : []),
        { key: 'said', label: t('saidColumn') },
        { key: 'basis', label: t('basis') },
        { key: 'who', label: t('who') },
      ]}
      rows={said.map((word) => ({
        id: word.id,
        when: <span className="num">{instantShort(word.at)}</span>,
        municipality: word.municipality,
        said: (
          <>
            <Tag tone={word.verdict === 'rejected' ? 'bad' : 'ok'}>{t(`verdicts.${word.verdict}`)}</Tag>{' '}
            {word.verdict !== 'rejected' && valueSentence(translators, ownParts(ruleId, word.value))}
          </>
        ),
        basis: <Basis word={word} />,
        who: word.verdict === 'parameter' ? word.who : t('adviser', { name: word.who }),
      }))}
      empty={<p className="text-ink-2">{t('noOwn')}</p>}
    />
  );
}

/** The text, its article, and where it can be read. Text of people, shown as text; an address leads out of here. */
function Basis({ word: { article, legalBasis, link, fileId } }: { word: Recorded }) {
  const t = useTranslations('rules');
  return (
    <>
      {article && <strong>{article}. </strong>}
      {legalBasis}
      {link && (
        <p className="text-small">
          <a href={link} rel="nofollow noopener noreferrer external">
            {t('openLink', { host: new URL(link).hostname })}
          </a>
        </p>
      )}
      {fileId && (
        <p className="text-small">
          <a href={site.ruleSource(fileId)} download>
            {t('openFile')}
          </a>
        </p>
      )}
    </>
  );
}
