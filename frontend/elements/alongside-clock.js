/*
 * <alongside-clock> says when time has run out while a page stays open. It counts nothing down: what stands inside says
 * until when there is time.
 *
 *   <alongside-clock data-left="5400000" data-over="The time was up…"><p role="status">Until 15:30</p></alongside-clock>
 *
 * data-left is in milliseconds from when the page was made, so that it does not matter what this machine takes the time for.
 */
if (!customElements.get('alongside-clock')) {
  /* Browsers cannot wait longer than this at once. */
  const LONGEST_WAIT = 2 ** 31 - 1;

  class AlongsideClock extends HTMLElement {
    connectedCallback() {
      this.over ??= Date.now() + Number(this.dataset.left);
      this.wait();
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
    }

    wait() {
      const left = this.over - Date.now();
      if (left <= 0) this.querySelector('[role="status"]').textContent = this.dataset.over;
      else this.timer = setTimeout(() => this.wait(), Math.min(left, LONGEST_WAIT));
    }
  }

  customElements.define('alongside-clock', AlongsideClock);
}
