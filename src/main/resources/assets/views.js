// Timeline, graph, trade charts, map: what a keyboard needs beyond the links in the drawings.
const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
for (const chart of document.querySelectorAll("svg.chart")) {
  chart.addEventListener("keydown", (event) => {
    if (!(event.key in step)) return;
    const marks = [...chart.querySelectorAll("a")];
    const next = marks[marks.indexOf(document.activeElement) + step[event.key]];
    if (next) {
      next.focus();
      event.preventDefault();
    }
  });
}

// A network: whoever is pointed at or focused stands out with those tied to it.
for (const web of document.querySelectorAll("svg.chart-web")) {
  const knots = [...web.querySelectorAll("[data-knot]")];
  const threads = [...web.querySelectorAll("[data-ends]")];
  const show = (knot) => {
    const number = knot && knot.dataset.knot;
    const near = new Set([number]);
    for (const thread of threads) {
      const ends = thread.dataset.ends.split(" ");
      const own = knot && ends.includes(number);
      thread.classList.toggle("near", Boolean(own));
      thread.classList.toggle("far", Boolean(knot) && !own);
      if (own) ends.forEach((end) => near.add(end));
    }
    for (const other of knots) other.classList.toggle("far", Boolean(knot) && !near.has(other.dataset.knot));
  };
  for (const knot of knots) {
    for (const name of ["pointerenter", "focusin"]) knot.addEventListener(name, () => show(knot));
    for (const name of ["pointerleave", "focusout"]) knot.addEventListener(name, () => show(null));
  }
}

// Fields for a person, organization or country suggest names; what they hold is the id, which no other thing has.
const PAUSE = 150;
const ENTITY = /^\/id\/((?:person|organization|country|city|region|place)\/.+)$/;
for (const field of document.querySelectorAll("form.filters input[name=who], form.filters input[name=around], form.filters input[name=a], form.filters input[name=b]")) {
  const list = document.createElement("datalist");
  list.id = field.id + "-names";
  field.after(list);
  field.setAttribute("list", list.id);
  let waiting = 0;
  let asked = "";
  const ask = async () => {
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    asked = words;
    const answer = await fetch("/suggest?q=" + encodeURIComponent(words));
    if (!answer.ok || words !== asked) return;
    const options = [];
    for (const thing of await answer.json()) {
      const id = ENTITY.exec(thing.page);
      if (id) options.push(new Option(thing.label, decodeURIComponent(id[1])));
    }
    list.replaceChildren(...options);
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}
