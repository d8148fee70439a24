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
