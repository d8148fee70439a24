// Loads Cytoscape.js when a network is to be drawn. It would put a style element into the page, which the policy of our pages forbids; an
// element of that name tells it that its one rule (position: relative, see .drawing > .canvas) is there already.
const ITS_STYLE = "__________cytoscape_stylesheet";

export async function loadCytoscape() {
  if (!document.getElementById(ITS_STYLE)) {
    const mark = document.createElement("meta");
    mark.id = ITS_STYLE;
    document.head.append(mark);
  }
  return (await import("./lib/cytoscape/cytoscape.esm.min.mjs")).default;
}
