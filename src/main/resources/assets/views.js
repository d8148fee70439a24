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
