// "Leave this page": a link with data-leave, or Shift three times within five seconds, goes at once to a neutral place.
// Modelled on the GOV.UK component "Exit this page". It works without the server and however slow the network is: first
// the page goes blank, then the browser moves on, and its Back button does not lead here.

const PRESSES = 3;
const WITHIN = 5000;

let presses = [];

const link = () => document.querySelector("[data-leave]");

function leave(from) {
  const blank = document.createElement("div");
  blank.className = "left-page";
  document.body.replaceChildren(blank);
  document.title = "";
  window.location.replace(from.href);
}

function count() {
  const now = Date.now();
  presses = [...presses.filter((time) => now - time < WITHIN), now];
  const to = link();
  if (!to) return;
  if (presses.length >= PRESSES) leave(to);
  else to.dataset.presses = String(presses.length);
}

document.addEventListener("keyup", (event) => {
  if (event.key === "Shift") count();
});

document.addEventListener("keydown", (event) => {
  // Shift with another key is typing, not leaving.
  if (event.key !== "Shift") {
    presses = [];
    link()?.removeAttribute("data-presses");
  }
});

document.addEventListener("click", (event) => {
  const pressed = event.target.closest?.("[data-leave]");
  if (pressed) {
    event.preventDefault();
    leave(pressed);
  }
});
