import '../../components/styles/main.css';
import { MappingPage } from '../../components/mapping/mapping-page.tsx';
import type { PageProps } from '../../components/page-props.ts';
import { mappingDrafts } from '../../utils/drafts/mapping.ts';
import { startWorker } from '../../utils/ui/matcher-worker.ts';
import { mount } from '../../utils/ui/mount.tsx';

const ports = {
  instance: new URLSearchParams(location.search).get('instance') ?? undefined,
  startMatcher: startWorker(
    () => new Worker(new URL('./matcher.worker.ts', import.meta.url), { type: 'module' }),
  ),
  drafts: mappingDrafts,
};

mount((props: PageProps) => <MappingPage {...props} ports={ports} />);
