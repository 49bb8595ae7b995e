/** Drawings of the bottom bar, 24 by 24, in strokes. Always beside their word. */
const paths = {
  basket: 'M4 8h16l-1.5 11h-13zM8 8a4 4 0 0 1 8 0',
  truck: 'M3 7h11v9H3zM14 10h4l3 3v3h-7zM7 19a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM17 19a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  money: 'M3 6h18v12H3zM3 10h18M7 15h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  paper: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  check: 'M4 4h16v16H4zM8 12l3 3 5-6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4',
  school: 'M3 10l9-5 9 5-9 5zM7 12.5V17c3 2 7 2 10 0v-4.5M21 10v5',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  menu: 'M4 7h16M4 12h16M4 17h16',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="fill-none stroke-current stroke-2 [stroke-linecap:round] [stroke-linejoin:round]"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
