// Makes an editor of the field for queries: colours, checks while one types, and completion of our prefixes and terms. Nothing is asked of
// any other server, and the form sends the query as it does without this script.
import "./lib/yasqe/yasqe.min.js";

const LONGEST_ADDRESS = 6000;
const TERM_BEFORE_CURSOR = /(?:^|[\s({,;./|^!+*])([a-z]+:[A-Za-z]*|[A-Za-z]{2,})$/;

const field = document.getElementById("query");
const form = field.form;

const Yasqe = globalThis.Yasqe;
// Its own completers ask servers elsewhere.
Yasqe.defaults.autocompleters = [];
const known = fetch("/terms").then((answer) => answer.json());

const editor = new Yasqe(document.getElementById("editor"), {
  value: field.value,
  persistenceId: null,
  consumeShareLink: null,
  createShareableLink: undefined,
  showQueryButton: false,
  resizeable: false,
  editorHeight: "100%",
  collapsePrefixesOnLoad: false,
});
field.hidden = true;
editor.getInputField().setAttribute("aria-label", "Query in SPARQL");
editor.setOption("extraKeys", {
  ...editor.getOption("extraKeys"),
  "Ctrl-Enter": send,
  "Cmd-Enter": send,
  "Ctrl-Space": complete,
  Tab: false,
  "Shift-Tab": false,
});
editor.on("inputRead", (_, change) => {
  if (change.text[0] === ":") {
    complete();
  }
});
editor.refresh();
form.addEventListener("submit", keep);

const answer = document.getElementById("answer");
if (answer) {
  answer.focus({ preventScroll: true });
}

function keep() {
  field.value = editor.getValue();
  form.method = encodeURIComponent(field.value).length > LONGEST_ADDRESS ? "post" : "get";
}

function send() {
  form.requestSubmit();
}

async function complete() {
  const { terms, prefixes } = await known;
  editor.showHint({ hint: () => hints(terms, prefixes), completeSingle: false });
}

function hints(terms, prefixes) {
  const cursor = editor.getCursor();
  const line = editor.getLine(cursor.line).slice(0, cursor.ch);
  const begun = TERM_BEFORE_CURSOR.exec(line)?.[1] ?? "";
  const low = begun.toLowerCase();
  const fits = (term) =>
    term.term.toLowerCase().startsWith(low) ||
    (low !== "" && !low.includes(":") && (term.term.toLowerCase().split(":")[1] + " " + term.label).includes(low));
  return {
    from: { line: cursor.line, ch: cursor.ch - begun.length },
    to: cursor,
    list: terms.filter(fits).map((term) => ({
      text: term.term,
      render: (item) => {
        const label = document.createElement("span");
        label.textContent = term.label;
        item.append(term.term, label);
      },
      hint: (cm, data, chosen) => {
        cm.replaceRange(chosen.text, data.from, data.to);
        declare(term.term.split(":")[0], prefixes);
      },
    })),
  };
}

function declare(prefix, prefixes) {
  const declared = new RegExp("prefix\\s+" + prefix + ":", "i").test(editor.getValue());
  if (!declared && prefixes[prefix]) {
    editor.replaceRange("PREFIX " + prefix + ": <" + prefixes[prefix] + ">\n", { line: 0, ch: 0 });
  }
}
