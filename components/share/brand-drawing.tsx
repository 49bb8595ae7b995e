import { markShapes, markSize, nameBox, nameDot, namePath } from '@/components/layouts/mark-shapes';
import { lightColours as colours } from '@/components/ui/colours';

/** The woven band as components/ui/css/parts.css draws it, each thread with its width. */
const threads = [
  [colours.amaranto, 28],
  [colours.quinua, 6],
  [colours.verde, 18],
  [colours.quinua, 3],
  [colours.ink, 6],
  [colours.quinua, 3],
  [colours.teja, 18],
  [colours.quinua, 6],
] as const;
const repeat = threads.reduce((width, [, thread]) => width + thread, 0);

/** The band, `scale` times as wide a thread as on a page. */
export function BandDrawing({ width, height, scale }: { width: number; height: number; scale: number }) {
  const repeats = Array.from({ length: Math.ceil(width / (repeat * scale)) });
  const rects = repeats.flatMap((_, index) => {
    let x = index * repeat * scale;
    return threads.map(([fill, thread]) => {
      const rect = { x, width: thread * scale, fill };
      x += thread * scale;
      return rect;
    });
  });
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rects.map((rect) => (
        <rect key={rect.x} y="0" height={height} {...rect} />
      ))}
    </svg>
  );
}

/** Mark and name side by side. */
export function BrandDrawing({ size }: { size: number }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: size / 4 }}>
      <MarkDrawing size={size} />
      <svg
        width={(size * nameBox.width) / nameBox.height}
        height={size}
        viewBox={`0 0 ${nameBox.width} ${nameBox.height}`}
        aria-hidden="true"
      >
        <path fill={colours.ink} d={namePath} />
        <path fill={colours[nameDot.fill]} d={nameDot.path} />
      </svg>
    </div>
  );
}

export function MarkDrawing({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${markSize} ${markSize}`} aria-hidden="true">
      {markShapes.map(({ fill, path }) => (
        <path key={fill} fill={colours[fill]} d={path} />
      ))}
    </svg>
  );
}
