import { make } from './elements';

const look = 'min-h-11 cursor-pointer px-3 py-2 text-sm hover:bg-panel aria-selected:bg-teal aria-selected:text-on-teal';

interface Behaviour {
  suggest: (typed: string) => Promise<readonly string[]>;
  /** Called when the reader has chosen a suggestion, which is then in the field. */
  choose: () => void;
  /** Tells screen readers how many suggestions there are. */
  announce: (count: number) => void;
}

/**
 * Makes a combobox of a field and its list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the arrow keys move through the suggestions,
 * Enter chooses one, Escape closes the list, and the focus stays in the field.
 */
export function makeCombobox(field: HTMLInputElement, list: HTMLElement, { suggest, choose, announce }: Behaviour): { close: () => void } {
  let active = -1;
  let latest = 0;

  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
    });
    const option = list.children[index];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    latest++;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const take = (option: Element) => {
    field.value = option.textContent ?? '';
    close();
    choose();
  };
  const open = async () => {
    const mine = ++latest;
    const found = await suggest(field.value);
    if (mine !== latest) return;
    const options = found.map((text, i) => Object.assign(make('div', look, text), { id: `${list.id}-${i}`, role: 'option' }));
    list.replaceChildren(...options);
    activate(-1);
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length > 0) announce(found.length);
  };

  field.addEventListener('input', open);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = list.children.length;
    const option = list.children[active];
    if (event.key === 'ArrowDown' && list.hidden) void open();
    else if (event.key === 'ArrowDown') activate(active + 1 >= count ? -1 : active + 1);
    else if (event.key === 'ArrowUp' && !list.hidden) activate(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && option) take(option);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // Keeps the focus in the field, since losing it would close the list before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) take(option);
  });
  return { close };
}
