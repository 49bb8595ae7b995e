/** INE 2024 codes: two digits of department, two of province, two of municipality. */

/** ISO 3166-2:BO letter of each department by its INE code: the lists of holidays name departments so. */
const isoByDepartment: Readonly<Record<string, string>> = {
  '01': 'H',
  '02': 'L',
  '03': 'C',
  '04': 'O',
  '05': 'P',
  '06': 'T',
  '07': 'S',
  '08': 'B',
  '09': 'N',
};

/** The one municipality that belongs to no province (TIOC Territorio Indígena Multiétnico). */
const withoutProvince = '080901';

export function departmentOf(municipalityCode: string): string {
  return municipalityCode.slice(0, 2);
}

/** @returns the province's code, or null where there is none */
export function provinceOf(municipalityCode: string): string | null {
  return municipalityCode === withoutProvince ? null : municipalityCode.slice(0, 4);
}

/** @returns the ISO letter of a municipality's or department's department, or null for a code of no department */
export function departmentIso(code: string): string | null {
  return isoByDepartment[departmentOf(code)] ?? null;
}

export type Place = { lat: number; lon: number };

const earthRadiusMetres = 6_371_008.8;

/** @returns metres between two places as the crow flies (haversine), rounded: roads in the Andes are longer */
export function distanceMetres(one: Place, other: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(other.lat - one.lat), radians(other.lon - one.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(h))));
}
