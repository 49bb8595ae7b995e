import type { Metadata } from 'next';
import { PublicFrame } from '@/components/frames/public-frame';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { uiEs } from '@/lib/messages/es/ui';

export const metadata: Metadata = { title: uiEs.notFound.title };

export default function NotFound() {
  const actions = (
    <>
      <LinkButton href="/">{uiEs.notFound.home}</LinkButton>
      <LinkButton href="/convocatorias" tone="secondary">
        {uiEs.notFound.tenders}
      </LinkButton>
    </>
  );
  return (
    <PublicFrame>
      <Page title={uiEs.notFound.title} lead={uiEs.notFound.lead} actions={actions} width="narrow" />
    </PublicFrame>
  );
}
