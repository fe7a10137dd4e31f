
'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const fields = ['q', 'outcome', 'control', 'rule', 'type'].map($);
  const [search, ...choices] = fields;
  const entries = [...document.querySelectorAll('#controls .scenario')];
  const controls = [...document.querySelectorAll('.control')];
  const total = entries.filter(entry => !entry.dataset.s).length;
  const texts = new Map();

  // What is searched: all that the page says of a scenario. It is read when it is first searched.
  const textOf = entry => {
    const whole = entry.dataset.s ? $(entry.dataset.s) : entry;
    if (!texts.has(whole)) texts.set(whole, whole.textContent.toLowerCase());
    return texts.get(whole);
  };
  const keyOf = choice => choice.selectedOptions[0]?.dataset.key;
  const say = count => `${count.toLocaleString('en')} ${count === 1 ? 'scenario' : 'scenarios'}`;

  function show() {
    // Words, or several together between quotation marks.
    const words = [...search.value.toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)].map(word => word[1] ?? word[2]);
    const keys = choices.map(choice => [choice.id, keyOf(choice)]).filter(([, key]) => key);
    const filtering = words.length > 0 || keys.length > 0;
    const found = new Set();
    for (const entry of entries) {
      const matches = keys.every(([name, key]) => (entry.dataset[name] ?? '').split(' ').includes(key))
        && words.every(word => textOf(entry).includes(word));
      entry.hidden = !matches;
      if (matches) found.add(entry.dataset.s ?? entry.id);
    }
    const only = keyOf($('control'));
    for (const control of controls) {
      for (const group of control.querySelectorAll('.group')) group.hidden = !group.querySelector('.scenario:not([hidden])');
      control.hidden = (only && control.id !== only) || !control.querySelector('.group:not([hidden])');
    }
    document.body.classList.toggle('filtering', filtering);
    $('nothing').hidden = found.size > 0 || total === 0;
    $('result').textContent = filtering ? `${say(found.size)} of ${total.toLocaleString('en')}` : say(total);
  }

  // The address remembers what is searched, so that a link to it can be sent.
  function remember() {
    const state = new URLSearchParams(fields.filter(field => field.value).map(field => [field.id, field.value])).toString();
    history.replaceState(null, '', state ? `#${state}` : location.pathname + location.search);
  }

  function recall() {
    const address = location.hash.slice(1);
    if (!address.includes('=')) return reveal(address);
    const state = new URLSearchParams(address);
    for (const field of fields) field.value = state.get(field.id) ?? '';
    for (const choice of choices) if (choice.selectedIndex < 0) choice.value = '';
    show();
  }

  function clear() {
    for (const field of fields) field.value = '';
    show();
  }

  // Whatever a link leads to is in sight and opened.
  function reveal(id) {
    const target = id && $(id);
    if (!target) return;
    if (target.closest('[hidden]') || (document.body.classList.contains('filtering') && target.closest('.front, .back'))) clear();
    if (target.matches('.scenario')) target.querySelector('details').open = true;
    target.scrollIntoView();
  }

  function change() { show(); remember(); }

  document.documentElement.classList.add('js');
  $('filters').hidden = false;
  search.addEventListener('input', change);
  for (const choice of choices) choice.addEventListener('change', change);
  $('clear').addEventListener('click', () => { clear(); remember(); search.focus(); });
  addEventListener('hashchange', recall);
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !event.target.matches('input, select, textarea')) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && document.body.classList.contains('filtering')) {
      clear();
      remember();
    }
  });
  document.addEventListener('click', event => {
    const lane = event.target.closest('[data-go]');
    if (lane) location.hash = lane.dataset.go;
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) reveal(link.hash.slice(1));
  });

  // A template's text is in the page once; where it is used it is shown when it is asked for.
  document.addEventListener('toggle', event => {
    const { template } = event.target.dataset;
    if (!template || !event.target.open || event.target.querySelector('pre')) return;
    event.target.append($(template).querySelector('pre').cloneNode(true));
  }, true);

  // Times are in UTC; the reader's own time is at hand.
  document.addEventListener('mouseover', event => {
    const time = event.target.closest('time');
    if (time && !time.title) time.title = `${new Date(time.dateTime).toLocaleString()} (your time)`;
  });

  // On paper nothing can be opened.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('.scenario > details:not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of closed) details.open = false; });

  recall();
})();
