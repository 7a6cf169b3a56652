import { countPresses } from './presses';

const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');
const status = document.querySelector<HTMLElement>('[data-leave-status]');

if (link) {
  const leave = () => {
    // On a slow connection this page would stay in sight until the other one arrives.
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
  // A mouse press in between means that the reader is selecting text.
  addEventListener('pointerdown', (event) => count('', event.timeStamp));
  // Otherwise this page of help would be a step of its own, and Back would return to it.
  document.addEventListener('click', (event) => {
    const place = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a');
    if (!place || !leavesNoStep(place) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.replace(place.href);
  });
  document.querySelector('[data-leave-keys]')?.removeAttribute('hidden');
}

/** Whether a link leads to a place on this page, or from a page of help to another page of the site. */
function leavesNoStep({ origin, pathname, hash }: HTMLAnchorElement): boolean {
  // Wherever the site is: at the root of its host, under a path, on a disk.
  const isHelp = (path: string) => /\/(get-help|staying-safe-online)\//.test(path);
  return (
    origin === location.origin &&
    (pathname === location.pathname ? hash !== '' : isHelp(location.pathname))
  );
}
