import { countPresses } from './presses';

const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
const status = document.querySelector<HTMLElement>('[data-leave-status]');

if (link) {
  const leave = () => {
    // Where the line is slow, this page would stay in sight until the other one has come.
    document.body.hidden = true;
    document.title = link.hostname;
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  const press = countPresses('Shift', 3, 5000);
  const count = (key: string, at: number) => {
    const left = press(key, at);
    if (status) status.textContent = status.dataset[`left${left}`] ?? '';
    if (left === 0) leave();
  };
  addEventListener('keydown', (event) => event.repeat || count(event.key, event.timeStamp));
  // A press of the mouse between them is a selection of text.
  addEventListener('pointerdown', (event) => count('', event.timeStamp));
  // A place on this page that was jumped to would otherwise be one more step, to which Back would return.
  document.addEventListener('click', (event) => {
    const place = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(place.hash);
  });
  document.querySelector('[data-leave-keys]')?.removeAttribute('hidden');
}
