import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { RowLinks } from '@/components/ui/row-links';
import { Tag } from '@/components/ui/tag';
import type { DocumentState } from '@/lib/domain/census/papers';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { producer } from '@/lib/routes/producer';
import { ActorStatusTag } from './actor-facts';

const worth = { expired: 'bad', expiring: 'due', unverified: 'info' } as const satisfies Partial<Record<DocumentState, string>>;

/** The producer's own file, on the phone: its parts, each a page of its own, with how each stands. */
export function OwnFile({ file }: { file: ActorFile }) {
  const tCensus = useTranslations('census');
  const t = useTranslations('cards');
  const parts = [
    {
      href: producer.capacities(),
      title: tCensus('file.capacity'),
      note: tCensus('file.capacities', {
        count: file.capacities.length,
        foods: file.capacities.map(({ food }) => food).join(', '),
      }),
    },
    {
      href: producer.documents(),
      title: tCensus('file.documents'),
      note: tCensus('file.papers', { amount: file.documents.length }),
      tag: <Papers file={file} />,
    },
    {
      href: producer.fileData(),
      title: tCensus('file.data'),
      note: [file.contactName, file.community || file.municipality].filter(Boolean).join(', '),
    },
    { href: producer.fileNeeds(), title: tCensus('file.needs'), note: tCensus('file.needsOf', { amount: file.needs.length }) },
    { href: producer.fileCard(), title: t('mine'), note: t('door') },
  ];
  return (
    <Page title={tCensus('file.title')} lead={tCensus('file.lead')} tag={<ActorStatusTag status={file.status} />} width="narrow">
      {file.remarks && (
        <Notice tone="due" title={tCensus('back.title')}>
          <p>{file.remarks}</p>
          <p>{tCensus('back.mine')}</p>
        </Notice>
      )}
      <RowLinks label={tCensus('file.title')} rows={parts.map((part) => ({ id: part.href, ...part }))} />
    </Page>
  );
}

/** How many papers want looking at, by what is the matter with them. */
function Papers({ file }: { file: ActorFile }) {
  const tCensus = useTranslations('census');
  const states = (['expired', 'expiring', 'unverified'] as const).map((state) => ({
    state,
    count: file.documents.filter((document) => document.state === state).length,
  }));
  const some = states.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <span className="flex flex-wrap items-center gap-3">
      {some.map(({ state, count }) => (
        <Tag key={state} tone={worth[state]}>
          {tCensus(`documentStateNames.${state}`)}: {count}
        </Tag>
      ))}
    </span>
  );
}
