import { prepare } from './prepare.mjs';
import { step } from './steps.mjs';
import { main } from './stopping.mjs';

export const buildAhead = () =>
  main(async () => {
    await step('Packages installed, database client generated', prepare);
    const { build, needsBuild } = await import('./build.mjs');
    if (needsBuild()) await step('Application built', build);
  });
