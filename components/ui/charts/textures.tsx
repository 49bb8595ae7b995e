/** Patterns laid over a colour, numbered from 1: lines, dots, bars. They tell parts apart in black and white and to who sees no colour. */
export function Textures({ id }: { id: string }) {
  return (
    <svg width="0" height="0" className="absolute size-0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-1`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="7" className="fill-surface" />
        </pattern>
        <pattern id={`${id}-2`} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="3.5" cy="3.5" r="1.6" className="fill-surface" />
        </pattern>
        <pattern id={`${id}-3`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="2" height="6" className="fill-surface" />
        </pattern>
        <pattern id={`${id}-lines`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="6" height="6" className="fill-surface" />
          <rect width="6" height="1" className="fill-line" />
        </pattern>
      </defs>
    </svg>
  );
}
