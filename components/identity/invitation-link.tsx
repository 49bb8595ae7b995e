'use client';

import { useContext } from 'react';
import { FormContext } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import { identityEs } from '@/lib/messages/es/identity';

const { team: words } = identityEs;

/** Inside the form that made an invitation: shows its link, this once. */
export function InvitationLink() {
  const { state } = useContext(FormContext);
  if (state.status !== 'done') return null;
  const link = linkOf(state.value, 'link');
  if (!link) return <Notice tone="due">{words.linkGone}</Notice>;
  const second = linkOf(state.value, 'secondLink');
  return (
    <>
      <OneLink title={second ? words.linkFirst : words.link} link={link} />
      {second && <OneLink title={words.linkSecond} link={second} />}
    </>
  );
}

function OneLink({ title, link }: { title: string; link: string }) {
  return (
    <Notice tone="ok" title={title} live>
      <p className="break-all">
        <code>{link}</code>
      </p>
      <p>{words.linkNote}</p>
      <a href={`https://wa.me/?text=${encodeURIComponent(words.message(link))}`} target="_blank" rel="noreferrer">
        {words.whatsapp}
      </a>
    </Notice>
  );
}

/** A form sent twice is answered from the record, which does not hold the link. */
function linkOf(value: unknown, name: 'link' | 'secondLink'): string | null {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null;
  return typeof found === 'string' ? found : null;
}
