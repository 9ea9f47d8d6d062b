/*
 * <alongside-player>: the player's frame in the browser. Where there is room the outline stays open beside the text;
 * on a narrow screen it is a disclosure above it, closed until it is wanted and again once a step has been chosen.
 * A link to a heading within a step goes to that heading.
 */
const ROOM = window.matchMedia("(min-width: 60rem)");

class AlongsidePlayer extends HTMLElement {
  #settle = () => this.#fit();
  #arrive = () => {
    this.#showPlace();
    this.#goToHeading();
  };

  connectedCallback() {
    ROOM.addEventListener("change", this.#settle);
    window.addEventListener("vaadin-navigated", this.#arrive);
    this.addEventListener("click", (event) => this.#chosen(event));
    // The outline comes with the next answer of the server, or is here already.
    queueMicrotask(this.#settle);
    requestAnimationFrame(this.#settle);
    requestAnimationFrame(this.#arrive);
  }

  disconnectedCallback() {
    ROOM.removeEventListener("change", this.#settle);
    window.removeEventListener("vaadin-navigated", this.#arrive);
  }

  get #outline() {
    return this.querySelector(":scope > details");
  }

  #fit() {
    if (this.#outline) {
      this.#outline.open = ROOM.matches;
    }
  }

  /* Scrolls the outline, and only the outline, to where one is. */
  #showPlace() {
    const outline = this.#outline;
    const here = outline?.querySelector("[aria-current]");
    if (here && ROOM.matches) {
      const box = outline.getBoundingClientRect();
      const { top, bottom } = here.getBoundingClientRect();
      const above = top - box.top - box.height / 3;
      if (top < box.top || bottom > box.bottom) {
        outline.scrollTop += above;
      }
    }
  }

  #chosen(event) {
    if (!ROOM.matches && event.target.closest("details a")) {
      this.#outline.open = false;
    }
  }

  #goToHeading() {
    const heading = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (heading && this.contains(heading)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView();
    }
  }
}

if (!customElements.get("alongside-player")) {
  customElements.define("alongside-player", AlongsidePlayer);
}
