import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { type Option, SelectField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { type Area, areas } from '@/lib/domain/schools/area';
import { headerOf, type SpreadsheetField, spreadsheetFields, templateColumns } from '@/lib/domain/schools/spreadsheet-columns';
import type { Translator } from '@/lib/messages/translator';
import type { ColumnChoice } from '@/lib/queries/school-columns';
import { office } from '@/lib/routes/office';
import { titlesListed } from './import-told';

type Props = {
  action: ServerAction;
  id: string;
  fileName: string;
  sheet: number;
  header: number;
  tiers: 1 | 2;
  zone: string;
  area: Area | null;
  sheets: readonly { index: number; name: string; hidden: boolean }[];
  titleRows: readonly { row: number; words: string }[];
  columns: readonly ColumnChoice[];
  known: boolean;
  hasCode: boolean;
  /** Sheets that were not read: too many, or too long. */
  unread: readonly string[];
  doubts: readonly (
    | { why: 'twice'; field: SpreadsheetField; columns: readonly ColumnChoice[] }
    | { why: 'sex' | 'level'; columns: readonly ColumnChoice[] }
  )[];
};

/** Where the titles of a list stand and what each column means, said by a person. Two plain forms: works without scripts. */
export function ColumnsPage(props: Props) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-import');
  const { action, id, fileName, sheet, header, tiers, zone, area, columns } = props;
  const values = {
    zone,
    area: area ?? '',
    ...Object.fromEntries(columns.map(({ field }, index) => [`columns[${index}]`, field ?? 'none'])),
  };
  return (
    <Page
      title={t('choose.title')}
      lead={t('choose.lead', { file: fileName })}
      width="narrow"
      breadcrumb={[
        { label: tSchools('title'), href: office.schools() },
        { label: t('title'), href: office.importSchools() },
        { label: t('choose.title') },
      ]}
    >
      <Doubts {...props} />
      <Where {...props} />
      <Section title={t('choose.columns')}>
        {/* Another sheet or row is another form: nothing of the last one stays in its fields. */}
        <ActionForm key={`${sheet} ${header}`} action={action} submit={t('choose.submit')} values={values}>
          <Hidden name="importId" value={id} />
          <Hidden name="sheet" value={sheet} />
          <Hidden name="header" value={header} />
          <Hidden name="tiers" value={tiers} />
          {columns.map(({ letter, title, samples }, index) => (
            <SelectField
              key={letter}
              name={`columns[${index}]`}
              label={t('choose.columnNamed', { hasTitle: String(Boolean(title)), title, letter })}
              hint={t('choose.sample', { hasValues: String(Boolean(samples.join(' · '))), values: samples.join(' · ') })}
              options={meanings(t)}
            />
          ))}
          <fieldset className="stacked:mt-4">
            <legend>{t('choose.forAll')}</legend>
            <p className="block text-small text-ink-2">{t('choose.forAllHint')}</p>
            <Field name="zone" label={t('choose.zone')} optional />
            <SelectField
              name="area"
              label={t('choose.area')}
              placeholder={t('choose.none')}
              options={areas.map((one) => ({ value: one, label: tSchools(`options.area.${one}`) }))}
              optional
            />
          </fieldset>
        </ActionForm>
      </Section>
    </Page>
  );
}

/** What keeps the list from being read, first. */
function Doubts({ known, hasCode, unread, doubts }: Props) {
  const t = useTranslations('school-import');
  const named = (columns: readonly ColumnChoice[]) =>
    titlesListed(
      t,
      columns.map(({ letter, title }) => title || letter),
    );
  const sentences = [
    ...(known ? [] : [t('choose.unknown')]),
    ...(known && !hasCode ? [t('choose.noCode')] : []),
    ...doubts.map((doubt) =>
      doubt.why === 'twice'
        ? t('choose.twice', { columns: named(doubt.columns), field: headerOf(doubt.field) })
        : t(`choose.${doubt.why}`, { columns: named(doubt.columns) }),
    ),
    ...(unread.length > 0 ? [t('choose.unread', { names: titlesListed(t, unread) })] : []),
  ];
  if (sentences.length === 0) return null;
  return (
    <Notice tone="due">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

function Where({ id, sheet, header, sheets, titleRows }: Props) {
  const t = useTranslations('school-import');
  const nameOf = ({ index, name, hidden }: Props['sheets'][number]) => {
    const named = name || t('choose.sheetNumbered', { number: String(index + 1) });
    return hidden ? t('choose.hidden', { name: named }) : named;
  };
  return (
    <FilterBar action={office.importColumns(id)} label={t('choose.place')} submit={t('choose.see')}>
      {sheets.length > 1 && (
        <SelectField
          name="hoja"
          label={t('choose.sheet')}
          options={sheets.map((one) => ({ value: String(one.index), label: nameOf(one) }))}
          defaultValue={String(sheet)}
        />
      )}
      <SelectField
        name="fila"
        label={t('choose.row')}
        options={titleRows.map((one) => ({
          value: String(one.row),
          label: t('choose.rowNamed', { row: String(one.row), words: one.words }),
        }))}
        defaultValue={String(header)}
      />
    </FilterBar>
  );
}

const template = new Set<SpreadsheetField>(templateColumns.map(({ field }) => field));
const meanings = (t: Translator<'school-import'>): Option[] => [
  { value: 'none', label: t('choose.unused') },
  ...spreadsheetFields.map((field) => ({ value: field, label: headerOf(field), group: t(`choose.groups.${groupOf(field)}`) })),
];

function groupOf(field: SpreadsheetField): 'facts' | 'pupils' | 'row' | 'checks' {
  if (template.has(field)) return field.includes('.') ? 'pupils' : 'facts';
  return ['level', 'girls', 'boys'].includes(field) ? 'row' : 'checks';
}
