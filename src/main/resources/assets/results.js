// Draws the table of an answer as a chart or as a graph. The table stays the whole answer; the drawings are read from it.
import { loadCytoscape } from "./cytoscape.js";

const MOST_BARS = 40;
const MOST_EDGES = 250;
const table = document.querySelector("table.results");
if (table) {
  offer(table);
}

function offer(table) {
  const place = table.closest(".wide");
  const columns = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells]);
  const numbers = columns.map((_, i) => i).filter((i) => rows.some((row) => row[i].classList.contains("number")));
  const things = columns.map((_, i) => i).filter((i) => rows.some((row) => row[i].querySelector("a")));
  const views = [["Table", () => {}]];
  if (numbers.length > 0 && rows.length > 1) {
    views.push(["Chart", (figure) => chart(figure, columns, rows, numbers)]);
  }
  if (things.length > 1 || isTriples(columns)) {
    views.push(["Graph", (figure) => graph(figure, columns, rows, things)]);
  }
  if (views.length > 1) {
    switcher(place, views);
  }
}

function switcher(place, views) {
  const bar = document.createElement("div");
  bar.className = "views";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Show the answer as");
  const figure = document.createElement("figure");
  figure.className = "drawing";
  figure.hidden = true;
  views.forEach(([name, draw], i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.setAttribute("aria-pressed", String(i === 0));
    button.addEventListener("click", () => {
      bar.querySelectorAll("button").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
      place.hidden = i > 0;
      figure.hidden = i === 0;
      figure.replaceChildren();
      draw(figure);
    });
    bar.append(button);
  });
  place.before(bar, figure);
}

function canvasIn(figure, words) {
  const box = document.createElement("div");
  box.className = "canvas";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", words + " The table has the same in words.");
  const caption = document.createElement("figcaption");
  caption.textContent = words;
  figure.append(box, caption);
  return box;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function value(cell) {
  return Number(cell.textContent.replaceAll(/[,\s]/g, ""));
}

function isTriples(columns) {
  return columns.join(" ") === "subject predicate object";
}

async function chart(figure, columns, rows, numbers) {
  const labelled = columns.map((_, i) => i).filter((i) => !numbers.includes(i));
  const named = labelled.filter((i) => rows.some((row) => row[i].textContent !== "" && !row[i].querySelector("a")));
  const by = named.length > 0 ? named : labelled;
  const shown = rows.slice(0, MOST_BARS);
  const cut = rows.length > shown.length ? ` The first ${shown.length} of ${rows.length} rows.` : "";
  const box = canvasIn(figure, numbers.map((i) => columns[i]).join(", ") + " by " + by.map((i) => columns[i]).join(", ") + "." + cut);
  await import("./lib/chart/chart.umd.min.js");
  const labels = shown.map((row) => by.map((i) => row[i].textContent).filter(Boolean).join(", "));
  const inTime = labels.every((label) => /^\d{4}/.test(label));
  const tints = ["event", "figure", "statement", "role", "membership"].map((kind) => colour("--kind-" + kind));
  const canvas = document.createElement("canvas");
  box.append(canvas);
  const soft = colour("--soft");
  const axis = { ticks: { color: soft, autoSkip: inTime }, grid: { color: colour("--line") } };
  new globalThis.Chart(canvas, {
    type: inTime ? "line" : "bar",
    data: {
      labels: labels.map((label) => (label.length > 48 ? label.slice(0, 47) + "…" : label)),
      datasets: numbers.map((column, i) => ({
        label: columns[column],
        data: shown.map((row) => (row[column].textContent === "" ? null : value(row[column]))),
        backgroundColor: tints[i % tints.length],
        borderColor: tints[i % tints.length],
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: inTime ? "x" : "y",
      scales: { x: axis, y: axis },
      plugins: { legend: { display: numbers.length > 1, labels: { color: soft } } },
    },
  });
}

async function graph(figure, columns, rows, things) {
  const triples = isTriples(columns);
  const [from, to] = triples ? [0, 2] : things;
  const nodes = new Map();
  const edges = new Map();
  const node = (cell) => {
    const name = cell.textContent;
    if (!nodes.has(name)) {
      const page = cell.querySelector("a")?.getAttribute("href") ?? "";
      nodes.set(name, { data: { id: name, label: caption(cell, rows), page } });
    }
    return name;
  };
  for (const row of rows) {
    if (row[from].textContent && row[to].textContent && edges.size < MOST_EDGES) {
      const label = triples ? row[1].textContent : "";
      const [source, target] = [node(row[from]), node(row[to])];
      edges.set(source + " " + label + " " + target, { data: { source, target, label } });
    }
  }
  const box = canvasIn(figure, `${nodes.size} things and ${edges.size} links between them: ${columns[from]} to ${columns[to]}.`);
  const cytoscape = await loadCytoscape();
  const drawn = cytoscape({
    container: box,
    elements: [...nodes.values(), ...edges.values()],
    layout: { name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, padding: 20 },
    maxZoom: 2,
    style: [
      {
        selector: "node",
        style: {
          label: "data(label)",
          width: 14,
          height: 14,
          "background-color": colour("--kind-event"),
          color: colour("--ink"),
          "font-size": 11,
          "text-valign": "bottom",
          "text-margin-y": 3,
        },
      },
      {
        selector: "edge",
        style: {
          label: "data(label)",
          width: 1.2,
          "line-color": colour("--edge"),
          "target-arrow-color": colour("--edge"),
          "target-arrow-shape": triples ? "triangle" : "none",
          "curve-style": "bezier",
          color: colour("--soft"),
          "font-size": 9,
        },
      },
    ],
  });
  drawn.on("tap", "node", (event) => {
    const page = event.target.data("page");
    if (page) {
      location.assign(page);
    }
  });
}

// A column of names often stands beside that of the things: its text is the better caption.
function caption(cell, rows) {
  const next = cell.nextElementSibling;
  const column = cell.cellIndex;
  const namesBeside =
    next && rows.every((row) => !row[column + 1]?.querySelector("a") && !row[column + 1]?.classList.contains("number"));
  return namesBeside && next.textContent && next.textContent.length < 60 ? next.textContent : cell.textContent;
}
