import fs from 'node:fs';

/** @typedef {import('./failures.mjs').Failure} Failure */
/** @typedef {{ message: string, diff?: string, stack?: string }} Fault */

/**
 * Keeps what failed in a run of Vitest, with the difference between what was expected and what came: Vitest's own JSON leaves that out and
 * shortens values. A file that could not be read is a failure of that file's, what no test waited for one of the run's.
 * @param {string} file Where to: Failure[] as JSON. @returns {import('vitest/node').Reporter}
 */
export const failuresReporter = (file) => ({
  onTestRunEnd: (modules, unhandled) => {
    const failures = [...modules.flatMap(failuresOf), ...toFailure('outside the tests', unhandled)];
    fs.writeFileSync(file, JSON.stringify(failures));
  },
});

/** @param {import('vitest/node').TestModule} module @returns {Failure[]} */
function failuresOf(module) {
  const name = module.relativeModuleId;
  const [suites, tests] = [[...module.children.allSuites()], [...module.children.allTests('failed')]];
  return [
    ...toFailure(name, module.errors()),
    ...suites.flatMap((suite) => toFailure(`${name} › ${suite.fullName}`, suite.errors())),
    ...tests.flatMap((test) => toFailure(`${name} › ${test.fullName}`, test.result().errors ?? [])),
  ];
}

/** @param {string} name @param {readonly Fault[]} faults @returns {Failure[]} */
const toFailure = (name, faults) => (faults.length === 0 ? [] : [{ name, message: faults.map(told).join('\n\n') }]);

/** Its own place in the stack; the runner's below say nothing. @param {Fault} fault */
function told({ message, diff, stack = '' }) {
  const places = stack.split('\n').filter((line) => /^\s+at .*\d/.test(line) && !line.includes('node_modules'));
  return [message, diff, ...places].filter(Boolean).join('\n');
}
