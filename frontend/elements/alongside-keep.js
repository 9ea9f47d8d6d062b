/*
 * <alongside-keep> saves what is entered into the native controls inside it and tells the truth about it: it says
 * "Saved" only after the server did.
 *
 *   <alongside-keep data-address="api/answers/…/3" data-person="…" data-sequence="4" data-language="en"
 *       data-saving="Saving…" data-saved="Saved {time}" data-retrying="Not saved yet, trying again"
 *       data-signed-out="…" data-stale="…" data-refused="…" data-mine="Put back what I wrote">
 *     <textarea>…</textarea>
 *     <div data-feedback role="status"></div>   optional: HTML that the server sends with its acknowledgement
 *     <p data-state role="status"></p>          optional: where to say how it stands; made at the end if missing
 *   </alongside-keep>
 *
 * What the controls are, data-form says:
 *   choices   radio buttons or checkboxes: {"choices":[…]}, the values of what is checked, as numbers
 *   order     a list [data-items] of [data-item="number"], each with buttons [data-move="up"] and "down":
 *             {"order":[…]}; [data-moved="{item} … {place} … {size}"] says where it went, and a button [data-as-is]
 *             takes the order as it stands
 *   places    a [data-row] for each thing, with a select or radio buttons: {"places":[…]}, null where nothing is chosen
 *   texts     fields: {"texts":[…]}
 * Without it, one textarea is {"text":"…"}, and anything else is choices.
 *
 * To data-address, relative to the document's base, goes that with a "sequence". Sequences grow with each change, beyond the one given in data-sequence and any
 * this browser has used, so a late or repeated request changes nothing. The server answers
 *   200 {"saved":true,"at":"…","feedback":"…"}
 *   409 {"saved":false,"code":"stale","sequence":n,"choices":[…] or as above}: something newer is kept, and shown
 *   401: signed out; it goes on trying, for whoever signs in again in another window
 *   400, 404, 413, 403 with code "foreign", 409 otherwise: it will never be saved; "message" says what to do
 *   anything else, or nothing: it is tried again, for as long as the page is open.
 *
 * Until the acknowledgement the value stays in this browser's storage, under the person's id, and is put back and sent
 * after a reload. The event "alongside-sign-out" on window clears all of it; so does the sight of another person's id.
 * The element sends "alongside-kept", with the server's answer as detail, when the newest value is saved.
 *
 * A form with data-waits-for="<beginning of addresses>" is submitted only when all that is being saved there is saved,
 * or after three seconds; with data-waits="kept" it is not submitted before, and says data-not-kept instead.
 *
 * Written so that it works as a module and as a plain script, loaded once or twice.
 */
