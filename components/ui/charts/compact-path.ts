import { type GeoContext, type GeoIdentityTransform, type GeoPermissibleObjects, geoPath } from 'd3-geo';

/**
 * A shape as a path of whole steps from point to point, "M10 20l3-4 2 1z": half as long as one that names every point, and a map
 * of the country is sent twice, as page and as its recipe. Points that fall together are one.
 */
export function compactPath(projection: GeoIdentityTransform, shape: GeoPermissibleObjects): string {
  let path = '';
  let [x, y] = [0, 0];
  let opened = true;
  const step = (by: number) => (by < 0 ? String(by) : ` ${by}`);
  const pen: GeoContext = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (toX, toY) => {
      [x, y] = [Math.round(toX), Math.round(toY)];
      path += `M${x} ${y}`;
      opened = true;
    },
    lineTo: (toX, toY) => {
      const [byX, byY] = [Math.round(toX) - x, Math.round(toY) - y];
      if (byX === 0 && byY === 0) return;
      path += (opened ? `l${byX}` : step(byX)) + step(byY);
      [x, y, opened] = [x + byX, y + byY, false];
    },
    closePath: () => {
      path += 'z';
    },
  };
  geoPath(projection, pen)(shape);
  return path;
}
