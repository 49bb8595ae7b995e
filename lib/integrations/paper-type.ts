/** The most that a paper behind a validation may weigh; the database holds it to that. */
export const paperLimitBytes = 1_572_864;

const signatures = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const;

/** @returns what the first bytes of a file show it to be, whatever its name says; null for anything but PDF, PNG and JPEG */
export function paperType(bytes: Uint8Array): keyof typeof signatures | null {
  const types = Object.keys(signatures) as (keyof typeof signatures)[];
  return types.find((type) => signatures[type].every((byte, i) => bytes[i] === byte)) ?? null;
}
