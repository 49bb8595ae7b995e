/**
 * The mark and the name as paths: the one source of the component, the icons (scripts/draw-icons.ts) and the share images.
 * Three lozenges of a woven band, each brought by somebody, come together in a bowl whose rim is the same weave and whose
 * ends rise like two hands. Every gap is as wide as every other, so that it holds at 16 px and in one colour.
 */

/** Tokens that the shapes are filled with. */
export type MarkFill = 'quinua' | 'verde' | 'teja' | 'amaranto';

export const markSize = 32;

export const markShapes: readonly { fill: MarkFill; path: string }[] = [
  { fill: 'quinua', path: 'M16 1.5l5.5 5.5-5.5 5.5-5.5-5.5z' },
  { fill: 'verde', path: 'M9 8.5l5.5 5.5-5.5 5.5-5.5-5.5z' },
  { fill: 'teja', path: 'M23 8.5l5.5 5.5-5.5 5.5-5.5-5.5z' },
  { fill: 'amaranto', path: 'M1 16h1.5l6.5 6.5 7-7 7 7 6.5-6.5h1.5a15 15 0 0 1-30 0z' },
];

/** The name, as tall a box as the mark's: outlines of Source Serif 4 (OFL), spaced by eye, with a lozenge for the dot of the i. */
export const nameBox = { width: 990, height: 320 } as const;

export const namePath =
  'M64 235h-61v-15l21-2 55-156h27l56 157 19 1v15h-80v-15l24-1-12-36h-60l-12 35 23 2zm-7-67h51l-27-81-5 26zm208 127h-74v-14l19-2q0-2 0-3 0-9 0-18v-105q0-5 0-10 0-5 0-10l-20-2v-12l40-15 8 2 3 23h1q5-8 11-13 6-6 13-10 8-3 17-3 15 0 27 8 12 8 18 23 7 15 7 36 0 22-7 37-7 15-19 23-13 9-28 9-10 0-17-3-7-4-12-9-6-6-10-14h-1l1 29v17q0 9 1 17 0 2 0 3l22 2zm-22-158v69q3 4 7 6 8 6 19 6 9 0 16-5 8-5 12-15 4-10 4-26 0-25-9-36-8-12-22-12-7 0-13 3-6 3-12 8-1 1-2 2zm159 101q-16 0-26-8-10-9-10-27 0-6 0-11 1-6 1-12v-56h-21v-14l23-3 11-37h21l-2 37h33v17h-33v76q0 10 4 14 4 4 12 4 4 0 8-1 4-1 7-3l6 10q-3 4-8 7-4 3-11 5-6 2-15 2zm109-3h-68v-14l19-2q0 0 0-1 0-10 0-20v-127l-21-4v-12l45-10 9 2-1 34v50h2q6-8 12-15 7-6 15-10 8-3 18-3 18 0 28 11 10 12 10 34v31q0 9 0 19 0 10 0 20 0 1 0 2l18 1v14h-68v-14l17-1q0-1 0-2 0-10 0-20v-45q0-14-5-20-4-6-14-6-6 0-13 2-6 2-12 6-4 2-8 5v39q0 9 0 19 1 10 1 20 0 1 0 2l16 1zm135 4q-15 0-26-9-10-9-10-25 0-10 5-17 4-8 14-14 10-6 27-10 8-3 15-4 7-2 14-4 1-1 2-1v-8q0-12-3-18-3-7-8-9-6-3-15-3-6 0-12 1 0 0-1 0l-1 14q-1 10-6 15-5 5-11 5-7 0-11-4-4-3-5-9 3-17 18-26 15-10 39-10 15 0 26 5 11 4 16 14 6 11 6 27v58q0 6 2 9 3 3 7 3 3 0 5-1 3-1 5-3l5 10q-5 6-11 10-7 3-16 3-13 0-20-7-6-6-8-16h-3q-5 7-10 12-5 5-12 9-7 3-17 3zm41-32v-40q-3 1-6 1-8 3-17 6-9 3-14 6-5 4-7 9-2 4-2 10 0 9 6 14 6 5 15 5 5 0 10-2 5-2 10-6 2-1 5-3zm136 88h-74v-14l19-2q0-2 0-3 0-9 0-18v-105q0-5 0-10 0-5 0-10l-19-2v-12l40-15 7 2 4 23q5-8 11-13 6-6 14-10 7-3 17-3 14 0 26 8 12 8 19 23 7 15 7 36 0 22-8 37-7 15-19 23-12 9-27 9-10 0-17-3-7-4-13-9-5-6-10-14l1 29v17q0 9 0 17 0 2 0 3l22 2zm-22-158v69q4 4 8 6 8 6 19 6 9 0 16-5 7-5 11-15 4-10 4-26 0-25-8-36-9-12-23-12-6 0-13 3-6 3-12 8-1 1-2 2zm178 98h-69v-14l18-2q0 0 1-1 0-10 0-20v-50q0-7-1-15l-19-2v-12l44-15 9 2-1 34v58q0 10 1 20 0 1 0 2l17 1z';

export const nameDot: { fill: MarkFill; path: string } = { fill: 'quinua', path: 'M941 31l29 29-29 29-29-29z' };
