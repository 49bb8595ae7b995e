import { SearchField } from '@/components/ui/search-field';
import type { MunicipalityOption } from '@/lib/queries/municipalities';

type Props = { municipalities: readonly MunicipalityOption[]; label: string; hint?: string; optional?: boolean };

/** One of the 343, under its department: found by typing some letters of its name. */
export function MunicipalityField({ municipalities, ...props }: Props) {
  const options = municipalities.map(({ code, name, department }) => ({ value: code, label: name, group: department }));
  return <SearchField name="municipalityCode" options={options} {...props} />;
}
