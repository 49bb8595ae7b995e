'use client';
import { useTranslations } from 'next-intl';
import { fieldLooks } from './field-looks';
import { FieldNotes, FieldShell, GroupShell } from './field-shell';
import { type FieldProps, useField } from './form-context';

/** One answer to choose. `group` gathers options of a SelectField under a heading. */
export type Option = { value: string; label: string; hint?: string; group?: string | undefined; disabled?: boolean };
type ChoiceProps = FieldProps & { options: readonly Option[] };

/** What the list calls a value. */
const sayOption = (options: readonly Option[]) => (value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** One of many. Starts with "Elija una opción" unless it has a value. */
export function SelectField({ options, placeholder, ...props }: ChoiceProps & { placeholder?: string }) {
  const tUi = useTranslations('ui');
  const field = useField(props);
  return (
    <FieldShell field={field} {...props} say={sayOption(options)}>
      {/* The key makes React choose again when the value changes: a reset forgets a select's default. */}
      <select
        key={field.value}
        id={field.id}
        name={props.name}
        className={fieldLooks.input}
        defaultValue={field.value}
        required={!props.optional}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      >
        <option value="">{placeholder ?? tUi('choose')}</option>
        <Options options={options} />
      </select>
    </FieldShell>
  );
}

/** The options of a native list, each under the heading of its group. */
export function Options({ options }: { options: readonly Option[] }) {
  return [...new Set(options.map((option) => option.group))].map((group) => {
    const inside = options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ));
    return group ? (
      <optgroup key={group} label={group}>
        {inside}
      </optgroup>
    ) : (
      inside
    );
  });
}

/** One of few, all in sight. */
export function RadioField({ options, ...props }: ChoiceProps) {
  const field = useField(props);
  return (
    <GroupShell field={field} {...props} say={sayOption(options)}>
      <Choices type="radio" name={props.name} id={field.id} options={options} chosen={field.list} />
    </GroupShell>
  );
}

/** Any number of answers; each chosen one is sent under the same name. */
export function CheckList({ options, defaultValues, ...props }: ChoiceProps & { defaultValues?: readonly string[] | undefined }) {
  const field = useField(props);
  const chosen = field.list.length > 0 ? field.list : (defaultValues ?? []);
  return (
    <GroupShell field={field} {...props} say={sayOption(options)}>
      <Choices type="checkbox" name={props.name} id={field.id} options={options} chosen={chosen} />
    </GroupShell>
  );
}

/** Yes or no. Sends `value` ("on") when checked and nothing when not. */
export function CheckField({
  value = 'on',
  defaultChecked,
  ...props
}: FieldProps & { value?: string; defaultChecked?: boolean }) {
  const t = useTranslations('sending');
  const field = useField({ ...props, defaultValue: defaultChecked ? value : props.defaultValue });
  return (
    <div className={field.error ? fieldLooks.fieldWrong : fieldLooks.field}>
      <FieldNotes field={field} say={(saved) => (saved === value ? t('sentBefore.yes') : saved)} />
      <label className={fieldLooks.choice} htmlFor={field.id}>
        <input
          type="checkbox"
          id={field.id}
          name={props.name}
          value={value}
          defaultChecked={field.value === value}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
        />
        <span>
          {props.label}
          {props.hint && (
            <span id={`${field.id}-hint`} className="block max-w-[40em] text-small text-ink-2">
              {props.hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}

type ChoicesProps = {
  type: 'radio' | 'checkbox';
  name: string;
  id: string;
  options: readonly Option[];
  chosen: readonly string[];
};

function Choices({ type, name, id, options, chosen }: ChoicesProps) {
  return options.map((option, index) => {
    const own = index === 0 ? id : `${id}-${index}`;
    return (
      <label key={option.value} className={fieldLooks.choice} htmlFor={own}>
        <input
          type={type}
          id={own}
          name={name}
          value={option.value}
          defaultChecked={chosen.includes(option.value)}
          disabled={option.disabled}
          aria-describedby={option.hint && `${own}-note`}
        />
        <span>
          {option.label}
          {option.hint && (
            <span id={`${own}-note`} className="block max-w-[40em] text-small text-ink-2">
              {option.hint}
            </span>
          )}
        </span>
      </label>
    );
  });
}
