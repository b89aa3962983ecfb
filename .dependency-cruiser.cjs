/** The import rules of docs/architecture.md, checked by `npm run check:imports`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    only(
      'page-is-alone',
      '^utils/page/',
      ['^utils/page/'],
      'The agent is tiny: utils/page imports only itself.',
    ),
    only(
      'guide-is-pure',
      '^utils/guide/',
      ['^utils/guide/', '^utils/page/(facts|guidance|labels)'],
      'Guides are data and a pure engine: no browser, no network, no DOM.',
    ),
    only(
      'mapping-is-pure',
      '^utils/mapping/',
      ['^utils/mapping/'],
      'Matching is shared by the browser and the server.',
    ),
    never(
      'components-know-no-browser',
      '^components/',
      [
        '^utils/(browser|vault|messages/(send|listen))',
        '^entrypoints/',
        'webextension-polyfill',
        '^utils/page/',
      ],
      'Components take props and emit events.',
    ),
    never(
      'agent-stays-small',
      '^entrypoints/agent\\.content',
      [
        'node_modules/(react|zod|webextension-polyfill)',
        '^utils/(browser|vault|instances|destinations)',
        '^components/',
      ],
      'No React, zod or polyfill in every Autotask frame.',
    ),
    never(
      'product-knows-no-servers',
      '^(entrypoints|components|utils)/',
      ['^practice-tenant/', '^integration-api/', '^tests/', '^scripts/'],
      'The servers import utils/, never the other way round.',
    ),
    never(
      'servers-stay-apart',
      '^integration-api/',
      ['^practice-tenant/', '^components/', '^entrypoints/'],
      'The integration API runs without the practice tenant.',
    ),
    never(
      'tenant-stays-apart',
      '^practice-tenant/',
      ['^integration-api/', '^components/', '^entrypoints/'],
      'See above.',
    ),
    {
      name: 'entrypoints-are-leaves',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'one-polyfill-adapter',
      severity: 'error',
      from: { pathNot: '^utils/browser\\.ts$' },
      to: { path: 'webextension-polyfill', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs'] },
  },
};
