const { layers, modules } = require('./plan.cjs');

const PROJECT = '^(app|components|lib|prisma|scripts|tests)/';
const anyOf = (names) => `(${names.join('|')})`;
const moduleOf = (names) => `^lib/domain/${anyOf(names)}(/|\\.ts$)`;
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const sees = (layer, below, from) =>
  rule(`lib/${layer} sees only ${['itself', ...below].join(', ')}`, from, {
    path: PROJECT,
    pathNot: `^lib/${anyOf([layer, ...below])}/`,
  });

const byLayer = [...Object.entries(layers).map(([layer, below]) => sees(layer, below, { path: `^lib/${layer}/` }))];

const byModule = modules.map((name, at) =>
  rule(
    `domain/${name} sees only the modules before it`,
    { path: moduleOf([name]) },
    { path: '^lib/domain/', pathNot: moduleOf(modules.slice(0, at + 1)) },
  ),
);

module.exports = {
  forbidden: [
    ...byLayer,
    ...byModule,
    rule(
      'components see only domain, routes, messages, and what queries hand them',
      { path: '^components/' },
      { path: PROJECT, pathNot: '^(components|lib/(domain|routes|messages|queries))/' },
    ),
    rule(
      'components take of queries types alone',
      { path: '^components/' },
      { path: '^lib/queries/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pages see only components, actions, queries, domain, routes, messages',
      { path: '^app/', pathNot: '^app/api/auth/' }, // where next-auth is plugged in
      { path: PROJECT, pathNot: '^(app|components|lib/(actions|queries|domain|routes|messages))/' },
    ),
    rule(
      'the domain knows no framework',
      { path: '^lib/domain/' },
      { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    ),
    rule(
      'only data, queries and platform speak Prisma',
      { path: '^(app|components|lib)/', pathNot: '^lib/(data|queries|platform)/' },
      { path: '^lib/platform/prisma/|node_modules/@prisma/' },
    ),
    rule('what runs does not need tests', { path: '^(app|components|lib|prisma|scripts)/' }, { path: '^tests/' }),
    rule('every import is found', {}, { couldNotResolve: true }),
    rule('no circles', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^lib/platform/prisma/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'types', 'default'],
    },
  },
};
