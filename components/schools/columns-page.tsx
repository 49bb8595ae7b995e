import { ActionForm } from '@/components/ui/action-form';
import { type Option, SelectField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { type Area, areas } from '@/lib/domain/schools/area';
import { headerOf, type SpreadsheetField, spreadsheetFields, templateColumns } from '@/lib/domain/schools/spreadsheet-columns';
import { schoolImportEs, titlesListed } from '@/lib/messages/es/school-import';
import { areasEs, schoolsEs } from '@/lib/messages/es/schools';
import type { ColumnChoice } from '@/lib/queries/school-columns';
import { office } from '@/lib/routes/office';

const words = schoolImportEs.choose;

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
  const { action, id, fileName, sheet, header, tiers, zone, area, columns } = props;
  const values = {
    zone,
    area: area ?? '',
    ...Object.fromEntries(columns.map(({ field }, index) => [`columns[${index}]`, field ?? 'none'])),
  };
  return (
    <Page
      title={words.title}
      lead={words.lead(fileName)}
      width="narrow"
      breadcrumb={[
        { label: schoolsEs.title, href: office.schools() },
        { label: schoolImportEs.title, href: office.importSchools() },
        { label: words.title },
      ]}
    >
      <Doubts {...props} />
      <Where {...props} />
      <Section title={words.columns}>
        {/* Another sheet or row is another form: nothing of the last one stays in its fields. */}
        <ActionForm key={`${sheet} ${header}`} action={action} submit={words.submit} values={values}>
          <Hidden name="importId" value={id} />
          <Hidden name="sheet" value={sheet} />
          <Hidden name="header" value={header} />
          <Hidden name="tiers" value={tiers} />
          {columns.map(({ letter, title, samples }, index) => (
            <SelectField
              key={letter}
              name={`columns[${index}]`}
              label={words.columnNamed(letter, title)}
              hint={words.sample(samples.join(' · '))}
              options={meanings}
            />
          ))}
          <fieldset className="stacked:mt-4">
            <legend>{words.forAll}</legend>
            <p className="block text-small text-ink-2">{words.forAllHint}</p>
            <Field name="zone" label={words.zone} optional />
            <SelectField
              name="area"
              label={words.area}
              placeholder={words.none}
              options={areas.map((one) => ({ value: one, label: areasEs[one] }))}
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
  const named = (columns: readonly ColumnChoice[]) => titlesListed(columns.map(({ letter, title }) => title || letter));
  const sentences = [
    ...(known ? [] : [words.unknown]),
    ...(known && !hasCode ? [words.noCode] : []),
    ...doubts.map((doubt) =>
      doubt.why === 'twice' ? words.twice(headerOf(doubt.field), named(doubt.columns)) : words[doubt.why](named(doubt.columns)),
    ),
    ...(unread.length > 0 ? [words.unread(titlesListed(unread))] : []),
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
  const nameOf = ({ index, name, hidden }: Props['sheets'][number]) =>
    hidden ? words.hidden(words.sheetNamed(name, index + 1)) : words.sheetNamed(name, index + 1);
  return (
    <FilterBar action={office.importColumns(id)} label={words.place} submit={words.see}>
      {sheets.length > 1 && (
        <SelectField
          name="hoja"
          label={words.sheet}
          options={sheets.map((one) => ({ value: String(one.index), label: nameOf(one) }))}
          defaultValue={String(sheet)}
        />
      )}
      <SelectField
        name="fila"
        label={words.row}
        options={titleRows.map((one) => ({ value: String(one.row), label: words.rowNamed(one.row, one.words) }))}
        defaultValue={String(header)}
      />
    </FilterBar>
  );
}

const template = new Set<SpreadsheetField>(templateColumns.map(({ field }) => field));
const meanings: Option[] = [
  { value: 'none', label: words.unused },
  ...spreadsheetFields.map((field) => ({ value: field, label: headerOf(field), group: groupOf(field) })),
];

function groupOf(field: SpreadsheetField): string {
  if (template.has(field)) return field.includes('.') ? words.groups.pupils : words.groups.facts;
  return ['level', 'girls', 'boys'].includes(field) ? words.groups.row : words.groups.checks;
}
