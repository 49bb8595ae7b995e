/**
 * Tokens of app/globals.css for what no style sheet reaches: icons, share images, the frame that a browser draws around a
 * page. tests/architecture/identity.test.ts compares them with the sheet.
 */
export const lightColours = {
  paper: '#fbf7f0',
  surface: '#fffdf9',
  sunken: '#f4ede1',
  ink: '#201a16',
  'ink-2': '#51473e',
  line: '#e3d8c8',
  'line-strong': '#8a7b6b',
  amaranto: '#8c1a4a',
  'amaranto-tint': '#f9e9ef',
  quinua: '#dd9f22',
  'quinua-ink': '#6d4a00',
  verde: '#1c6446',
  'verde-tint': '#e3f1e8',
  cielo: '#1b557f',
  'cielo-tint': '#e4eff6',
  teja: '#9c3510',
} as const;

export const darkColours = {
  paper: '#171210',
  amaranto: '#f3a3c1',
  quinua: '#f0bb4e',
  verde: '#86d3ab',
  teja: '#f4a585',
} as const;