if (!customElements.get('alongside-keep')) {
  const PREFIX = 'alongside-keep/';
  const TYPING_PAUSE = 800;
  const FIRST_RETRY = 1000;
  const LONGEST_RETRY = 30000;
  const PATIENCE = 15000;
  /* Requests that outlive the page may carry 64 KiB; a character takes at most four bytes. */
  const OUTLIVES_PAGE = 15000;

  /* What this browser remembers of values not yet acknowledged. Storage may be switched off or full: then the page
     itself is the only memory, and the words on it stay true. */
  const memory = {
    name: (person, address) => `${PREFIX}${person}/${address}`,
    read(person, address) {
      try {
        return JSON.parse(localStorage.getItem(this.name(person, address)) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(person, address, entry) {
      try {
        localStorage.setItem(this.name(person, address), JSON.stringify(entry));
      } catch { /* see above */ }
    },
    forget(person, address, sequence) {
      if ((this.read(person, address)?.sequence ?? 0) <= sequence) this.remove(this.name(person, address));
    },
    remove(name) {
      try {
        localStorage.removeItem(name);
      } catch { /* see above */ }
    },
    /* Answers of this person that another page left behind. A text by itself waits for its own page. */
    answers(person) {
      const own = this.name(person, '');
      try {
        return Object.keys(localStorage)
          .filter((name) => name.startsWith(own))
          .map((name) => name.slice(own.length))
          .filter((address) => typeof this.read(person, address)?.value === 'object');
      } catch {
        return [];
      }
    },
    forgetAll(except) {
      try {
        Object.keys(localStorage)
          .filter((name) => name.startsWith(PREFIX) && !(except && name.startsWith(`${PREFIX}${except}/`)))
          .forEach((name) => localStorage.removeItem(name));
      } catch { /* see above */ }
    },
  };

  /* Windows of the same browser tell each other what was saved, so that none works on with something old. */
  const windows = 'BroadcastChannel' in window ? new BroadcastChannel('alongside-keep') : undefined;

  const cookie = (name) =>
    document.cookie
      .split('; ')
      .find((part) => part.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  const TYPED = 'textarea, input[type="text"]';

  const isBlank = (written) => [written.texts ?? written].flat().every((text) => text.trim() === '');

  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  /* A value goes to the server under its name: choices are a list, a text by itself is a string, the others say it. */
  const named = (value) => {
    if (Array.isArray(value)) return { choices: value };
    return typeof value === 'string' ? { text: value } : value;
  };

  const unnamed = ({ choices, text, order, places, texts }) => {
    if (order) return { order };
    if (places) return { places };
    return texts ? { texts } : choices ?? text;
  };

  /* Somebody wrote this, letter by letter. */
  const isWritten = (value) => typeof value === 'string' || value?.texts !== undefined;

  /* Everything about one address: it outlives the element, so that what was entered on a page already left is saved. */
  class Line {
    static all = new Map();

    static of(person, address) {
      for (const line of [...Line.all.values()]) {
        if (line.person !== person) line.drop();
      }
      if (!Line.all.has(address)) Line.all.set(address, new Line(person, address));
      return Line.all.get(address);
    }

    static unsettled(prefix) {
      return [...Line.all.values()].filter((line) => line.pending && line.address.startsWith(prefix));
    }

    constructor(person, address) {
      this.person = person;
      this.address = address;
      this.sequence = 0;
      this.failures = 0;
      this.waiting = [];
      this.state = '';
    }

    /* Takes what the server had when the page was made, and what was not acknowledged when it was last left. */
    meet(sequence, language) {
      this.language = language;
      this.sequence = Math.max(this.sequence, sequence);
      const kept = memory.read(this.person, this.address);
      if (!this.pending && kept) {
        if (kept.sequence > sequence) {
          this.pending = kept;
          this.sequence = kept.sequence;
        } else {
          memory.forget(this.person, this.address, sequence);
          return kept.value;
        }
      }
      return undefined;
    }

    change(value, pause) {
      if (this.dropped) return;
      const used = memory.read(this.person, this.address)?.sequence ?? 0;
      this.sequence = Math.max(this.sequence, used) + 1;
      this.pending = { sequence: this.sequence, value };
      memory.write(this.person, this.address, this.pending);
      this.say(this.failures > 0 ? this.state : 'saving');
      this.soon(pause);
    }

    soon(pause) {
      clearTimeout(this.timer);
      if (pause > 0) this.timer = setTimeout(() => this.send(), pause);
      else this.send();
    }

    /* One request at a time; the newest value follows. */
    async send() {
      clearTimeout(this.timer);
      if (!this.pending || this.flying) return;
      const sent = this.pending;
      this.flying = sent;
      const [status, reply] = await this.post(sent);
      this.flying = undefined;
      if (Line.all.get(this.address) !== this) return;
      this.hear(sent, status, reply);
    }

    /* The page is going away with a newer value than the one on its way: both are sent, the sequence puts them right. */
    sendBeforeLeaving() {
      if (!this.pending) return;
      if (!this.flying) this.send();
      else if (this.flying !== this.pending) this.post(this.pending);
    }

    async post({ sequence, value }) {
      const body = JSON.stringify({ sequence, ...named(value) });
      const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
      const language = this.element?.dataset.language ?? this.language;
      if (language) headers['Accept-Language'] = language;
      const token = cookie('XSRF-TOKEN');
      if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token);
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), PATIENCE);
      try {
        const response = await fetch(new URL(this.address, document.baseURI), {
          method: 'POST',
          headers,
          body,
          credentials: 'same-origin',
          redirect: 'error',
          keepalive: body.length < OUTLIVES_PAGE,
          signal: patience.signal,
        });
        return [response.status, await response.json().catch(() => ({}))];
      } catch {
        return [0, {}];
      } finally {
        clearTimeout(timer);
      }
    }

    hear(sent, status, reply) {
      if (status === 200 && reply.saved === true) this.kept(sent, reply);
      else if (status === 409 && reply.code === 'stale') this.overtaken(sent, reply);
      else if ([400, 404, 409, 413].includes(status) || (status === 403 && reply.code === 'foreign')) {
        this.refused(sent, reply);
      } else this.again(status === 401 ? 'signed-out' : 'retrying');
    }

    kept(sent, reply) {
      this.failures = 0;
      memory.forget(this.person, this.address, sent.sequence);
      windows?.postMessage({ ...sent, person: this.person, address: this.address, reply });
      if (this.pending !== sent) {
        this.say('saving');
        this.send();
        return;
      }
      this.settle();
      this.say('saved', reply.at);
      this.element?.kept(reply);
    }

    /* A newer value is kept, from another device or window. What was entered here meanwhile counts as newer still. */
    overtaken(sent, reply) {
      this.failures = 0;
      this.sequence = Math.max(this.sequence, reply.sequence ?? 0);
      if (this.element || !isWritten(sent.value)) memory.forget(this.person, this.address, sent.sequence);
      if (this.pending !== sent) {
        this.change(this.pending.value, 0);
        return;
      }
      this.settle();
      this.element?.show(unnamed(reply), sent.value);
      this.say('stale');
    }

    refused(sent, reply) {
      this.failures = 0;
      memory.forget(this.person, this.address, sent.sequence);
      if (this.pending !== sent) {
        this.send();
        return;
      }
      this.settle();
      this.say('refused', reply.message);
    }

    again(state) {
      this.failures += 1;
      this.say(state);
      const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** Math.min(this.failures - 1, 10));
      this.soon(wait * (0.75 + Math.random() / 2));
    }

    /* Another window saved this. */
    told({ sequence, value, reply }) {
      if (sequence <= this.sequence || this.pending) return;
      this.sequence = sequence;
      this.element?.show(value);
      this.element?.kept(reply);
      this.say('saved', reply.at);
    }

    say(state, detail) {
      this.state = state;
      this.detail = detail;
      this.element?.say(state, detail);
    }

    settle() {
      this.pending = undefined;
      this.waiting.splice(0).forEach((goOn) => goOn());
    }

    /* Resolves when nothing is left to save. */
    settled() {
      return this.pending ? new Promise((goOn) => this.waiting.push(goOn)) : Promise.resolve();
    }

    drop() {
      this.dropped = true;
      clearTimeout(this.timer);
      Line.all.delete(this.address);
      this.settle();
      this.say('');
    }
  }

  class AlongsideKeep extends HTMLElement {
    connectedCallback() {
      const { address, sequence, language } = this.dataset;
      const person = this.dataset.person || 'somebody';
      memory.forgetAll(person);
      this.resume(person, address);
      if (!address) return;
      this.addEventListener('input', this);
      this.addEventListener('change', this);
      this.addEventListener('focusout', this);
      this.addEventListener('click', this);
      this.line = Line.of(person, address);
      this.line.element = this;
      const overtaken = this.line.meet(Number(sequence) || 0, language);
      if (this.line.pending) {
        this.show(this.line.pending.value);
        this.line.say(this.line.failures > 0 ? this.line.state : 'saving');
        this.line.send();
      } else if (overtaken !== undefined) {
        this.offer(overtaken);
      } else if (this.line.state === 'saved') {
        this.say('saved', this.line.detail);
      }
    }

    /* Sends what other pages could not. Without an address of its own, that is all the element does. */
    resume(person, ownAddress) {
      memory.answers(person).filter((address) => address !== ownAddress).forEach((address) => {
        const line = Line.of(person, address);
        line.meet(0, this.dataset.language);
        if (line.failures === 0) line.send();
      });
    }

    disconnectedCallback() {
      this.removeEventListener('input', this);
      this.removeEventListener('change', this);
      this.removeEventListener('focusout', this);
      this.removeEventListener('click', this);
      this.line?.sendBeforeLeaving();
      if (this.line?.element === this) this.line.element = undefined;
    }

    handleEvent(event) {
      if (event.type === 'click') {
        this.clicked(event.target.closest('button'));
        return;
      }
      if (!this.controls.includes(event.target)) return;
      const typing = event.target.matches(TYPED);
      if (event.type === 'focusout' || (typing && event.type === 'change')) {
        if (typing) this.line.soon(0);
      } else if (typing === (event.type === 'input')) {
        this.entered(typing ? TYPING_PAUSE : 0);
      }
    }

    /* From now on there is an answer, and it is this one. */
    entered(pause) {
      this.offered?.remove();
      this.querySelector('[data-as-is]')?.remove();
      this.line.change(this.value, pause);
    }

    clicked(button) {
      if (button?.matches('[data-as-is]')) {
        this.entered(0);
        this.items[0].querySelector('[data-move="down"]').focus();
      } else if (button?.matches('[data-move]') && button.getAttribute('aria-disabled') !== 'true') {
        this.move(button.closest('[data-item]'), button.dataset.move);
        button.focus();
      }
    }

    get items() {
      return [...this.querySelectorAll('[data-items] > [data-item]')];
    }

    move(item, way) {
      if (way === 'up') item.previousElementSibling.before(item);
      else item.nextElementSibling.after(item);
      this.tellEnds();
      const region = this.querySelector('[data-moved]');
      const place = this.items.indexOf(item);
      region.textContent = region.dataset.moved
        .replace('{item}', item.querySelector('.quiz-item').textContent.trim())
        .replace('{place}', place + 1)
        .replace('{size}', this.items.length);
      this.entered(0);
    }

    /* The first cannot go up, the last not down; the buttons stay where they are, and so does the focus. */
    tellEnds() {
      this.items.forEach((item, place, { length }) => {
        item.querySelector('[data-move="up"]').setAttribute('aria-disabled', place === 0);
        item.querySelector('[data-move="down"]').setAttribute('aria-disabled', place === length - 1);
      });
    }

    get controls() {
      return [...this.querySelectorAll(`${TYPED}, select, input[type="radio"], input[type="checkbox"]`)];
    }

    get fields() {
      return [...this.querySelectorAll(TYPED)];
    }

    get rows() {
      return [...this.querySelectorAll('[data-row]')];
    }

    get form() {
      return this.dataset.form ?? (this.querySelector('textarea') ? 'text' : 'choices');
    }

    get value() {
      switch (this.form) {
        case 'text': return this.fields[0].value;
        case 'texts': return { texts: this.fields.map((field) => field.value) };
        case 'order': return { order: this.items.map((item) => Number(item.dataset.item)) };
        case 'places': return { places: this.rows.map(placeIn) };
        default: return this.controls.filter((control) => control.checked).map((control) => Number(control.value));
      }
    }

    set value(value) {
      switch (this.form) {
        case 'text': this.fields[0].value = value; break;
        case 'texts': this.fields.forEach((field, place) => { field.value = value.texts?.[place] ?? ''; }); break;
        case 'order': this.arrange(value.order ?? []); break;
        case 'places': this.rows.forEach((row, place) => put(row, value.places?.[place])); break;
        default: this.controls.forEach((control) => { control.checked = value.includes(Number(control.value)); });
      }
    }

    arrange(order) {
      const items = new Map(this.items.map((item) => [Number(item.dataset.item), item]));
      order.forEach((place) => items.get(place)?.parentElement.append(items.get(place)));
      this.querySelector('[data-as-is]')?.remove();
      this.tellEnds();
    }

    /* Shows another value than the one entered. What somebody wrote is never thrown away without asking. */
    show(value, instead) {
      if (value === undefined || value === null || same(value, this.value)) return;
      this.value = value;
      if (instead !== undefined) this.offer(instead);
    }

    offer(value) {
      if (!isWritten(value) || !this.dataset.mine || isBlank(value) || same(value, this.value)) return;
      this.offered?.remove();
      this.offered = document.createElement('button');
      this.offered.type = 'button';
      this.offered.className = 'button quiet';
      this.offered.textContent = this.dataset.mine;
      this.offered.addEventListener('click', () => {
        this.value = value;
        this.fields[0].focus();
        this.entered(0);
      });
      this.region.after(this.offered);
    }

    kept(reply) {
      const place = this.querySelector('[data-feedback]');
      if (place) place.innerHTML = reply.feedback ?? '';
      this.dispatchEvent(new CustomEvent('alongside-kept', { bubbles: true, detail: reply }));
    }

    get region() {
      let region = this.querySelector('[data-state]');
      if (!region) {
        region = document.createElement('p');
        region.dataset.state = '';
        region.setAttribute('role', 'status');
        this.append(region);
      }
      return region;
    }

    say(state, detail) {
      const text = this.textFor(state, detail);
      if (state === 'retrying' || state === 'signed-out' || state === 'refused') this.clearFeedback();
      this.setAttribute('state', state);
      this.fields.forEach((field) => field.setAttribute('aria-invalid', state === 'refused'));
      if (this.region.textContent !== text) this.region.textContent = text;
    }

    textFor(state, detail) {
      const { saving, saved, retrying, signedOut, stale, refused } = this.dataset;
      switch (state) {
        case 'saving': return saving ?? 'Saving…';
        case 'saved': return (saved ?? 'Saved {time}').replace('{time}', this.time(detail));
        case 'retrying': return retrying ?? 'Not saved yet, trying again';
        case 'signed-out': return signedOut ?? this.textFor('retrying');
        case 'stale': return stale ?? '';
        case 'refused': return detail || refused || 'Not saved';
        default: return '';
      }
    }

    /* It spoke of an answer that is no longer the one entered. */
    clearFeedback() {
      const place = this.querySelector('[data-feedback]');
      if (place) place.innerHTML = '';
    }

    time(instant) {
      const at = instant ? new Date(instant) : new Date();
      const language = this.dataset.language || document.documentElement.lang || undefined;
      return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
    }
  }

  const placeIn = (row) => {
    const chosen = row.querySelector('select')?.value ?? row.querySelector(':checked')?.value ?? '';
    return chosen === '' ? null : Number(chosen);
  };

  const put = (row, place) => {
    const select = row.querySelector('select');
    if (select) select.value = place ?? '';
    row.querySelectorAll('input').forEach((input) => { input.checked = Number(input.value) === place; });
  };

  const everyLine = (action) => [...Line.all.values()].forEach(action);
  const tryAtOnce = () => everyLine((line) => { if (line.pending && line.failures > 0) line.soon(0); });
  const forgetEverything = () => {
    everyLine((line) => line.drop());
    memory.forgetAll();
  };

  window.addEventListener('online', tryAtOnce);
  window.addEventListener('pagehide', () => everyLine((line) => line.sendBeforeLeaving()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') everyLine((line) => line.sendBeforeLeaving());
    else tryAtOnce();
  });
  window.addEventListener('alongside-sign-out', () => {
    forgetEverything();
    windows?.postMessage({ signOut: true });
  });
  windows?.addEventListener('message', ({ data }) => {
    if (data.signOut) forgetEverything();
    else if (Line.all.get(data.address)?.person === data.person) Line.all.get(data.address).told(data);
  });

  /* Nobody hands in past an answer that is on its way. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const { waitsFor, waits, notKept } = form.dataset;
    if (waitsFor === undefined || form.goesOn) return;
    const open = Line.unsettled(waitsFor);
    if (open.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.isWaiting) return;
    form.isWaiting = true;
    open.forEach((line) => line.soon(0));
    Promise.race([
      Promise.all(open.map((line) => line.settled())),
      new Promise((goOn) => setTimeout(goOn, 3000)),
    ]).then(() => {
      form.isWaiting = false;
      if (!form.isConnected || (event.submitter && !event.submitter.isConnected)) return;
      if (waits === 'kept' && Line.unsettled(waitsFor).length > 0) {
        const region = form.querySelector('[data-state]');
        if (region) region.textContent = notKept ?? '';
        return;
      }
      form.goesOn = true;
      form.requestSubmit(event.submitter);
      form.goesOn = false;
    });
  }, true);

  customElements.define('alongside-keep', AlongsideKeep);
}
