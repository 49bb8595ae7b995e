import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { office } from '@/lib/routes/office';
import { type EditedSchool, schoolValues } from './edited-school';
import { SchoolFields } from './school-fields';

type Props = {
  action: ServerAction;
  zones: readonly { id: string; name: string }[];
  year: number;
  /** Without one, opens a school. */
  school?: EditedSchool;
};

/** Opens a school, or changes one and its pupils of a year. Without a zone there is nowhere to put it: says so. */
export function SchoolForm({ action, zones, year, school }: Props) {
  const t = useTranslations('schools');
  const title = school ? t('form.change') : t('form.createTitle');
  const list = { label: t('title'), href: office.schools() };
  return (
    <Page
      title={title}
      lead={school?.name}
      width="narrow"
      breadcrumb={
        school ? [list, { label: school.name, href: office.school(school.id) }, { label: title }] : [list, { label: title }]
      }
    >
      {zones.length === 0 ? (
        <EmptyState title={t('form.noZones')} action={<LinkButton href={office.zones()}>{t('zones')}</LinkButton>} />
      ) : (
        <ActionForm action={action} submit={t('form.save')} values={schoolValues(school)}>
          {school && <Hidden name="schoolId" value={school.id} />}
          {school && <Hidden name="version" value={school.version} />}
          <SchoolFields zones={zones} year={year} editing={school !== undefined} />
        </ActionForm>
      )}
    </Page>
  );
}
