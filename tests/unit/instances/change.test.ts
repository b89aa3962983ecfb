import { describe, expect, it } from 'vitest';
import {
  addInstance,
  type Changed,
  changeInstance,
  currentInstance,
  removeInstance,
  renameInstance,
  selectInstance,
} from '../../../utils/instances/change.ts';
import { freshInstances } from '../../../utils/instances/read.ts';
import { Instances } from '../../../utils/instances/schema.ts';

const NOW = 1_795_486_000_000;
const one = freshInstances(NOW);
const first = currentInstance(one).id;

function ok(changed: Changed): Instances {
  if (!changed.ok) throw new Error(changed.problem);
  return Instances.parse(changed.value);
}

describe('the list of instances', () => {
  it('takes a new one and makes it current', () => {
    const two = ok(addInstance(one, '  Sandbox ', NOW));
    expect(two.items.map(({ label }) => label)).toEqual(['Production', 'Sandbox']);
    expect(currentInstance(two).label).toBe('Sandbox');
  });

  it('refuses an empty name and one that is taken, whatever its case', () => {
    expect(addInstance(one, '   ', NOW)).toMatchObject({ ok: false });
    expect(addInstance(one, 'PRODUCTION', NOW)).toMatchObject({
      ok: false,
      problem: 'name-taken',
      label: 'PRODUCTION',
    });
  });

  it('renames, also to another spelling of its own name', () => {
    expect(currentInstance(ok(renameInstance(one, first, 'production'))).label).toBe('production');
    expect(renameInstance(one, 'nobody', 'X')).toMatchObject({ ok: false });
  });

  it('selects', () => {
    const two = ok(addInstance(one, 'Sandbox', NOW));
    expect(currentInstance(ok(selectInstance(two, first))).label).toBe('Production');
    expect(ok(selectInstance(two, two.current))).toEqual(two);
    expect(selectInstance(two, 'nobody')).toMatchObject({ ok: false });
  });

  it('removes, and something is always current', () => {
    const two = ok(addInstance(one, 'Sandbox', NOW));
    expect(currentInstance(ok(removeInstance(two, two.current, NOW))).label).toBe('Production');
    const none = ok(removeInstance(one, first, NOW + 1));
    expect(none.items).toHaveLength(1);
    expect(none.current).not.toBe(first);
  });

  it('holds at most fifty', () => {
    let all = one;
    for (let index = 1; index < 50; index += 1) all = ok(addInstance(all, `Tenant ${index}`, NOW));
    expect(addInstance(all, 'One more', NOW)).toMatchObject({ ok: false });
  });

  it('writes nothing when nothing changed', () => {
    expect(ok(changeInstance(one, first, (instance) => instance))).toEqual(one);
    const same = changeInstance(one, first, (instance) => instance);
    expect(same.ok && same.value).toBe(one);
  });
});
