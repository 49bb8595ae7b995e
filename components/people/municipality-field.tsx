import { SelectField } from '@/components/ui/choice-fields';

export type MunicipalityOption = { code: string; name: string; department: string };
type Props = { municipalities: readonly MunicipalityOption[]; label: string; hint?: string; optional?: boolean };

/** One of the 343, under its department. A native list finds by typing, with or without scripts. */
export function MunicipalityField({ municipalities, ...props }: Props) {
  const options = municipalities.map(({ code, name, department }) => ({ value: code, label: name, group: department }));
  return <SelectField name="municipalityCode" options={options} {...props} />;
}
