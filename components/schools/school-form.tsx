import { ActForm } from '@/components/ui/act-form';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import { schoolsEs } from '@/lib/messages/es/schools';
import { SchoolFields, schoolValues } from './school-fields';

const words = schoolsEs.form;

/** Opens a school. Without a zone there is nowhere to put it: says so. */
export function SchoolForm({ act, zones, year }: { act: Door; zones: readonly { id: string; name: string }[]; year: number }) {
  return (
    <Page
      title={words.createTitle}
      width="narrow"
      breadcrumb={[{ label: schoolsEs.title, href: '/municipio/escuelas' }, { label: words.createTitle }]}
    >
      {zones.length === 0 ? (
        <EmptyState title={words.noZones} action={<LinkButton href="/municipio/escuelas/zonas">{schoolsEs.zones}</LinkButton>} />
      ) : (
        <ActForm act={act} submit={words.save} values={schoolValues()}>
          <SchoolFields zones={zones} year={year} editing={false} />
        </ActForm>
      )}
    </Page>
  );
}
