import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { isReady, untilUnwell } from '@/scripts/lib/health.mjs';
import { freePort } from '@/scripts/lib/ports.mjs';

describe('whether all is well', () => {
  const looks = { everyMs: 5, looks: 3 };

  test('is given up after some looks in a row that found nothing well, and not before', async () => {
    const answers = [true, false, false, true, false, false, false];
    await untilUnwell(async () => answers.shift() ?? true, undefined, looks);
    expect(answers).toEqual([]);
  });

  test.each([
    [200, true],
    [503, false],
  ])('an answer with %i is well: %s', async (status, well) => {
    const server = http.createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await isReady(port, '127.0.0.1')).toBe(well);
    server.close();
    server.closeAllConnections();
  });

  test('nobody who listens, and one who says nothing, are not well', async () => {
    expect(await isReady(await freePort(), '127.0.0.1')).toBe(false);
    const mute = http.createServer(() => {}).listen(0, '127.0.0.1');
    await once(mute, 'listening');
    expect(await isReady((mute.address() as AddressInfo).port, '127.0.0.1', 50)).toBe(false);
    mute.close();
    mute.closeAllConnections();
  });
});
