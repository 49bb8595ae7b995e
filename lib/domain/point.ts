/** "−19,5839; −65,9118", as the product prints a place, or "-19.5839, -65.9118", as maps do. */
const wholePoint = /^([^;]+);([^;]+)$|^(\s*[-−]?\d+\.\d+)\s*,\s*([-−]?\d+\.\d+\s*)$/;

/** Takes apart a place that was pasted whole into the field `lat` of a form with `lat` and `lon`; anything else stays as it is. */
export function pointApart(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('lat' in form) || typeof form.lat !== 'string') return form;
  const [whole, lat, lon, mapLat, mapLon] = wholePoint.exec(form.lat) ?? [];
  if (whole === undefined || ('lon' in form && form.lon !== undefined)) return form;
  return { ...form, lat: lat ?? mapLat, lon: lon ?? mapLon };
}
