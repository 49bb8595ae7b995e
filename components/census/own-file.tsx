import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { RowLinks } from '@/components/ui/row-links';
import { Tag } from '@/components/ui/tag';
import type { DocumentState } from '@/lib/domain/census/papers';
import { cardsEs } from '@/lib/messages/es/cards';
import { censusEs, documentStateNames } from '@/lib/messages/es/census';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { producer } from '@/lib/routes/producer';
import { ActorStatusTag } from './actor-facts';

const { file: words } = censusEs;
const worth = { expired: 'bad', expiring: 'due', unverified: 'info' } as const satisfies Partial<Record<DocumentState, string>>;

/** The producer's own file, on the phone: its parts, each a page of its own, with how each stands. */
export function OwnFile({ file }: { file: ActorFile }) {
  const parts = [
    { href: producer.capacities(), title: words.capacity, note: words.capacities(file.capacities.map(({ food }) => food)) },
    {
      href: producer.documents(),
      title: words.documents,
      note: words.papers(file.documents.length),
      tag: <Papers file={file} />,
    },
    { href: producer.fileData(), title: words.data, note: words.dataOf(file.contactName, file.community || file.municipality) },
    { href: producer.fileNeeds(), title: words.needs, note: words.needsOf(file.needs.length) },
    { href: producer.fileCard(), title: cardsEs.mine, note: cardsEs.door },
  ];
  return (
    <Page title={words.title} lead={words.lead} tag={<ActorStatusTag status={file.status} />} width="narrow">
      {file.remarks && (
        <Notice tone="due" title={censusEs.back.title}>
          <p>{file.remarks}</p>
          <p>{censusEs.back.mine}</p>
        </Notice>
      )}
      <RowLinks label={words.title} rows={parts.map((part) => ({ id: part.href, ...part }))} />
    </Page>
  );
}

/** How many papers want looking at, by what is the matter with them. */
function Papers({ file }: { file: ActorFile }) {
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
          {documentStateNames[state]}: {count}
        </Tag>
      ))}
    </span>
  );
}
