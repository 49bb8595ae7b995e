import type { Role } from '@/lib/domain/access/actor';

/** What each role works with, drawn 24 by 24 in strokes. Always beside the words. */
const paths: Record<Role, string> = {
  administrator:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c.6-3 3-5 6-5s5.4 2 6 5M16 5.5a2.8 2.8 0 0 1 0 5.4M17.5 14.3c2 .7 3.2 2.4 3.5 4.7',
  'programme-officer': 'M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7M8 14h3M13 14h3M8 17h3',
  nutritionist: 'M4 12h16a8 8 0 0 1-16 0zM12 12c0-4 2-7 6-8 .3 4-1.5 7-6 8zM12 12C11.5 9 10 7.2 7 6.5',
  'procurement-officer': 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5',
  authority: 'M12 3l7 3v5c0 4.5-2.8 8-7 10-4.2-2-7-5.5-7-10V6zM9 12l2.2 2.2L15.5 10',
  evaluator: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z',
  receiver: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
  treasurer: 'M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 9v.01M18 15v.01',
  'census-officer': 'M12 21c4-4.5 6-8 6-11a6 6 0 0 0-12 0c0 3 2 6.5 6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  'legal-adviser': 'M5 4h10a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10M9 8h5M9 11h3',
  producer: 'M4 9h16l-1.5 11h-13zM8 9a4 4 0 0 1 8 0M9 13v3M12 13v3M15 13v3',
  researcher: 'M4 5c3 0 6 .5 8 2 2-1.5 5-2 8-2v13c-3 0-6 .5-8 2-2-1.5-5-2-8-2zM12 7v13',
  technician: 'M5 20c0-6 2-10 7-10s7 4 7 10M12 10V4M12 6c2.5 0 4-1 4.5-3M12 8C9.5 8 8 7 7.5 5',
  operator:
    'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
};

export function RoleIcon({ role }: { role: Role }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[role]} />
    </svg>
  );
}
