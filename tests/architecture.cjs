const { floors, rooms } = require('./house/plan.cjs');

const HOUSE = '^(app|components|lib|prisma|scripts|tests)/';
const anyOf = (names) => `(${names.join('|')})`;
const room = (names) => `^lib/domain/${anyOf(names)}(/|\\.ts$)`;
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

const byFloor = Object.entries(floors).map(([floor, below]) =>
  rule(
    `lib/${floor} sees only ${['itself', ...below].join(', ')}`,
    { path: `^lib/${floor}/` },
    { path: HOUSE, pathNot: `^lib/${anyOf([floor, ...below])}/` },
  ),
);

const byRoom = rooms.map((name, at) =>
  rule(
    `domain/${name} sees only the rooms before it`,
    { path: room([name]) },
    { path: '^lib/domain/', pathNot: room(rooms.slice(0, at + 1)) },
  ),
);

module.exports = {
  forbidden: [
    ...byFloor,
    ...byRoom,
    rule(
      'components see only domain, messages, and what queries hand them',
      { path: '^components/' },
      { path: HOUSE, pathNot: '^(components|lib/(domain|messages|queries))/' },
    ),
    rule(
      'components take of queries types alone',
      { path: '^components/' },
      { path: '^lib/queries/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pages see only components, actions, queries, domain, messages',
      { path: '^app/', pathNot: '^app/api/auth/' }, // where next-auth is plugged in
      { path: HOUSE, pathNot: '^(app|components|lib/(actions|queries|domain|messages))/' },
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
