// Sourceline: sizes the timelines on a page and defines <source-timeline>. Optional.
(function (window, document, script) {
	if (window.sourceline) return;
	window.sourceline = 1;
	const site = script ? new URL('embed/', script.src).href : '?';
	const frames = () =>
		[...document.querySelectorAll('iframe')].filter(
			(frame) => 'sourceline' in frame.dataset || frame.src.startsWith(site)
		);

	window.addEventListener('message', ({ data, source }) => {
		if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
		if (!Number.isFinite(data.height) || data.height <= 0) return;
		for (const frame of frames())
			if (frame.contentWindow === source)
				frame.style.height = Math.min(Math.max(Math.ceil(data.height), 280), 2000) + 'px';
	});

	// Those that spoke too early are asked again.
	for (const frame of frames())
		frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');

	function fill(element) {
		const url = new URL(element.getAttribute('src'), document.baseURI);
		if (!/^http/.test(url.protocol) || element.querySelector('iframe')) return;
		const frame = document.createElement('iframe');
		frame.title = element.title || element.textContent.trim() || 'Timeline';
		frame.loading = 'lazy';
		frame.referrerPolicy = 'strict-origin-when-cross-origin';
		frame.allow = 'clipboard-write; web-share';
		frame.height = parseInt(element.getAttribute('height')) || 575;
		frame.style = 'display:block;border:0;width:100%';
		frame.dataset.sourceline = '';
		frame.src = url;
		element.replaceChildren(frame);
	}

	customElements.define(
		'source-timeline',
		class extends HTMLElement {
			connectedCallback() {
				// The link inside, which names the frame, may not be there yet.
				if (document.readyState !== 'loading') fill(this);
				else document.addEventListener('DOMContentLoaded', () => fill(this));
			}
		}
	);
})(window, document, document.currentScript);
