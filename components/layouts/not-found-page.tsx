import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { uiEs } from '@/lib/messages/es/ui';

/** What stands where there is no such page, without a layout: where one stands already it is not drawn twice. */
export function NotFoundPage() {
  const actions = (
    <>
      <LinkButton href="/">{uiEs.notFound.home}</LinkButton>
      <LinkButton href="/convocatorias" tone="secondary">
        {uiEs.notFound.tenders}
      </LinkButton>
    </>
  );
  return <Page title={uiEs.notFound.title} lead={uiEs.notFound.lead} actions={actions} width="narrow" />;
}
