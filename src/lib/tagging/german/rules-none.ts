/** What looks like a time and is none: ages, names, turns of speech. */
import type { Rule } from '../grammar';
import { nothing } from '../meanings/nothing';

export const noneRules: Rule[] = [
	{
		name: 'Zeitung mit Wochentag',
		pattern: '(welt|bild) am sonntag',
		means: nothing,
		example: 'sagte er der [Welt am Sonntag]'
	},
	{
		name: 'Alter',
		pattern: '{number} (jahre|jahren|monate|wochen) alt',
		means: nothing,
		example: 'Er ist [38 Jahre alt].'
	},
	{
		name: 'im Alter',
		pattern: 'alter von {number} (jahren|monaten)',
		means: nothing,
		example: 'im [Alter von 38 Jahren]'
	},
	{
		name: 'Gruß',
		pattern: '(guten|schönen) (tag|morgen|abend)',
		means: nothing,
		example: '[Guten Tag]'
	},
	{
		name: 'eines Tages',
		pattern: '(eines|des) tages',
		means: nothing,
		example: '[eines Tages] vielleicht'
	},
	{
		name: 'in letzter Minute',
		pattern: '(ersten|letzten|zweiten) (minute|stunde|sekunde)',
		means: nothing,
		example: 'in der [letzten Minute]'
	}
];
