import type { Page, Response } from '@playwright/test';

/** @returns what the browser refuses to run or show because of a page's own policy, added as it happens */
export async function listenForRefused(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { tellRefused: (what: string) => void }).tellRefused(
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ),
    ),
  );
  return refused;
}

/** What the header of an answer must say: nothing inline but by this answer's own nonce. @returns what is wrong */
export async function policyProblems(page: Page, answer: Response): Promise<string[]> {
  const policy = answer.headers()['content-security-policy'] ?? '';
  const nonce = policy.match(/script-src 'self' 'nonce-([^']{20,})'(;|$)/)?.[1];
  const bare = await page.evaluate(() => {
    const inline = [...document.querySelectorAll('script:not([src])')].filter((one) => !(one as HTMLScriptElement).nonce);
    return [...inline, ...document.querySelectorAll('style')].map((one) => one.outerHTML.slice(0, 80));
  });
  const styled = (await answer.text()).match(/<[a-z]+[^>]* style="[^"]*"/g) ?? [];
  return [
    ...(nonce ? [] : [`no nonce in ${policy}`]),
    ...(/unsafe/.test(policy) ? [`unsafe: ${policy}`] : []),
    ...bare.map((what) => `without the nonce: ${what}`),
    ...styled.map((what) => `style in the page: ${what}`),
  ];
}
