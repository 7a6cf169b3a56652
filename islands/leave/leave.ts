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
  addEventListener('keydown', (event) => {
    if (event.repeat) return;
    const left = press(event.key, event.timeStamp);
    if (status) status.textContent = status.dataset[`left${left}`] ?? '';
    if (left === 0) leave();
  });
  document.querySelector('[data-leave-keys]')?.removeAttribute('hidden');
}
