// Suggestions for the search box: a combobox with a list box, after the ARIA authoring practices. Without this script the form works as it is.

const PAUSE = 120;
const box = document.getElementById("search");
if (box) {
  start(box);
}

function start(box) {
  const list = document.createElement("ul");
  list.id = "search-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  const told = document.createElement("span");
  told.className = "unseen";
  told.setAttribute("role", "status");
  box.form.append(list, told);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ]) {
    box.setAttribute(name, value);
  }

  let active = -1;
  let waiting = 0;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    active = -1;
  };

  const choose = (index) => {
    const options = [...list.children];
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active >= 0) {
      box.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    }
  };

  const show = (things, words) => {
    list.replaceChildren(...things.map((thing, i) => option(thing, words, i)));
    active = -1;
    box.removeAttribute("aria-activedescendant");
    list.hidden = things.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = things.length === 0 ? "No suggestions" : things.length + " suggestions";
  };

  const ask = async () => {
    const words = box.value.trim();
    const number = ++asked;
    if (words.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch("/suggest?q=" + encodeURIComponent(words));
      const things = answer.ok ? await answer.json() : [];
      if (number === asked && document.activeElement === box) {
        show(things, words);
      }
    } catch {
      close();
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) {
        ask();
      } else {
        choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
      }
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      location.assign(list.children[active].dataset.page);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  box.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => {
    const chosen = event.target.closest("li");
    event.preventDefault();
    if (chosen) {
      location.assign(chosen.dataset.page);
    }
  });
}

function option(thing, words, i) {
  const item = document.createElement("li");
  item.id = "suggestion-" + i;
  item.className = "kind-" + thing.kind;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.page = thing.page;
  const name = document.createElement("span");
  name.className = "name";
  name.append(...marked(thing.label, words));
  const of = document.createElement("span");
  of.className = "of";
  of.textContent = thing.note;
  item.append(name, of);
  return item;
}

function marked(label, words) {
  const at = label.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) {
    return [label];
  }
  const mark = document.createElement("mark");
  mark.textContent = label.slice(at, at + words.length);
  return [label.slice(0, at), mark, label.slice(at + words.length)];
}
