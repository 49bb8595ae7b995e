import type { Browser, BrowserContext, Page } from '@playwright/test';
import { enter, type Somebody } from './people';

const kilobit = 1000 / 8;

/** The signal of a market and a phone of some years ago, as the project promises to serve them. */
const slow = {
  network: {
    offline: false,
    latency: 400, // milliseconds there and back
    downloadThroughput: 400 * kilobit,
    uploadThroughput: 400 * kilobit,
  },
  cpu: { rate: 4 },
} as const;

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Signs in on a fast line, beforehand. */
export async function sessionOf(browser: Browser, who: Somebody): Promise<Session> {
  const page = await browser.newPage();
  await enter(page, who);
  const session = await page.context().storageState();
  await page.close();
  return session;
}

/** A phone with a slow line and a slow processor that has kept nothing from before. */
export async function onSlowPhone<T>(
  browser: Browser,
  session: Session | undefined,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    ...(session && { storageState: session }),
    viewport: { width: 360, height: 760 },
    hasTouch: true,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.setCacheDisabled', { cacheDisabled: true }); // every page is somebody's first
    await line.send('Network.emulateNetworkConditions', slow.network);
    await line.send('Emulation.setCPUThrottlingRate', slow.cpu);
    return await use(page);
  } finally {
    await context.close();
  }
}

/**
 * How much of the page jumped while nobody touched it.
 * @returns the sum of all shifts, stricter than the worst burst that CLS takes, and what moved
 */
export async function settle(page: Page): Promise<{ shift: number; moved: string[] }> {
  await page.waitForLoadState('load');
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let shift = 0;
        const moved: string[] = [];
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources?: { node?: Node | null }[] };
        const told = (node: Node | null | undefined) => `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}"`;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            if (entry.hadRecentInput) continue;
            shift += entry.value;
            moved.push(...(entry.sources ?? []).map(({ node }) => told(node)));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ shift, moved }), 1_000); // what the scripts change once they run is seen too
      }),
  );
}
