import { markShapes, markSize, nameBox, nameDot, namePath } from './mark-shapes';

/** The mark: what each one brings, woven together into a bowl. Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox={`0 0 ${markSize} ${markSize}`} aria-hidden="true" focusable="false">
      {markShapes.map(({ fill, path }) => (
        <path key={fill} fill={`var(--${fill})`} d={path} />
      ))}
    </svg>
  );
}

/** The name as it is drawn, the same on every device. Decorative: the word itself stands beside it for who listens. */
export function DrawnName() {
  return (
    <svg
      viewBox={`0 0 ${nameBox.width} ${nameBox.height}`}
      className="fill-current @max-mark/brand:hidden"
      aria-hidden="true"
      focusable="false"
    >
      <path d={namePath} />
      <path fill={`var(--${nameDot.fill})`} d={nameDot.path} />
    </svg>
  );
}
