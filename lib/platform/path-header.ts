/** Header by which proxy.ts tells a layout the address that was asked for: Next gives layouts none. */
export const pathHeader = 'x-apthapi-path';
