// @vitest-environment happy-dom
/** The question who will use the API user, once it has been answered. */
import { expect, it } from 'vitest';
import { BindingQuestion } from '../../../components/journey/binding.tsx';
import { listen, show } from './stage.tsx';

const { actions } = listen();

const panelWith = (binding?: { kind: 'custom' }) => (
  <>
    <BindingQuestion actions={actions} {...(binding ? { binding } : {})} />
    <button type="button">Start guide</button>
  </>
);

it('given the answer is kept, the admin is led to the line that says it', async () => {
  const stage = await show(panelWith());
  await stage.choose('Your own integration');
  stage.button('Use this').focus();
  await stage.again(panelWith({ kind: 'custom' }));
  expect(document.activeElement?.textContent).toBe('Change');
});

it('given the admin has gone on to another button meanwhile, the keyboard stays there', async () => {
  const stage = await show(panelWith());
  stage.button('Start guide').focus();
  await stage.again(panelWith({ kind: 'custom' }));
  expect(document.activeElement?.textContent).toBe('Start guide');
});
