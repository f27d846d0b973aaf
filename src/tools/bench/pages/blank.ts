/** Nothing but a word: what frames and gestures cost by themselves. */
import { announceDrawn, plot } from './plot';

plot.textContent = 'Nothing';
plot.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
announceDrawn();
